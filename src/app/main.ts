import { languageOf, runCommandLine, sayTrouble } from '#platform/commands'
import type { CommandLine } from '#platform/commands'
import type { House } from '#platform/acts'
import { rooms, sayAny } from './modules.ts'
import type { OpenHouse } from './open-house.ts'
import { programOf } from './program.ts'
import { sampleCommands } from './sample-command.ts'
import { serveCommand } from './serve-command.ts'
import { speak } from './words/index.ts'

const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interruption.abort())

async function main(argv: readonly string[]): Promise<number> {
  const { env, stdout, stderr } = process
  const lang = languageOf({ argv, env })
  let opened: Promise<OpenHouse> | undefined
  try {
    const program = programOf({
      env,
      logTo: argv[0] === 'serve' ? 'stdout' : 'stderr',
      talk: (telling) => void stderr.write(`${speak(lang)(`app.database-${telling}`)}\n`),
    })
    const house = async (): Promise<House> => (await (opened ??= program.open())).house
    const commands = [
      serveCommand(program),
      ...sampleCommands(program),
      ...rooms.flatMap((room) => room.commands ?? []),
    ]
    return await runCommandLine({
      commands,
      argv,
      env,
      stdout,
      stderr,
      house,
      sayRefusal,
      interrupted: interruption.signal,
    })
  } catch (trouble) {
    // Only what goes wrong before there is a command to run, a setting for instance; commands say their own troubles.
    const { exit, words } = sayTrouble(trouble, { lang, sayRefusal })
    stderr.write(`${words}\n`)
    return exit
  } finally {
    await (await opened?.catch(() => undefined))?.close()
  }
}

const sayRefusal: NonNullable<CommandLine['sayRefusal']> = (lang, code, details) => sayAny(lang)(code, details) ?? code

process.exitCode = await main(process.argv.slice(2))
