import { textIn } from '#platform/words'
import { inAll } from '#terminology'
import type { Fact, Names, Source, Value } from '#terminology'
import { timeTold, told } from './told.ts'
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
  /** The outputs of the plan that is reported on, as sources. */
  readonly outputs: ReadonlyMap<string, Source>
}

/** Events stand between what was published and the meetings of the network. */
export const ranks = { sum: 50, held: 55, planned: 60, cancelled: 65 } as const

type Made = {
  readonly key: string
  readonly rank: number
  readonly values: Readonly<Record<string, Value>>
  /** What else the sentence tells of: the text and the output that the event brought before people. */
  readonly also?: readonly Source[]
}

/** A fact about one event. */
export const factAbout = (event: Told, { key, rank, values, also = [] }: Made): Fact => ({
  key: `events.fact-${key}`,
  values: { title: { texts: event.title }, ...values },
  sources: [sourceOf(event), ...also],
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

/** The text and the output behind an event. */
export function behind({ document, output }: Told, { documents, outputs }: Telling): Source[] {
  const text = documents.get(document ?? '')
  const product = outputs.get(output ?? '')
  return [
    ...(text === undefined
      ? []
      : [{ kind: 'document', id: text.id, label: textIn(text.title, 'en').text, path: text.path }]),
    ...(product === undefined ? [] : [product]),
  ]
}

/** When an event was, in each of the ways a sentence may need it: at its beginning, inside it, in a list, by the month. */
export const timesOf = ({ when }: Told, { year }: Pick<Telling, 'year'>) => ({
  when: inAll((lang) => capital(timeTold(lang, when))),
  time: inAll((lang) => timeTold(lang, when)),
  month: inAll((lang) => capital(told.month(lang, when, year))),
  date: told.date(when),
})

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** The event as the object of a sentence, «a side event entitled», and as a heading, «Side event». */
export const kindTold = ({ kind }: Told) => ({
  what: inAll((lang) => speak(lang)(`events.what-${kind}`)),
  kind: inAll((lang) => speak(lang)(`events.kind-${kind}`)),
})

/** The team it was held with, in brackets; empty when there is none. */
export const teamTold = ({ team }: Told, { teams, names }: Telling): Value =>
  inAll((lang) => {
    const served = told.countries(teams.get(team ?? '')?.countries ?? [], { lang, names })
    return served === '' ? '' : speak(lang)('events.where-team', { countries: served })
  })

/** The United Nations day it fell on, in brackets; empty when it fell on none. */
export const dayTold = ({ observance }: Told, { names }: Telling): Value =>
  inAll((lang) => (observance === null ? '' : speak(lang)('events.mark', { about: names.name(observance, lang).text })))

/** The countries an event was about, in brackets, without those of the team, which the sentence has named already. */
export function aboutTold({ part, team }: Told, { names, teams }: Telling, named = true): Value {
  const served = new Set(named ? teams.get(team ?? '')?.countries : [])
  const about = part.countries.filter((one) => one.part === 'about' && !served.has(one.country))
  return inAll((lang) => {
    const said = told.countries(
      about.map(({ country }) => country),
      { lang, names },
    )
    return said === '' ? '' : speak(lang)('events.mark', { about: said })
  })
}

/** The entities that co-sponsored it, as a part of its sentence; empty when there are none. */
export function sponsorsTold({ part }: Told, { names }: Telling): Value {
  const sponsors = part.entities.filter((one) => one.part === 'co-sponsor').map(({ entity }) => entity)
  return inAll((lang) => {
    const n = new Set(sponsors).size
    return n === 0
      ? ''
      : speak(lang)('events.with-co-sponsors', { n, entities: told.entities(sponsors, { lang, names }) })
  })
}
