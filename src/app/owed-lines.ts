import type { Desk } from '#platform/web'
import type { StateOf } from '#platform/web'
import { textIn } from '#platform/words'
import { owedBy, speak as speakPlan } from '#plan'
import type { Owed as PlanOwed } from '#plan'
import type { Owed } from './pages/home.tsx'
import { speak } from './words/index.ts'

/** What the reader owes, from every room that can ask something of them, the most urgent first. */
export async function owedLines(desk: Desk): Promise<Owed[]> {
  const plan = await owedBy(desk.tx, desk.by, desk.today)
  return plan.map((one) => planLine(desk, one))
}

function planLine({ lang, href }: Desk, { kind, label, title, path, day, days }: PlanOwed): Owed {
  const words = speakPlan(lang)(`plan.owed-${kind}`, { title: textIn(title, lang).text, label })
  const reports = kind === 'late' || kind === 'due' || kind === 'silent'
  return {
    words,
    href: href(path),
    state: stateOf(day, days),
    ...(reports ? { act: { href: href(`${path}/updates/new`), label: speak(lang)('app.report-on') } } : {}),
  }
}

const stateOf = (day: string | undefined, days: number): StateOf => {
  if (day === undefined) return { kind: 'not-started' }
  return days > 0 ? { kind: 'late', days } : { kind: 'due-soon', days: -days }
}
