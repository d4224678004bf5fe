import { formatList, textIn } from '#platform/words'
import type { Fact } from '#terminology'
import { inAll } from './told.ts'
import type { Told } from '../read-held.ts'
import { ranks, sourceOf } from './telling.ts'

/** A count of several events; `instead` are those that need not be told one by one any more. */
type Sum = { readonly fact: Fact; readonly instead: readonly string[] }

/**
 * Several of a kind are told as a number, so that a plural is never more than what is on record: side events on the margins
 * of meetings, and information sessions. One alone is told as itself.
 */
export function sumsOf(held: readonly Told[]): Sum[] {
  const byPillar = [...Map.groupBy(held, ({ pillar }) => pillar).values()]
  return byPillar.flatMap((own) => [
    ...several(
      own.filter(({ kind, host }) => kind === 'side-event' && host !== null),
      'side-events',
      () => [],
    ),
    ...several(
      own.filter(({ kind }) => kind === 'information-session'),
      'information-sessions',
      (events) => events.map(({ id }) => id),
    ),
  ])
}

function several(events: readonly Told[], key: string, instead: (events: readonly Told[]) => readonly string[]): Sum[] {
  const [first, second] = [events[0], events[1]]
  if (first === undefined || second === undefined) return []
  const titles = inAll((lang) => formatList(lang, new Set(events.map(({ title }) => textIn(title, lang).text))))
  const last = events.reduce((day, { when }) => (when.last > day ? when.last : day), first.when.last)
  const fact = {
    key: `events.fact-${key}`,
    values: { n: { number: events.length }, titles },
    sources: events.map(sourceOf),
    rank: ranks.sum,
    on: last,
    ...(first.pillar === null ? {} : { pillar: first.pillar }),
  }
  return [{ fact, instead: instead(events) }]
}
