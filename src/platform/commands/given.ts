import { statSync } from 'node:fs'
import { isDay } from '#platform/clock'
import { isLang, langs } from '#platform/words'
import type { Command, Flag, Given, Flags } from './command.ts'
import type { Line } from './line.ts'
import { WrongUsage } from './wrong-usage.ts'

type Value = string | number | boolean

/** Reads every value once, here at the edge; a command never sees a text that is not what it asked for. */
export function givenOf({ takes, args = {} }: Command, line: Line): Given<Flags> {
  const placed = placesOf(args, line.alone)
  const names = [...Object.entries(takes), ...Object.entries(args)]
  return Object.fromEntries(
    names.map(([name, flag]) => [
      name,
      valueOf(name in args ? name : `--${name}`, flag, placed.get(name) ?? line.flags.get(name) ?? []),
    ]),
  )
}

function placesOf(args: Flags, alone: readonly string[]): Map<string, readonly string[]> {
  const left = [...alone]
  const placed = new Map(
    Object.entries(args).map(([name, { many }]) => [name, left.splice(0, many === true ? left.length : 1)] as const),
  )
  if (left[0] !== undefined) throw new WrongUsage('commands.too-many-words', { word: left[0] })
  return placed
}

function valueOf(name: string, flag: Flag, texts: readonly string[]): Value | readonly Value[] | undefined {
  if (flag.kind === 'switch') return texts.length > 0
  if (texts.length === 0 && flag.required === true) throw new WrongUsage('commands.missing', { name })
  if (flag.many === true) return texts.map((text) => read(name, flag, text))
  if (texts.length > 1) throw new WrongUsage('commands.given-twice', { name })
  return texts[0] === undefined ? undefined : read(name, flag, texts[0])
}

function read(name: string, flag: Flag, text: string): Value {
  switch (flag.kind) {
    case 'day':
      return must(isDay(text), text, () => new WrongUsage('commands.not-a-day', { name, text }))
    case 'lang':
      return must(
        isLang(text),
        text,
        () => new WrongUsage('commands.not-a-choice', { name, text, choices: langs.join('  ') }),
      )
    case 'choice':
      return must(
        flag.choices?.includes(text) === true,
        text,
        () => new WrongUsage('commands.not-a-choice', { name, text, choices: (flag.choices ?? []).join('  ') }),
      )
    case 'number':
      return must(
        /^-?\d+(\.\d+)?$/.test(text),
        Number(text),
        () => new WrongUsage('commands.not-a-number', { name, text }),
      )
    case 'file':
      return must(
        statSync(text, { throwIfNoEntry: false })?.isFile() === true,
        text,
        () => new WrongUsage('commands.no-such-file', { name, text }),
      )
    case 'text':
      return must(text.trim() !== '', text, () => new WrongUsage('commands.missing', { name }))
    default:
      throw new Error(`${name}: a switch has no text`)
  }
}

function must<V extends Value>(holds: boolean, value: V, otherwise: () => WrongUsage): V {
  if (!holds) throw otherwise()
  return value
}
