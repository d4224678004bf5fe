import { isLang, langs } from '#platform/words'
import { WrongUsage } from './wrong-usage.ts'
import type { Flags } from './command.ts'
import { nearest } from './nearest.ts'

/** A command line taken apart: every `--name` with the texts given for it, and what stood alone. Nothing is judged yet. */
export type Line = { readonly flags: ReadonlyMap<string, readonly string[]>; readonly alone: readonly string[] }

/** Every command understands these. */
const everywhere = ['help', 'json', 'plain', 'lang'] as const
const switches: ReadonlySet<string> = new Set(['help', 'json', 'plain'])

/**
 * Takes the words after the command apart: `--name value`, `--name=value`, switches alone, `--` before words that begin
 * with hyphens, `-h` for help.
 */
export function lineOf(words: readonly string[], takes: Flags): Line {
  const flags = new Map<string, string[]>()
  const alone: string[] = []
  const left = [...words]
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--') {
      alone.push(...left.splice(0))
    } else if (word === '-h') {
      flags.set('help', [''])
    } else if (word.startsWith('--')) {
      const { name, text } = flagOf(word, left, takes)
      flags.set(name, [...(flags.get(name) ?? []), text])
    } else {
      alone.push(word)
    }
  }
  return { flags, alone }
}

function flagOf(word: string, left: string[], takes: Flags): { name: string; text: string } {
  const [, name = '', , text] = /^--([^=]*)(=([\s\S]*))?$/.exec(word) ?? []
  const known = Object.hasOwn(takes, name) ? takes[name] : undefined
  const isSwitch = switches.has(name) || known?.kind === 'switch'
  if (!isSwitch && known === undefined && name !== 'lang') throw unknownFlag(name, takes)
  if (isSwitch && text !== undefined) throw new WrongUsage('commands.takes-no-value', { flag: `--${name}` })
  if (isSwitch) return { name, text: '' }
  const value = text ?? left.shift()
  if (value === undefined || (text === undefined && value.startsWith('--')))
    throw new WrongUsage('commands.needs-value', { flag: `--${name}` })
  if (name === 'lang' && !isLang(value))
    throw new WrongUsage('commands.not-a-choice', { name: '--lang', text: value, choices: langs.join('  ') })
  return { name, text: value }
}

function unknownFlag(name: string, takes: Flags): WrongUsage {
  const all = [...Object.keys(takes), ...everywhere]
  const near = nearest(name, all)
  const choices = all.map((one) => `--${one}`).join('  ')
  return near === undefined
    ? new WrongUsage('commands.unknown-flag', { flag: `--${name}`, choices })
    : new WrongUsage('commands.unknown-flag-near', { flag: `--${name}`, near: `--${near}` })
}
