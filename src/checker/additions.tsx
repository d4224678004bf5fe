import { PostButton } from '#platform/web'
import type { Addition, Desk } from '#platform/web'
import { textOfReport } from '#reports'
import { findingsIn } from './findings-in.ts'
import { BeforeIssue } from './pages/before-issue.tsx'
import { readerAt } from './web-at.ts'
import { speak } from './words/index.ts'

/** What the checker adds to the pages of reports. */
export const additions: readonly Addition[] = [
  { to: 'reports.list', show: toChecker },
  { to: 'reports.report', show: checkThis },
  { to: 'reports.issue', show: contradictions },
]

function toChecker({ by, lang, href }: Desk) {
  if (!by.grants.has('network')) return undefined
  return (
    <p>
      <a href={href('/check')}>{speak(lang)('checker.title')}</a>
    </p>
  )
}

async function checkThis(desk: Desk, id: string) {
  const { by, lang, href, house } = desk
  if (!by.grants.has('network')) return undefined
  const found = await desk.tx
    .selectFrom('reports')
    .select('reports.slug')
    .where('reports.id', '=', id)
    .executeTakeFirst()
  if (found === undefined) return undefined
  const label = speak(lang)('checker.check-report')
  return <PostButton action={href(`/check/reports/${found.slug}`)} once={house.newId()} label={label} />
}

/** What is certainly wrong in the text that is about to go out, before the button that sends it. */
async function contradictions(desk: Desk, id: string) {
  const { lang, house, tx, today } = desk
  const report = await textOfReport(desk, { id }, { lang, address: house.config.address })
  if (report === undefined) return undefined
  const findings = await findingsIn(tx, report.text, { asOf: today })
  const certain = findings.filter(({ certainty }) => certainty === 'certain')
  return <BeforeIssue reader={readerAt(desk)} slug={report.slug} certain={certain} all={findings.length} />
}
