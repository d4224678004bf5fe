import type { House } from '#platform/acts'
import { Refusal } from '#platform/acts'
import type { Lang } from '#platform/words'
import { exits } from './command.ts'
import type { Answer, Command, CommandScene } from './command.ts'
import { givenOf } from './given.ts'
import { helpOfMany, helpOfOne } from './help.ts'
import { beforeTheDashes, languageOf } from './language-of.ts'
import { lineOf } from './line.ts'
import { nearest } from './nearest.ts'
import { save } from './save.ts'
import { sayTrouble } from './say-trouble.ts'
import type { SayRefusal } from './say-trouble.ts'
import { WrongUsage } from './wrong-usage.ts'

type Stream = { write(text: string): unknown; readonly isTTY?: boolean }

/** What the program hands to its command line. `argv` is what was typed after the program's name. */
export type CommandLine = {
  readonly commands: readonly Command[]
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Stream
  readonly stderr: Stream
  readonly house: () => Promise<House>
  /** Puts the code of a refusal into words; every room has its own. Without it the code alone is shown. */
  readonly sayRefusal?: SayRefusal
  readonly interrupted?: AbortSignal
}

/**
 * Finds the command, reads what it was given, runs it, and gives the exit code. Data goes to stdout, talk to stderr.
 * Never throws: whatever happens has a sentence and a code.
 */
export async function runCommandLine(all: CommandLine): Promise<number> {
  const lang = languageOf(all)
  const json = beforeTheDashes(all.argv).includes('--json')
  try {
    const asked = askedOf(all, lang)
    if ('help' in asked)
      return answer(
        all,
        { text: asked.help, json: { help: asked.help }, ...(asked.exit === undefined ? {} : { exit: asked.exit }) },
        json,
      )
    const scene = sceneOf(all, lang, json)
    const given = givenOf(asked.command, asked.line)
    if (asked.command.needs === 'database') await scene.house()
    const reply = await asked.command.run(scene, given)
    if (scene.interrupted.aborted) return exits.interrupted
    return reply === undefined ? exits.done : answer(all, reply, json)
  } catch (trouble) {
    if (all.interrupted?.aborted === true) return exits.interrupted
    const { exit, words, told } = sayTrouble(trouble, { lang, sayRefusal: all.sayRefusal })
    all.stderr.write(`${words}\n`)
    if (json && trouble instanceof Refusal) all.stdout.write(`${JSON.stringify(told)}\n`)
    return exit
  }
}

function answer({ stdout, stderr }: CommandLine, { json, text, exit = exits.done }: Answer, asJson: boolean): number {
  if (exit === exits.usage) stderr.write(`${text}\n`)
  else if (asJson) stdout.write(`${JSON.stringify(json, null, 2)}\n`)
  else if (text !== '') stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  return exit
}

type Asked =
  | { readonly help: string; readonly exit?: number }
  | { readonly command: Command; readonly line: ReturnType<typeof lineOf> }

function askedOf({ commands, argv }: CommandLine, lang: Lang): Asked {
  const [noun, ...rest] = withoutLeadingFlags(argv)
  const leading = argv.slice(0, argv.length - rest.length - (noun === undefined ? 0 : 1))
  const wantsHelp = beforeTheDashes(argv).some((word) => word === '--help' || word === '-h')
  if (noun === undefined || noun === 'help') return { help: helpOfMany(commands, lang) }
  const ofNoun = commands.filter((one) => one.noun === noun)
  if (ofNoun.length === 0) throw unknownCommand(noun, [...new Set(commands.map((one) => one.noun))])
  const { verb, words } = verbOf(ofNoun, rest)
  const command = ofNoun.find((one) => one.verb === verb)
  if (command === undefined) {
    const wrongVerb = words.find((word) => !word.startsWith('-'))
    if (wantsHelp || wrongVerb === undefined)
      return { help: helpOfMany(ofNoun, lang), ...(wantsHelp ? {} : { exit: exits.usage }) }
    throw unknownCommand(
      `${noun} ${wrongVerb}`,
      ofNoun.map((one) => `${noun} ${one.verb}`),
    )
  }
  if (wantsHelp) return { help: helpOfOne(command, lang) }
  return { command, line: lineOf([...leading, ...words], command.takes) }
}

// The verb is the first word that stands alone, if the noun has such a verb; otherwise it belongs to a noun without verbs.
function verbOf(
  ofNoun: readonly Command[],
  rest: readonly string[],
): { verb: string | undefined; words: readonly string[] } {
  const [first, ...words] = rest
  return ofNoun.some((one) => one.verb !== undefined && one.verb === first)
    ? { verb: first, words }
    : { verb: undefined, words: rest }
}

/** `--lang fr members list` is as good as `members list --lang fr`. */
function withoutLeadingFlags(argv: readonly string[]): readonly string[] {
  let at = 0
  while (argv[at]?.startsWith('-') === true) at += argv[at] === '--lang' ? 2 : 1
  return argv.slice(at)
}

function unknownCommand(typed: string, names: readonly string[]): WrongUsage {
  const near = nearest(typed, names)
  const details = { typed: `colonnade ${typed}`, choices: names.join('  ') }
  return near === undefined
    ? new WrongUsage('commands.unknown', details)
    : new WrongUsage('commands.unknown-near', { ...details, near: `colonnade ${near}` })
}

function sceneOf(all: CommandLine, lang: Lang, json: boolean): CommandScene {
  let opened: Promise<House> | undefined
  const plain = beforeTheDashes(all.argv).includes('--plain')
  const terminal = all.stdout.isTTY === true && all.stderr.isTTY === true
  return {
    house: () => (opened ??= all.house()),
    lang,
    env: all.env,
    talk: (line) => void all.stderr.write(`${line}\n`),
    save,
    json,
    plain,
    colour: terminal && !plain && !json && (all.env['NO_COLOR'] ?? '') === '',
    terminal,
    interrupted: all.interrupted ?? new AbortController().signal,
  }
}
