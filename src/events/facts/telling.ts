import { textIn } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import type { Fact, Names, Source, Value } from '#terminology'
import { dateValue, inAll, monthTold, whenTold } from './told.ts'
import type { Told } from '../read-held.ts'
import type { DocumentLabel, TeamLabel } from '../related.ts'
import { speak } from '../words/index.ts'

/** What the sentences about events need besides the events. */
export type Telling = {
  /** The year that is reported on. */
  readonly year: string
  readonly names: Names
  readonly documents: ReadonlyMap<string, DocumentLabel>
  readonly teams: ReadonlyMap<string, TeamLabel>
}

/** Events stand between what was published and the meetings of the network. */
export const ranks = { sum: 50, held: 55, planned: 60, cancelled: 65 } as const

type Made = { readonly key: string; readonly rank: number; readonly values: Readonly<Record<string, Value>> }

/** A fact about one event. */
export const factAbout = (event: Told, { key, rank, values }: Made): Fact => ({
  key: `events.fact-${key}`,
  values: { title: { texts: event.title }, ...values },
  sources: [sourceOf(event)],
  rank,
  on: event.when.last,
  ...(event.pillar === null ? {} : { pillar: event.pillar }),
})

export const sourceOf = ({ id, slug, title }: Told): Source => ({
  kind: 'event',
  id,
  label: textIn(title, 'en').text,
  path: `/events/${slug}`,
})

/** When an event was, in each of the ways a sentence may need it. */
export const timesOf = ({ when }: Told, { year }: Pick<Telling, 'year'>) => ({
  when: whenTold(when),
  month: monthTold(when, year),
  date: dateValue(when),
})

/** The event as the object of a sentence, «a side event», and as a heading, «Side event». */
export const kindTold = ({ kind }: Told) => ({
  what: inAll((lang) => speak(lang)(`events.what-${kind}`)),
  kind: inAll((lang) => speak(lang)(`events.kind-${kind}`)),
})

/** The name of the host meeting with its symbol. */
export const hostTold = ({ name, symbol }: NonNullable<Told['host']>): { texts: Texts } =>
  inAll((lang) => {
    // «Thirtieth session» is a title on its own and «the thirtieth session» in an English sentence.
    const text = textIn(name, lang).text.replace(/^[A-Z](?=[a-z-]* session\b)/, (letter) => letter.toLowerCase())
    return symbol === null ? text : speak(lang)('events.with-symbol', { name: text, symbol })
  })

/** On whose margins and with which team: parts of the sentence that may be empty. */
export const whereTold = ({ host, team }: Told, { teams, names }: Telling): Value =>
  inAll((lang) => {
    const say = speak(lang)
    const onMargins = host === null ? '' : say('events.where-host', { host: textIn(hostTold(host).texts, lang).text })
    const served = listed(teams.get(team ?? '')?.countries ?? [], { lang, names })
    return onMargins + (served === '' ? '' : say('events.where-team', { countries: served }))
  })

/** The countries an event was about, in brackets; empty when there are none. */
export const aboutTold = ({ part }: Told, { names }: Telling): Value => marked([], aboutOf(part), names)

/** The same with the United Nations day, and without the countries of the team, which the sentence has named already. */
export function markTold({ observance, team, part }: Told, { names, teams }: Telling): Value {
  const served = new Set(teams.get(team ?? '')?.countries)
  const about = aboutOf(part).filter((country) => !served.has(country))
  return marked(observance === null ? [] : [observance], about, names)
}

/** The countries an event was about. */
export const aboutOf = ({ countries }: Told['part']): string[] =>
  countries.filter(({ part }) => part === 'about').map(({ country }) => country)

const marked = (days: readonly string[], countries: readonly string[], names: Names): Value =>
  inAll((lang) => {
    const all = [...days.map((day) => names.name(day, lang).text), listed(countries, { lang, names })]
    const about = all.filter((text) => text !== '').join(speak(lang)('events.comma'))
    return about === '' ? '' : speak(lang)('events.mark', { about })
  })

/** Countries by their official short names, in the order of the language. */
export const listed = (countries: readonly string[], { lang, names }: { lang: Lang; names: Names }): string =>
  names
    .sorted(countries, lang)
    .map((country) => names.name(country, lang).text)
    .join(speak(lang)('events.comma'))
