import { formatList } from '#platform/words'
import type { Fact } from '#terminology'
import { capacities, sumOf } from '../event.ts'
import { inAll } from './told.ts'
import type { Told } from '../read-held.ts'
import { speak } from '../words/index.ts'
import { aboutTold, factAbout, ranks } from './telling.ts'
import type { Telling } from './telling.ts'

/** Who had a part in an event, as counts: names of people are on its page, never in a report. */
export const partFacts = (event: Told, telling: Telling): Fact[] => [
  ...speakersFact(event),
  ...sponsorFacts(event),
  ...facilitatorsFact(event),
  ...placesFacts(event),
  ...participantFacts(event, telling),
]

const rankOf = ({ standing }: Told): number => (standing === 'held' ? ranks.held : ranks.planned)

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
  return [factAbout(event, { key: 'speakers', rank: rankOf(event), values: { speakers: counted } })]
}

function sponsorFacts(event: Told): Fact[] {
  if (event.standing !== 'held') return []
  const entities = event.part.entities.filter(({ part }) => part === 'co-sponsor').map(({ entity }) => entity)
  const countries = event.part.countries.filter(({ part }) => part === 'co-sponsor').map(({ country }) => country)
  const states = { n: { number: countries.length }, countries: { countries } }
  return [
    ...(entities.length === 0
      ? []
      : [factAbout(event, { key: 'co-sponsors', rank: rankOf(event), values: { entities: { entities } } })]),
    ...(countries.length === 0 ? [] : [factAbout(event, { key: 'states', rank: rankOf(event), values: states })]),
  ]
}

function facilitatorsFact(event: Told): Fact[] {
  const { people, entities: count } = sumOf(event.part.entities, 'facilitator')
  if (count === 0) return []
  const entities = event.part.entities.filter(({ part }) => part === 'facilitator').map(({ entity }) => entity)
  const facilitators = inAll((lang) => speak(lang)('events.counted-facilitators', { n: people }))
  const values = { n: { number: count }, people: { number: people }, facilitators, entities: { entities } }
  return [factAbout(event, { key: 'facilitators', rank: rankOf(event), values })]
}

const placesFacts = (event: Told): Fact[] =>
  event.part.places.map(({ what, number }) =>
    factAbout(event, { key: `places-${what}`, rank: rankOf(event), values: { n: { number } } }),
  )

const participantFacts = (event: Told, telling: Telling): Fact[] =>
  event.part.participants.map(({ kind, number }) => {
    const values = { n: { number }, mark: aboutTold(event, telling) }
    return factAbout(event, { key: `participants-${kind}`, rank: rankOf(event), values })
  })
