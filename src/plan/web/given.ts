import { textAt, textsAt, valueAt } from '#platform/web'
import type { Values } from '#platform/web'
import { isLang } from '#platform/words'
import type { Texts } from '#platform/words'

/** A text in languages as it was typed; absent when every language was left empty. */
export function textsGiven(values: Values, name: string): Values | undefined {
  const value = valueAt(values, name)
  if (typeof value !== 'object' || Array.isArray(value)) return undefined
  const typed = Object.entries(value).filter(([lang]) => isLang(lang))
  const texts = Object.fromEntries(typed.filter(([, text]) => typeof text === 'string' && text.trim() !== ''))
  return Object.keys(texts).length === 0 ? undefined : texts
}

/** Where something is required, an empty text stays empty, so that the person is told which field it was. */
export const textsNeeded = (values: Values, name: string): Values => textsGiven(values, name) ?? {}

/** A day with how precisely it is meant; absent when no day was typed. `prefix` stands before both names. */
export function dayGiven(values: Values, prefix = ''): { day: string; precise: string } | undefined {
  const day = textAt(values, `${prefix}day`)
  if (day.trim() === '') return undefined
  return { day, precise: textAt(values, `${prefix}precise`) || 'day' }
}

/** The lines of a text that are not empty. */
export const linesGiven = (values: Values, name: string): string[] =>
  textAt(values, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What was chosen among boxes, each with the part it stands for. */
export const partsGiven = (values: Values, parts: readonly string[]): { entity: string; part: string }[] =>
  parts.flatMap((part) => textsAt(values, `${part}[]`).map((entity) => ({ entity, part })))

/** A stored text as the fields of a form hold it. */
export const textsShown = (texts: Texts | null): Values => ({ ...texts })
