import { formatList } from '#platform/words'
import { inAll } from '#terminology'
import type { Fact, Value } from '#terminology'
import { capacities, sumOf } from '../event.ts'
import { told } from './told.ts'
import type { Told } from '../read-held.ts'
import { speak } from '../words/index.ts'
import { aboutTold, factAbout, ranks } from './telling.ts'
import type { Telling } from './telling.ts'

/** Who had a part in an event, as counts: names of people are on its page, never in a report. */
export const partFacts = (event: Told, telling: Telling): Fact[] => [
  ...speakersFact(event),
  ...statesFact(event),
  ...facilitatorsFact(event),
  ...placesFacts(event),
  ...participantFacts(event, telling),
]

type Said = { readonly key: string; readonly values: Readonly<Record<string, Value>> }

/** A fact about an event that is told beside it: by its kind and date, as a sentence begins and as a line does. */
function partFact(event: Told, { key, values }: Said): Fact {
  const named = {
    event: inAll((lang) => told.event(lang, event)),
    label: inAll((lang) =>
      speak(lang)('events.event-label', {
        kind: speak(lang)(`events.kind-${event.kind}`),
        date: told.dateText(lang, event.when),
      }),
    ),
  }
  const rank = event.standing === 'held' ? ranks.held : ranks.planned
  return factAbout(event, { key, rank, values: { ...named, ...values } })
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

/** Member States that co-sponsored it; entities that did are named in the sentence that it was held. */
function statesFact(event: Told): Fact[] {
  const countries = event.part.countries.filter(({ part }) => part === 'co-sponsor').map(({ country }) => country)
  if (event.standing !== 'held' || countries.length === 0) return []
  return [partFact(event, { key: 'states', values: { n: { number: countries.length }, countries: { countries } } })]
}

function facilitatorsFact(event: Told): Fact[] {
  const { people, entities: count } = sumOf(event.part.entities, 'facilitator', event.part.totals)
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
    const values = { n: { number }, about: aboutTold(event, telling, false) }
    return partFact(event, { key: `participants-${kind}`, values })
  })
