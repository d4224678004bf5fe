import { sql } from 'kysely'
import { phraseOf } from '#documents'
import { quotes } from '#platform/search'
import type { Addition, Desk } from '#platform/web'
import { formatPeriod } from '#platform/words'
import { reportsList } from './read.ts'
import { speak } from './words/index.ts'

/** What reports add to the register of agreed wording: those that have it in them, as drafted or as issued. */
export const additions: readonly Addition[] = [{ to: 'documents.agreed-language', show: quotingReports }]

async function quotingReports({ tx, lang, href }: Desk, id: string) {
  const phrase = await phraseOf(tx, id)
  if (phrase === undefined) return undefined
  const words = Object.values(phrase.said)
  const written = sql<string | null>`claims.written::text`
  const frozen = sql<string | null>`report_issues.frozen::text`
  const drafted = await tx.selectFrom('claims').select('claims.report').where(quotes(written, words)).execute()
  const issued = await tx
    .selectFrom('report_issues')
    .select('report_issues.report')
    .where(quotes(frozen, words))
    .execute()
  const ids = new Set([...drafted, ...issued].map(({ report }) => report))
  const found = (await reportsList(tx)).filter((report) => ids.has(report.id))
  if (found.length === 0) return undefined
  return (
    <ul>
      {found.map(({ slug, profile, from, to }) => (
        <li>
          <a href={href(`/reports/${slug}`)}>
            {speak(lang)(`reports.title-${profile}`, { period: formatPeriod(lang, from, to) })}
          </a>
        </li>
      ))}
    </ul>
  )
}
