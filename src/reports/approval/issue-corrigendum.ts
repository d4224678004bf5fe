import * as v from 'valibot'
import type { Scene } from '#platform/acts'
import { act, holds, id, refuse, texts, wholeNumber } from '#platform/acts'
import { langs } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import { issueOf, reportById } from '../read.ts'
import type { Issue } from '../read.ts'
import { hashOf } from '../report.ts'

/** Puts an issued report right: Corr.1 stands beside it and says what is to be read, sentence by sentence, and why. */
export const issueCorrigendum = act({
  name: 'reports.issue-corrigendum',
  asks: v.strictObject({
    report: id,
    note: texts(1000),
    corrections: v.pipe(
      v.array(v.strictObject({ number: wholeNumber(1, 99_999), text: texts(2000) })),
      v.minLength(1, 'reports.nothing-corrected'),
    ),
  }),
  may: holds('secretariat'),
  async does({ tx, today }: Scene, { report: about, note, corrections }) {
    const report = (await reportById(tx, about)) ?? refuse('reports.no-such-report')
    const issue = (await issueOf(tx, report.id)) ?? refuse('reports.not-issued')
    const frozen = { corrections: corrections.map((correction) => correctionOf(issue, correction)) }
    const last = await tx
      .selectFrom('report_issues')
      .select(['report_issues.corrigendum', 'report_issues.hash'])
      .where('report_issues.report', '=', report.id)
      .orderBy('report_issues.corrigendum', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const corrigendum = last.corrigendum + 1
    const before = Buffer.from(last.hash).toString('hex')
    const hash = hashOf({ slug: report.slug, corrigendum, day: today, note, frozen, before })
    const seal = Buffer.from(hash, 'hex')
    const row = { report: report.id, corrigendum, day: today, frozen: JSON.stringify(frozen), hash: seal, note }
    await tx.insertInto('report_issues').values(row).execute()
    return { about: report.id, audience: report.audience, slug: report.slug, corrigendum }
  },
})

/** What stood in each language, and what is to be read where that was given. */
function correctionOf({ frozen }: Issue, { number, text }: { readonly number: number; readonly text: Texts }) {
  const told = (lang: Lang) =>
    frozen[lang].sections.flatMap(({ claims }) => claims).find((claim) => claim.number === number)
  const paragraph = told('en')?.paragraph ?? refuse('reports.no-such-claim', {}, { number: 'reports.no-such-claim' })
  const was = Object.fromEntries(langs.map((lang) => [lang, told(lang)?.text ?? '']))
  return { number, paragraph, was, now: text }
}
