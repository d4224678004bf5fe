import type { Lang } from '#platform/words'
import { fold } from '#terminology'
import type { Attendee } from './attend.ts'
import type { Capacity } from '../meeting.ts'

/** Somebody of the register, as names are matched: what they are called and nothing else. */
export type Known = { readonly id: string; readonly given: string; readonly family: string }

/** What lines of names come to: people of the register, names nobody has, and names that several have. */
export type Matched = {
  readonly people: readonly string[]
  readonly unknown: readonly string[]
  readonly several: readonly string[]
}

/** The lines of a field in which each name has its own; empty ones do not count. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * Finds people by what is written: given name and family name in either order, whatever the case, the accents or the
 * Arabic letter forms. Whoever is named twice takes part once.
 */
export function matchNames(lines: readonly string[], register: readonly Known[]): Matched {
  const byName = Map.groupBy(
    register.flatMap(({ id, given, family }) =>
      [...new Set([written(`${given} ${family}`), written(`${family} ${given}`)])].map((name) => ({ id, name })),
    ),
    ({ name }) => name,
  )
  const found = lines.map((line) => ({
    line,
    ids: (byName.get(written(line.replaceAll(',', ' '))) ?? []).map(({ id }) => id),
  }))
  return {
    people: [...new Set(found.flatMap(({ ids }) => (ids.length === 1 ? ids : [])))],
    unknown: found.filter(({ ids }) => ids.length === 0).map(({ line }) => line),
    several: found.filter(({ ids }) => ids.length > 1).map(({ line }) => line),
  }
}

// Lists print family names in capitals, in which a sharp s is two letters.
const written = (name: string): string => fold(name.toUpperCase())

/** Guests from lines of `name, body`; the body is in the language of whoever writes it. */
export const guestsOf = (lines: readonly string[], lang: Lang): Attendee[] =>
  lines.map((line) => {
    const [, name = line, body = ''] = /^([^,،，]+)[,،，]\s*(.+)$/.exec(line) ?? []
    return { guest: name.trim(), capacity: 'guest', ...(body === '' ? {} : { guestOf: { [lang]: body.trim() } }) }
  })

/** People in one capacity. Somebody who is named in two takes part in the first. */
export const inCapacity = (people: readonly string[], capacity: Capacity): Attendee[] =>
  people.map((person) => ({ person, capacity }))

/** Everybody once, in the capacity in which they are named first. */
export function eachOnce(attendees: readonly Attendee[]): Attendee[] {
  const seen = new Set<string>()
  return attendees.filter(({ person }) => {
    if (person === undefined) return true
    if (seen.has(person)) return false
    seen.add(person)
    return true
  })
}
