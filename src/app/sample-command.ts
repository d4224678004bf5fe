import { command, exits } from '#platform/commands'
import type { Command } from '#platform/commands'
import type { Program } from './program.ts'
import { loadSample, removeSample } from './sample.ts'
import { speak } from './words/index.ts'

/** `colonnade sample load` and `colonnade sample remove`. */
export const sampleCommands = (program: Program): readonly Command[] => [load(program), remove(program)]

const load = (program: Program): Command =>
  command({
    noun: 'sample',
    verb: 'load',
    summary: (lang) => speak(lang)('app.about-sample-load'),
    example: 'colonnade sample load',
    takes: {},
    needs: 'nothing',
    async run({ lang, talk }) {
      const deeds = await loadSample(program, { lang, talk })
      return { json: { deeds }, text: speak(lang)('app.sample-loaded', { deeds }) }
    },
  })

const remove = (program: Program): Command =>
  command({
    noun: 'sample',
    verb: 'remove',
    summary: (lang) => speak(lang)('app.about-sample-remove'),
    example: 'colonnade sample remove --yes',
    takes: { yes: { kind: 'switch', about: (lang) => speak(lang)('app.about-yes') } },
    needs: 'nothing',
    async run({ lang }, { yes }) {
      if (!yes) return { json: { removed: false }, text: speak(lang)('app.sample-needs-yes'), exit: exits.needsYes }
      await removeSample(program)
      return { json: { removed: true }, text: speak(lang)('app.sample-removed') }
    },
  })
