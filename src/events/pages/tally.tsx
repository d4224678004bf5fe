import { Table } from '#platform/web'
import { formatNumber } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Tallied } from '../tally.ts'
import { speak } from '../words/index.ts'

/** Who took part in the events shown above, as they were counted. A kind nobody counted stands with a nought. */
export function Tally({ lang, rows }: { lang: Lang; rows: readonly Tallied[] }) {
  const say = speak(lang)
  if (rows.every(({ events }) => events === 0)) return null
  return (
    <section aria-labelledby="tally">
      <h2 id="tally">{say('events.took-part')}</h2>
      <Table
        caption={say('events.took-part-caption')}
        head={[
          say('events.participants'),
          { label: say('events.number'), number: true },
          { label: say('events.of-them-women'), number: true },
          { label: say('events.events-counted'), number: true },
        ]}
        rows={rows.map(({ kind, people, women, events }) => [
          say(`events.participants-${kind}`),
          formatNumber(lang, people),
          women === null ? say('events.not-told') : formatNumber(lang, women),
          formatNumber(lang, events),
        ])}
      />
    </section>
  )
}
