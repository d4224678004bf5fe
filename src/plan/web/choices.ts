import type { Desk, Option } from '#platform/web'
import { formatPeriod, textIn } from '#platform/words'
import { affiliationsOn, peopleOn, registeredEntities } from '#members'
import { namesAt } from '#terminology'
import { dependenciesOn } from '../outputs/read-dependencies.ts'
import { goalsOf } from '../pillars/read.ts'
import type { PlanOn } from '../versions/read.ts'

/** Every entity of the register by what lists call it, with its name behind. */
export async function entityOptions({ tx, lang, today }: Desk): Promise<Option[]> {
  const names = await namesAt(tx, today)
  const ids = (await registeredEntities(tx)).map(({ id }) => id)
  return names.sortedByLabel(ids, lang).map((id) => {
    const [short, name] = [names.label(id, lang), names.name(id, lang)]
    return { value: id, label: short.text === name.text ? name.text : `${short.text} – ${name.text}`, lang: name.lang }
  })
}

/** The people of the network today; those of some entities first when these are named. */
export async function personOptions({ tx, lang, today }: Desk, first: readonly string[] = []): Promise<Option[]> {
  const names = await namesAt(tx, today)
  const people = await peopleOn(tx, today)
  const ordered = [
    ...people.filter(({ entity }) => first.includes(entity)),
    ...people.filter(({ entity }) => !first.includes(entity)),
  ]
  return ordered.map(({ id, name, entity }) => ({ value: id, label: `${name}, ${names.label(entity, lang).text}` }))
}

/** Half-years of a plan, `2021-H1`, to choose when something is due. */
export function periodOptions(lang: Desk['lang'], { firstDay, lastDay }: PlanOn): Option[] {
  const [first, last] = [Number(firstDay.slice(0, 4)), Number(lastDay.slice(0, 4))]
  const years = Array.from({ length: Math.min(20, last - first + 1) }, (_, at) => first + at)
  return years.flatMap((year) =>
    (['H1', 'H2'] as const).flatMap((half) => {
      const [from, to] = halfYear(year, half)
      if (to < firstDay || from > lastDay) return []
      return [{ value: `${year}-${half}`, label: formatPeriod(lang, from, to) }]
    }),
  )
}

const halfYear = (year: number, half: 'H1' | 'H2'): [from: string, to: string] =>
  half === 'H1' ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`]

/** First and last day of `2021-H1` or `2021`; undefined for anything else. */
export function periodDays(given: string): [from: string, to: string] | undefined {
  const [, year, half] = /^([1-9]\d{3})(?:-(H1|H2))?$/.exec(given) ?? []
  if (year === undefined) return undefined
  if (half === 'H1' || half === 'H2') return halfYear(Number(year), half)
  return [`${year}-01-01`, `${year}-12-31`]
}

/** The half-year that a day lies in. */
export const halfYearOf = (day: string): string => `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? 'H1' : 'H2'}`

export async function dependencyOptions({ tx, lang, today }: Desk): Promise<Option[]> {
  const all = await dependenciesOn(tx, today)
  return all.map(({ id, title, body }) => ({
    value: id,
    label: `${textIn(title, lang).text} (${textIn(body, lang).text})`,
  }))
}

export async function goalOptions({ tx, lang }: Desk, plan: string, pillar: string): Promise<Option[]> {
  const goals = await goalsOf(tx, { plan, pillar })
  return goals.map(({ id, year, text }) => ({ value: id, label: `${year}: ${textIn(text, lang).text}` }))
}

/** The entity of the reader, when they belong to one today. */
export async function ownEntity({ tx, by, today }: Desk): Promise<string | undefined> {
  return by.id === null ? undefined : (await affiliationsOn(tx, [by.id], today)).get(by.id)
}
