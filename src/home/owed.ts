import type { Need, Room } from '#platform/rooms'
import type { StateOf } from '#platform/web'
import { formatPeriod, textIn } from '#platform/words'
import { followUpsOwedBy, promisesOwedBy, speak as speakDecisions } from '#decisions'
import type { FollowUp, PromiseRecord } from '#decisions'
import { daysBetween, owedBy, speak as speakPlan } from '#plan'
import type { Owed as PlanOwed } from '#plan'
import { owedForReports, speak as speakReports } from '#reports'
import type { OwedForReports } from '#reports'
import type { Reader } from './reader.ts'
import { speak } from './words/index.ts'

/** Something the reader is expected to do: it begins with a verb and says by when. Paths have no language. */
export type Owed = {
  readonly words: string
  readonly path: string
  readonly state: StateOf
  readonly act?: { readonly path: string; readonly label: string }
}

/** What the reader owes, from every room that can ask something of them: what is late before what is not, then by day. */
export async function owedOf(reader: Reader, rooms: readonly Room[]): Promise<Owed[]> {
  const { tx, by, today } = reader
  const reports = await owedForReports(tx, by, today)
  const followUps = await followUpsOwedBy(tx, by, today)
  const promises = (await promisesOwedBy(tx, by, today)).filter(({ standing }) => comesUp(standing))
  const plan = await owedBy(tx, by, today)
  return [
    ...plan.map((one) => planLine(reader, one)),
    ...followUps.map((one) => followUpLine(reader, one)),
    ...promises.map((one) => promiseLine(reader, one)),
    ...reports.map((one) => reportLine(reader, one)),
    ...(await needsOf(reader, rooms)),
  ].toSorted((one, other) => urgencyOf(other.state) - urgencyOf(one.state))
}

// Rooms that declare what waits for somebody say it themselves.
async function needsOf({ tx, by, lang, today }: Reader, rooms: readonly Room[]): Promise<Owed[]> {
  const lines: Owed[] = []
  const said = (
    { key, values, path }: Need,
    say: (key: string, values: Need['values']) => string | undefined,
  ): Owed => ({
    words: say(key, values) ?? key,
    path,
    state: { kind: 'in-progress' },
  })
  // One after the other: they share the viewer's one connection.
  for (const { needs, voice } of rooms) {
    if (needs === undefined || voice === undefined) continue
    const say = voice(lang).byKey
    lines.push(...(await needs(tx, { by, today })).map((need) => said(need, say)))
  }
  return lines
}

// Days late count up, days left count down; what has no day comes between what is due and what is far off.
function urgencyOf(state: StateOf): number {
  if (state.kind === 'late') return state.days
  return state.kind === 'due-soon' ? -state.days : -soonDays
}

const soonDays = 14

function planLine({ lang }: Reader, { kind, label, title, path, day, days }: PlanOwed): Owed {
  const words = speakPlan(lang)(`plan.owed-${kind}`, { title: textIn(title, lang).text, label })
  const reports = kind === 'late' || kind === 'due' || kind === 'silent'
  return {
    words,
    path,
    state: day === undefined || kind === 'silent' ? { kind: 'in-progress' } : stateOf(days),
    ...(reports ? { act: { path: `${path}/updates/new`, label: speak(lang)('home.report-on') } } : {}),
  }
}

function followUpLine({ lang, today }: Reader, { text, label, dueOn }: FollowUp): Owed {
  const words = speakDecisions(lang)('decisions.owed', { text: textIn(text, lang).text })
  const state: StateOf = dueOn === null ? { kind: 'in-progress' } : stateOf(daysBetween(dueOn, today))
  return { words, path: `/d/${label}`, state }
}

// A promise for next year is on record, and not yet owed.
const comesUp = (standing: PromiseRecord['standing']): boolean =>
  standing.kind === 'late' || (standing.kind === 'due' && standing.days <= promiseSoonDays)

const promiseSoonDays = 30

function promiseLine({ lang, today }: Reader, { text, label, dueOn }: PromiseRecord): Owed {
  const words = speakDecisions(lang)('decisions.owed-promise', { text: textIn(text, lang).text })
  const state: StateOf = dueOn === null ? { kind: 'in-progress' } : stateOf(daysBetween(dueOn, today))
  return { words, path: `/p/${label}`, state }
}

function reportLine({ lang }: Reader, { kind, report, number, path }: OwedForReports): Owed {
  const say = speakReports(lang)
  const title = say(`reports.title-${report.profile}`, { period: formatPeriod(lang, report.from, report.to) })
  const values = { report: title, number: number ?? 0 }
  return { words: say(`reports.owed-${kind}`, values), path, state: { kind: 'draft' } }
}

const stateOf = (days: number): StateOf => (days > 0 ? { kind: 'late', days } : { kind: 'due-soon', days: -days })
