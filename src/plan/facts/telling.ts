import type { Day, Tx } from '#platform/db'
import { formatList, textIn } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import { tellable } from '#terminology'
import type { Fact, Scope, Source, Value } from '#terminology'
import type { Dated } from '../dates.ts'
import { firstDayOf } from '../dates.ts'
import { outputsOf } from '../outputs/read.ts'
import type { Milestone, Output } from '../outputs/read.ts'
import type { Pillar } from '../pillars/read.ts'
import { planById } from '../versions/read.ts'
import type { PlanOn } from '../versions/read.ts'
import { speak } from '../words/index.ts'

/** What facts are told from: the plan, its pillars and its outputs as they were known on the last day of the period. */
export type Telling = {
  readonly tx: Tx
  readonly scope: Scope
  readonly plan: PlanOn
  readonly pillars: readonly Pillar[]
  readonly outputs: readonly Output[]
}

/** A day as precisely as it is meant, for a sentence. */
export function dayValue({ day, precise }: Pick<Dated, 'day' | 'precise'>): Value {
  if (precise === 'day') return { day }
  return precise === 'month' ? { month: day.slice(0, 7) } : yearValue(Number(day.slice(0, 4)))
}

export const yearValue = (year: number): Value => ({ period: [`${year}-01-01`, `${year}-12-31`] })

/** A day with how precisely it is meant, as the sentences that need a preposition take it. */
export const onDay = (date: Pick<Dated, 'day' | 'precise'>): Fact['values'] => ({
  day: dayValue(date),
  precise: { text: date.precise },
})

/** Titles side by side, each in quotation marks, as they stand inside a sentence. */
export const quotedList = (lang: Lang, titles: readonly Texts[]): string =>
  formatList(
    lang,
    titles.map((title) => speak(lang)('plan.quoted', { text: textIn(title, lang).text.replace(/[.。۔]\s*$/u, '') })),
  )

/** What people wrote as a sentence of its own: with its full stop, which many leave out. */
export const stopped = (text: Texts): Texts =>
  Object.fromEntries(
    Object.entries(text).map(([lang, written]) => [
      lang,
      `${written.trimEnd()}${endsWithMark.test(written) ? '' : lang === 'zh' ? '。' : '.'}`,
    ]),
  )

const endsWithMark = /[.!?…。！？؟۔][\p{Pf}"'）)]?\s*$/u

/** Whether what happened on a day, or in its month, happened in the period. */
export const happenedIn = ({ from, to }: Scope, date: Pick<Dated, 'day' | 'precise'>): boolean =>
  firstDayOf(date) <= to && date.day >= from

export const planSource = ({ id, slug, name }: PlanOn): Source => ({
  kind: 'plan',
  id,
  label: textIn(name, 'en').text,
  path: `/work-plan?plan=${slug}`,
})

export const pillarSource = ({ id, slug, number, shortName }: Pillar): Source => ({
  kind: 'pillar',
  id,
  label: `${number} ${textIn(shortName, 'en').text}`,
  path: `/pillars/${slug}`,
})

const outputPath = ({ slug }: PlanOn, label: string): string => `/o/${slug}/${encodeURIComponent(label)}`

export const outputSource = (plan: PlanOn, { id, label, title }: Output): Source => ({
  kind: 'output',
  id,
  label: `${label} ${textIn(title, 'en').text}`,
  path: outputPath(plan, label),
})

/** The outputs of a plan as sources, by id: what other rooms name beside their own records. */
export async function outputSources(tx: Tx, { plan, day }: { plan: string; day: Day }): Promise<Map<string, Source>> {
  const found = await planById(tx, plan, day)
  if (found === undefined) return new Map()
  const outputs = (await outputsOf(tx, { plan, day })).filter(tellable)
  return new Map(outputs.map((output) => [output.id, outputSource(found, output)]))
}

export const milestoneSource = (plan: PlanOn, { label }: Output, { id, number, title }: Milestone): Source => ({
  kind: 'milestone',
  id,
  label: `${label}, ${number}: ${textIn(title, 'en').text}`,
  path: `${outputPath(plan, label)}#milestones`,
})

export const updateSource = (plan: PlanOn, { label }: Output, update: { id: string; day: string }): Source => ({
  kind: 'update',
  id: update.id,
  label: `${label}, ${update.day}`,
  path: `${outputPath(plan, label)}#update-${update.id}`,
})
