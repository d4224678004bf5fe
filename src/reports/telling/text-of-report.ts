import type { Text } from '#platform/texts'
import type { Lang } from '#platform/words'
import { editionFor, openReport, printableOf } from '../opened.ts'
import type { Reading } from '../opened.ts'
import { reportById, reportBySlug } from '../read.ts'
import { asText } from './as-text.ts'

/** A report as a text to be read and checked, with the last day that it tells of. */
export type ReportText = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly to: string
  readonly draft: boolean
  readonly text: Text
}

/** The text of a report in a language, as this reader gets it; undefined where there is none that they may see. */
export async function textOfReport(
  reading: Reading,
  which: { readonly slug: string } | { readonly id: string },
  { lang, address }: { lang: Lang; address: string },
): Promise<ReportText | undefined> {
  const report = await ('slug' in which ? reportBySlug(reading.tx, which.slug) : reportById(reading.tx, which.id))
  if (report === undefined) return undefined
  const opened = await openReport(reading, report)
  const { told } = await printableOf(reading, opened, { lang, edition: editionFor(reading.by), address })
  const { id, slug, to, issuedOn } = report
  return { id, slug, title: told.title, to, draft: issuedOn === null, text: asText(told, slug) }
}
