import { formatList } from '#platform/words'
import type { Fact, Names, Value } from '#terminology'
import { capacities, sumOf } from '../event.ts'
import { dateText, inAll } from './told.ts'
import type { Told } from '../read-held.ts'
import { speak } from '../words/index.ts'
import { aboutOf, aboutTold, factAbout, listed, ranks } from './telling.ts'
import type { Telling } from './telling.ts'

/** Who had a part in an event, as counts: names of people are on its page, never in a report. */
export const partFacts = (event: Told, telling: Telling): Fact[] => [
  ...speakersFact(event),
  ...sponsorFacts(event),
  ...facilitatorsFact(event),
  ...placesFacts(event),
  ...participantFacts(event, telling),
]

type Said = { readonly key: string; readonly values: Readonly<Record<string, Value>>; readonly names?: Names }

/**
 * A fact about an event that is told beside it: by its kind and date, for a title may be longer than the sentence. With
 * `names`, also by the countries it was about.
 */
function partFact(event: Told, { key, values, names }: Said): Fact {
  const told = inAll((lang) => {
    const kind = speak(lang)(`events.kind-${event.kind}`)
    const small = kind.charAt(0).toLocaleLowerCase(lang) + kind.slice(1)
    const said = { kind: small, date: dateText(lang, event.when) }
    const about = names === undefined ? '' : listed(aboutOf(event.part), { lang, names })
    return about === ''
      ? speak(lang)('events.event-told', said)
      : speak(lang)('events.event-told-about', { ...said, about })
  })
  const rank = event.standing === 'held' ? ranks.held : ranks.planned
  return factAbout(event, { key, rank, values: { event: told, ...values } })
}

function speakersFact(event: Told): Fact[] {
  const { speakers } = event.part
  // Who delivered a statement is on its page; a panel is told by what its speakers were.
  if (speakers.length < 2 || event.kind === 'statement' || event.standing !== 'held') return []
  const counted = inAll((lang) => {
    const each = capacities.flatMap((capacity) => {
      const n = speakers.filter((speaker) => speaker.capacity === capacity).length
      return n === 0 ? [] : [speak(lang)(`events.counted-${capacity}`, { n })]
    })
    return formatList(lang, each)
  })
  return [partFact(event, { key: 'speakers', values: { speakers: counted } })]
}

function sponsorFacts(event: Told): Fact[] {
  if (event.standing !== 'held') return []
  const entities = event.part.entities.filter(({ part }) => part === 'co-sponsor').map(({ entity }) => entity)
  const countries = event.part.countries.filter(({ part }) => part === 'co-sponsor').map(({ country }) => country)
  const states = { n: { number: countries.length }, countries: { countries } }
  return [
    ...(entities.length === 0
      ? []
      : [partFact(event, { key: 'co-sponsors', values: { n: { number: entities.length }, entities: { entities } } })]),
    ...(countries.length === 0 ? [] : [partFact(event, { key: 'states', values: states })]),
  ]
}

function facilitatorsFact(event: Told): Fact[] {
  const { people, entities: count } = sumOf(event.part.entities, 'facilitator')
  if (count === 0) return []
  const entities = event.part.entities.filter(({ part }) => part === 'facilitator').map(({ entity }) => entity)
  const facilitators = inAll((lang) => speak(lang)('events.counted-facilitators', { n: people }))
  const values = { n: { number: count }, people: { number: people }, facilitators, entities: { entities } }
  return [partFact(event, { key: 'facilitators', values })]
}

const placesFacts = (event: Told): Fact[] =>
  event.part.places.map(({ what, number }) => partFact(event, { key: `places-${what}`, values: { n: { number } } }))

const participantFacts = (event: Told, telling: Telling): Fact[] =>
  event.part.participants.map(({ kind, number }) => {
    const values = { n: { number }, mark: aboutTold(event, telling) }
    return partFact(event, { key: `participants-${kind}`, values, names: telling.names })
  })
