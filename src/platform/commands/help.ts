import type { Lang } from '#platform/words'
import type { Command, Flag } from './command.ts'
import { speak } from './words/index.ts'

const nameOf = ({ noun, verb }: Pick<Command, 'noun' | 'verb'>): string =>
  verb === undefined ? noun : `${noun} ${verb}`

/** All commands, or those of one noun: an example of each, then what it does. */
export function helpOfMany(commands: readonly Command[], lang: Lang): string {
  const say = speak(lang)
  const lines = commands.map((one) => [nameOf(one), one.summary(lang)] as const)
  const examples = commands.slice(0, 3).map((one) => `  ${one.example}`)
  return [
    say('commands.examples'),
    ...examples,
    '',
    say('commands.commands'),
    ...columns(lines),
    '',
    say('commands.more-help'),
    '  colonnade <noun> [<verb>] --help',
    '',
    ...everywhere(lang),
    ...exitLines(lang),
  ].join('\n')
}

/** One command: the example first, then what it does, then what it takes. */
export function helpOfOne(command: Command, lang: Lang): string {
  const say = speak(lang)
  const args = Object.entries(command.args ?? {}).map(
    ([name, flag]) => [bracketed(flag, name), aboutOf(flag, lang)] as const,
  )
  const takes = Object.entries(command.takes).map(
    ([name, flag]) => [bracketed(flag, valueName(name, flag)), aboutOf(flag, lang)] as const,
  )
  const usage = [
    'colonnade',
    nameOf(command),
    ...args.map(([name]) => name),
    ...(takes.length > 0 ? ['[--…]'] : []),
  ].join(' ')
  const parts = [
    say('commands.examples'),
    `  ${command.example}`,
    '',
    command.summary(lang),
    '',
    say('commands.usage'),
    `  ${usage}`,
    '',
  ]
  if (args.length + takes.length > 0) parts.push(say('commands.takes'), ...columns([...args, ...takes]), '')
  return [...parts, ...everywhere(lang), ...exitLines(lang)].join('\n')
}

function aboutOf(flag: Flag, lang: Lang): string {
  const about = flag.about(lang)
  return flag.choices === undefined ? about : `${about} (${flag.choices.join(' | ')})`
}

const valueName = (name: string, { kind }: Flag): string =>
  kind === 'switch' ? `--${name}` : `--${name} ${kind.toUpperCase()}`

function bracketed({ required, many }: Flag, name: string): string {
  const shown = `${name.startsWith('--') ? name : name.toUpperCase()}${many === true ? ' …' : ''}`
  return required === true ? shown : `[${shown}]`
}

function everywhere(lang: Lang): string[] {
  const say = speak(lang)
  const lines = [
    ['--json', say('commands.about-json')],
    ['--plain', say('commands.about-plain')],
    ['--lang ar|zh|en|fr|ru|es', say('commands.about-lang')],
    ['--help', say('commands.about-help')],
  ] as const
  return [say('commands.everywhere'), ...columns(lines), '']
}

const exitLines = (lang: Lang): string[] => {
  const say = speak(lang)
  return [
    say('commands.exits'),
    ...columns([
      ['0', say('commands.exit-done')],
      ['1', say('commands.exit-fault')],
      ['2', say('commands.exit-usage')],
      ['3', say('commands.exit-refused')],
      ['4', say('commands.exit-configuration')],
      ['5', say('commands.exit-needs-yes')],
      ['6', say('commands.exit-later')],
      ['130', say('commands.exit-interrupted')],
    ]),
  ]
}

const columns = (lines: readonly (readonly [string, string])[]): string[] => {
  const width = Math.min(40, Math.max(0, ...lines.map(([left]) => left.length)))
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
