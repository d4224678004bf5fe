import type { Desk, StateOf } from '#platform/web'
import { formatPeriod, textIn } from '#platform/words'
import { followUpsOwedBy, promisesOwedBy, speak as speakDecisions } from '#decisions'
import type { FollowUp, PromiseRecord } from '#decisions'
import { daysBetween, owedBy, speak as speakPlan } from '#plan'
import type { Owed as PlanOwed } from '#plan'
import { owedForReports, speak as speakReports } from '#reports'
import type { OwedForReports } from '#reports'
import type { Owed } from './pages/home.tsx'
import { speak } from './words/index.ts'

/** What the reader owes, from every room that can ask something of them: what is late before what is not, then by day. */
export async function owedLines(desk: Desk): Promise<Owed[]> {
  const { tx, by, today } = desk
  const reports = await owedForReports(tx, by, today)
  const followUps = await followUpsOwedBy(tx, by, today)
  const promises = (await promisesOwedBy(tx, by, today)).filter(({ standing }) => comesUp(standing))
  const plan = await owedBy(tx, by, today)
  return [
    ...plan.map((one) => planLine(desk, one)),
    ...followUps.map((one) => followUpLine(desk, one)),
    ...promises.map((one) => promiseLine(desk, one)),
    ...reports.map((one) => reportLine(desk, one)),
  ].toSorted((one, other) => urgencyOf(other.state) - urgencyOf(one.state))
}

// Days late count up, days left count down; what has no day comes between what is due and what is far off.
function urgencyOf(state: StateOf): number {
  if (state.kind === 'late') return state.days
  return state.kind === 'due-soon' ? -state.days : -soonDays
}

const soonDays = 14

function planLine({ lang, href }: Desk, { kind, label, title, path, day, days }: PlanOwed): Owed {
  const words = speakPlan(lang)(`plan.owed-${kind}`, { title: textIn(title, lang).text, label })
  const reports = kind === 'late' || kind === 'due' || kind === 'silent'
  return {
    words,
    href: href(path),
    state: day === undefined || kind === 'silent' ? { kind: 'in-progress' } : stateOf(days),
    ...(reports ? { act: { href: href(`${path}/updates/new`), label: speak(lang)('app.report-on') } } : {}),
  }
}

function followUpLine({ lang, href, today }: Desk, { text, label, dueOn }: FollowUp): Owed {
  const words = speakDecisions(lang)('decisions.owed', { text: textIn(text, lang).text })
  const state: StateOf = dueOn === null ? { kind: 'in-progress' } : stateOf(daysBetween(dueOn, today))
  return { words, href: href(`/d/${label}`), state }
}

// A promise for next year is on record, and not yet owed.
const comesUp = (standing: PromiseRecord['standing']): boolean =>
  standing.kind === 'late' || (standing.kind === 'due' && standing.days <= promiseSoonDays)

const promiseSoonDays = 30

function promiseLine({ lang, href, today }: Desk, { text, label, dueOn }: PromiseRecord): Owed {
  const words = speakDecisions(lang)('decisions.owed-promise', { text: textIn(text, lang).text })
  const state: StateOf = dueOn === null ? { kind: 'in-progress' } : stateOf(daysBetween(dueOn, today))
  return { words, href: href(`/p/${label}`), state }
}

function reportLine({ lang, href }: Desk, { kind, report, number, path }: OwedForReports): Owed {
  const say = speakReports(lang)
  const title = say(`reports.title-${report.profile}`, { period: formatPeriod(lang, report.from, report.to) })
  const values = { report: title, number: number ?? 0 }
  return { words: say(`reports.owed-${kind}`, values), href: href(path), state: { kind: 'draft' } }
}

const stateOf = (days: number): StateOf => (days > 0 ? { kind: 'late', days } : { kind: 'due-soon', days: -days })
