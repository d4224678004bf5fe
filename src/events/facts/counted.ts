import { formatList, textIn } from '#platform/words'
import { inAll } from '#terminology'
import type { Fact } from '#terminology'
import type { Told } from '../read-held.ts'
import { speak } from '../words/index.ts'
import { behind, ranks, sourceOf } from './telling.ts'
import type { Telling } from './telling.ts'

/** A count of several events; `instead` are those that need not be told one by one any more. */
type Sum = { readonly fact: Fact; readonly instead: readonly string[] }

/**
 * Several of a kind are told as a number, so that a plural is never more than what is on record: side events on the margins
 * of meetings, and information sessions. One alone is told as itself.
 */
export function sumsOf(held: readonly Told[], telling: Telling): Sum[] {
  const byPillar = [...Map.groupBy(held, ({ pillar }) => pillar).values()]
  return byPillar.flatMap((own) => [
    ...several(
      'side-events',
      own.filter(({ kind, host }) => kind === 'side-event' && host !== null),
    ).map((fact) => ({ fact, instead: [] })),
    ...sessions(
      own.filter(({ kind }) => kind === 'information-session'),
      telling,
    ),
  ])
}

/** Information sessions stand for each other: with both at hand, nobody needs them one by one. */
function sessions(held: readonly Told[], telling: Telling): Sum[] {
  const also = held.flatMap((event) => behind(event, telling))
  const distinct = [...new Map(also.map((source) => [source.id, source])).values()]
  return several('information-sessions', held).map((fact) => ({
    fact: { ...fact, sources: [...fact.sources, ...distinct] },
    instead: held.map(({ id }) => id),
  }))
}

function several(key: string, events: readonly Told[]): Fact[] {
  const [first, second] = [events[0], events[1]]
  if (first === undefined || second === undefined) return []
  const days = events.flatMap(({ when }) => [when.first, when.last]).toSorted()
  const [from = '', to = ''] = [days[0], days.at(-1)]
  return [
    {
      key: `events.fact-${key}`,
      values: {
        n: { number: events.length },
        titles: inAll((lang) => {
          const titles = new Set(events.map(({ title }) => textIn(title, lang).text))
          return formatList(
            lang,
            [...titles].map((title) => speak(lang)('events.quoted', { title })),
          )
        }),
        range: events.some(({ when }) => when.precise === 'month') ? { period: [from, to] } : { range: [from, to] },
      },
      sources: events.map(sourceOf),
      rank: ranks.sum,
      on: to,
      ...(first.pillar === null ? {} : { pillar: first.pillar }),
    },
  ]
}
