import { command } from '#platform/commands'
import type { Command } from '#platform/commands'
import { networkOf } from '#secretariat'
import type { OpenHouse } from './open-house.ts'
import type { Program } from './program.ts'
import { loadSample, sampleSignIn } from './sample.ts'
import { serve } from './serve.ts'
import { speak } from './words/index.ts'

/**
 * `colonnade serve`: web and worker in one process, until it is interrupted. With `--sample` an empty house is told the
 * sample network first, so that there is something to see.
 */
export const serveCommand = (program: Program): Command =>
  command({
    noun: 'serve',
    summary: (lang) => speak(lang)('app.about-serve'),
    example: 'colonnade serve',
    takes: { sample: { kind: 'switch', about: (lang) => speak(lang)('app.about-with-sample') } },
    needs: 'nothing',
    async run({ lang, env, talk, interrupted }, { sample }) {
      const open = await opened(program, () => (sample ? loadSample(program, { lang, talk }) : undefined))
      const { config } = program
      try {
        const serving = await serve(open, { anyPort: (env['COLONNADE_PORT'] ?? '') === '' })
        const address = serving.port === config.port ? config.address : `http://localhost:${serving.port}`
        talk(speak(lang)('app.serving', { address }))
        for (const line of await sampleSignIn(open, lang)) talk(line)
        await Promise.race([serving.ended, until(interrupted)])
        await serving.stop()
      } finally {
        await open.close()
      }
      return { json: { stopped: true }, text: '' }
    },
  })

// A house without a network is given one before it is served: the story needs the house to itself.
async function opened(program: Program, fill: () => Promise<unknown> | undefined): Promise<OpenHouse> {
  const open = await program.open()
  if ((await open.reading(null, networkOf)) !== undefined) return open
  await open.close()
  await fill()
  return program.open()
}

const until = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
