import type { Child } from 'hono/jsx'
import { Actions, ButtonLink, DayText, Empty, State, Table } from '#platform/web'
import { formatPeriod } from '#platform/words'
import type { Report } from '../read.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'

export type ReportsProps = {
  readonly reader: Reader
  readonly reports: readonly Report[]
  /** Of drafts whose claims the reader may see. */
  readonly counts: ReadonlyMap<string, { readonly all: number; readonly decided: number }>
  readonly mayDraft: boolean
  readonly ofNetwork: boolean
  /** What rooms above have to do with reports in general. */
  readonly additions: readonly Child[]
}

/** Every report the reader may see, the latest period first. */
export function ReportsPage({ reader, reports, counts, mayDraft, ofNetwork, additions }: ReportsProps) {
  const { lang, href } = reader
  const say = speak(lang)
  const button = mayDraft ? { href: href('/reports/new'), label: say('reports.draft-new') } : undefined
  return (
    <>
      <h1>{say('reports.title')}</h1>
      <p>{say('reports.lead')}</p>
      {reports.length === 0 ? (
        <Empty button={button}>{say(ofNetwork ? 'reports.none' : 'reports.none-public')}</Empty>
      ) : (
        <>
          {button === undefined ? null : (
            <Actions>
              <ButtonLink {...button} />
            </Actions>
          )}
          <Table
            caption={say('reports.list-caption')}
            head={[say('reports.report'), say('reports.state'), { label: say('reports.sentences'), number: true }]}
            rows={reports.map((report) => rowOf(reader, report, counts.get(report.id)))}
          />
        </>
      )}
      {additions}
      <p>
        <a href={href('/reports/notes')}>{say('reports.notes')}</a>
      </p>
    </>
  )
}

function rowOf({ lang, href }: Reader, report: Report, count: { all: number; decided: number } | undefined) {
  const say = speak(lang)
  const period = formatPeriod(lang, report.from, report.to)
  return [
    <a href={href(`/reports/${report.slug}`)}>{say(`reports.title-${report.profile}`, { period })}</a>,
    report.issuedOn === null ? (
      <State lang={lang} state={{ kind: 'draft' }} />
    ) : (
      <>
        {say('reports.issued')} <DayText lang={lang} day={report.issuedOn} />
      </>
    ),
    count === undefined
      ? ''
      : report.issuedOn === null
        ? say('reports.progress', { done: String(count.decided), all: String(count.all) })
        : String(count.all),
  ]
}
