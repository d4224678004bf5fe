import { formatPeriod } from '#platform/words'
import type { Hit, Search } from '#platform/search'
import { reportsList } from './read.ts'
import { speak } from './words/index.ts'

/** Finds reports by what they are called in the reader's language. */
export const searchReports: Search = async (tx, { words, lang, limit }) => {
  const wanted = words.toLocaleLowerCase(lang).split(/\s+/u)
  const titled = (await reportsList(tx)).map((report) => ({
    report,
    label: speak(lang)(`reports.title-${report.profile}`, { period: formatPeriod(lang, report.from, report.to) }),
  }))
  return titled
    .filter(({ report, label }) => {
      const text = `${label} ${report.slug}`.toLocaleLowerCase(lang)
      return wanted.every((word) => text.includes(word))
    })
    .slice(0, limit)
    .map(({ report, label }): Hit => ({
      kind: 'report',
      id: report.id,
      label,
      also: [report.slug],
      lang,
      path: `/reports/${report.slug}`,
      weight: 1,
    }))
}
