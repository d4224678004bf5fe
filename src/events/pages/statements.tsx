import { Empty, Table, Written } from '#platform/web'
import { speak } from '../words/index.ts'
import { Chooser } from './calendar-filters.tsx'
import type { Around } from './entries.tsx'
import { StandingOf } from './entries.tsx'
import type { CalendarEntry } from '../read-calendar.ts'
import { SpeakerName } from './speakers.tsx'
import type { SpeakerShown } from './speakers.tsx'
import { SymbolText } from './symbol.tsx'
import type { DocumentLabel } from '../related.ts'
import { WhenText } from './when.tsx'

export type StatementShown = {
  readonly entry: CalendarEntry
  readonly speakers: readonly SpeakerShown[]
  readonly text: DocumentLabel | undefined
}

type Props = {
  readonly around: Around
  readonly rows: readonly StatementShown[]
  readonly asked: { readonly kind: string; readonly year: string; readonly words: string }
  readonly years: readonly number[]
  readonly mayAnnounce: boolean
}

/** The register of what the network said: statements delivered and submissions made, to whom and at which meeting. */
export function StatementsPage({ around, rows, asked, years, mayAnnounce }: Props) {
  const say = speak(around.lang)
  const columns = ['statement', 'date', 'kind', 'delivered-to', 'delivered-by', 'text'] as const
  return (
    <>
      <h1>{say('events.statements')}</h1>
      <p>{say('events.statements-lead')}</p>
      <Filters around={around} asked={asked} years={years} />
      {rows.length === 0 ? (
        <Empty
          button={
            mayAnnounce ? { href: around.href('/events/new?kind=statement'), label: say('events.announce') } : undefined
          }
        >
          {say('events.no-statements')}
        </Empty>
      ) : (
        <Table
          caption={say('events.statements-count', { n: rows.length })}
          head={columns.map((column) => say(`events.column-${column}`))}
          rows={rows.map((row) => cellsOf(row, around))}
        />
      )}
    </>
  )
}

function Filters({ around: { lang, href }, asked, years }: Pick<Props, 'around' | 'asked' | 'years'>) {
  const say = speak(lang)
  return (
    <details class="field" open={asked.kind !== '' || asked.year !== '' || asked.words !== ''}>
      <summary>{say('events.filter')}</summary>
      <form class="form" method="get" action={href('/events/statements')}>
        <Chooser
          name="kind"
          label={say('events.kind')}
          all={say('events.all-kinds')}
          chosen={asked.kind}
          options={(['statement', 'submission'] as const).map((kind) => ({
            value: kind,
            label: say(`events.kind-${kind}`),
          }))}
        />
        <Chooser
          name="year"
          label={say('events.year')}
          all={say('events.all-years')}
          chosen={asked.year}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
        <p>
          <label for="words">{say('events.words-in-it')}</label>
          <input id="words" name="words" type="search" value={asked.words} dir="auto" maxlength={200} />
        </p>
        <button type="submit">{say('events.show')}</button>
      </form>
    </details>
  )
}

function cellsOf({ entry, speakers, text }: StatementShown, around: Around) {
  const { lang, href } = around
  const { slug, title, when, kind, standing } = entry
  return [
    <>
      <a href={href(`/events/${slug}`)}>
        <Written texts={title} reader={lang} />
      </a>{' '}
      {standing === 'held' ? null : <StandingOf lang={lang} kind={kind} standing={standing} />}
    </>,
    <WhenText lang={lang} when={when} />,
    speak(lang)(`events.kind-${kind}`),
    <Receiver entry={entry} around={around} />,
    speakers.map((speaker, at) => (
      <>
        {at === 0 ? null : <br />}
        <SpeakerName speaker={speaker} around={around} />
      </>
    )),
    text === undefined ? (
      ''
    ) : (
      <a href={href(`/documents/${text.slug}`)}>
        <Written texts={text.title} reader={lang} />
      </a>
    ),
  ]
}

/** To whom something was said: the host meeting with its symbol, or the addressee and the process. */
function Receiver({ entry: { host, addressee, process }, around: { lang } }: { entry: CalendarEntry; around: Around }) {
  return (
    <>
      {host === null ? null : (
        <>
          <Written texts={host.name} reader={lang} />
          {host.symbol === null ? null : (
            <>
              {' ('}
              <SymbolText written={host.symbol} />
              {')'}
            </>
          )}
        </>
      )}
      {host !== null && addressee !== null ? <br /> : null}
      {addressee === null ? null : <Written texts={addressee} reader={lang} />}
      {process === null ? null : (
        <>
          <br />
          <span class="meta">
            <Written texts={process} reader={lang} />
          </span>
        </>
      )}
    </>
  )
}
