import { Empty, Facts, Written } from '#platform/web'
import type { CalendarEntry } from '../read-calendar.ts'
import type { DocumentLabel } from '../related.ts'
import { speak } from '../words/index.ts'
import { EntryList } from './entries.tsx'
import type { Around } from './entries.tsx'
import { SymbolText } from './symbol.tsx'

type Props = {
  readonly around: Around
  readonly term: string
  /** Day and month, as this year has them. */
  readonly day: string
  readonly since: number | null
  readonly symbol: string | null
  readonly entries: readonly CalendarEntry[]
  readonly products: readonly DocumentLabel[]
  readonly mayAnnounce: boolean
}

/** A United Nations day: what was done on it over the years, and what came out with it. */
export function UnDayPage({ around, term, day, since, symbol, entries, products, mayAnnounce }: Props) {
  const { lang, names, href } = around
  const say = speak(lang)
  return (
    <>
      <h1>{names.name(term, lang).text}</h1>
      <Facts
        facts={[
          { label: say('events.day-of-year'), value: day },
          { label: say('events.first-marked'), value: since === null ? '' : String(since) },
          { label: say('events.proclaimed-by'), value: symbol === null ? '' : <SymbolText written={symbol} /> },
        ]}
      />
      {products.length === 0 ? null : (
        <section aria-labelledby="products">
          <h2 id="products">{say('events.products')}</h2>
          <ul>
            {products.map(({ path, title }) => (
              <li>
                <a href={href(path)}>
                  <Written texts={title} reader={lang} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="marked">
        <h2 id="marked">{say('events.marked-by')}</h2>
        {entries.length === 0 ? (
          <Empty button={mayAnnounce ? { href: href('/events/new'), label: say('events.announce') } : undefined}>
            {say('events.unmarked')}
          </Empty>
        ) : (
          <EntryList entries={entries} around={around} />
        )}
      </section>
    </>
  )
}
