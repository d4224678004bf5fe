import * as v from 'valibot'
import { perform } from '#platform/acts'
import { choice } from '#platform/questions'
import type { Choice, QuestionKind, Wording } from '#platform/questions'
import { formatDay, textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import { daysBetween } from '../dates.ts'
import { addressOf, updatesOf } from '../outputs/read-card.ts'
import { outputsById } from '../outputs/read.ts'
import type { Output } from '../outputs/read.ts'
import { speak } from '../words/index.ts'
import { handOver } from './hand-over.ts'
import { reportProgress } from './report-progress.ts'

/** How far an output is: asked every month of whoever leads its pillar, answered by a sentence, a file or one word. */
export const progressQuestion: QuestionKind = {
  name: 'plan.progress',
  rhythm: 'monthly',
  wording: async (tx, { about, details }, { lang, today, again = false }) => {
    const [output] = await outputsById(tx, [about], today)
    if (output === undefined || (!again && isSettled(output, details))) return undefined
    const [last] = await updatesOf(tx, [about], { to: today })
    const address = await addressOf(tx, about)
    const said = last === undefined ? undefined : { day: last.day, text: textIn(last.text, lang).text }
    return wording({
      output,
      lang,
      today,
      said,
      path: address && `/o/${address.plan}/${encodeURIComponent(address.label)}`,
    })
  },
  answer: (house, { about }, { choice: chosen, text, lang, files }, how) => {
    const words = text.trim() === '' ? undefined : text
    if (chosen === 'hand-over') return perform(house, handOver, { output: about, said: words }, how)
    const proofs = files
      .filter(({ inline }) => !inline)
      .map(({ name, type, hash, size }) => ({ name, type, hash, size }))
    const said = chosen === 'same' || chosen === 'done' ? chosen : undefined
    return perform(house, reportProgress, { output: about, said, text: words, lang, files: proofs }, how)
  },
}

/** Done, or told of since the month it was asked for: then there is nothing to ask any more. */
function isSettled({ standing, lastHeard }: Output, details: unknown): boolean {
  const asked = v.safeParse(v.object({ month: v.string() }), details)
  return standing.kind === 'done' || (asked.success && (lastHeard ?? '') >= `${asked.output.month}-01`)
}

type Worded = {
  readonly output: Output
  readonly lang: Lang
  readonly today: string
  readonly said: { readonly day: string; readonly text: string } | undefined
  readonly path: string | undefined
}

/** A long update is recalled by its beginning. */
const recalledMax = 200

function wording({ output, lang, today, said, path }: Worded): Wording {
  const say = speak(lang)
  const title = say('plan.question-output', { label: output.label, title: textIn(output.title, lang).text })
  const last =
    said === undefined
      ? say('plan.question-no-update')
      : say('plan.question-last', { day: formatDay(lang, said.day), text: shortened(said.text) })
  const moved = say(said === undefined ? 'plan.question-begun' : 'plan.question-moved')
  return {
    title,
    asks: [dueWords(lang, output, today), last, moved].join(' '),
    choices: choices(lang, said),
    text: 'wanted',
    path,
  }
}

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > recalledMax ? `${line.slice(0, recalledMax).trimEnd()}…` : line
}

function dueWords(lang: Lang, { known, standing }: Output, today: string): string {
  const say = speak(lang)
  if (standing.kind === 'done') return say('plan.question-done', { day: formatDay(lang, standing.on.day) })
  if (known.promised === undefined) return say('plan.question-no-day')
  const day = formatDay(lang, known.forecast?.day ?? known.promised.day)
  if (standing.kind === 'late')
    return say('plan.question-late', { day: formatDay(lang, known.promised.day), n: standing.days })
  return say('plan.question-due', {
    day,
    n: Math.max(0, daysBetween(today, known.forecast?.day ?? known.promised.day)),
  })
}

function choices(lang: Lang, said: Worded['said']): Choice[] {
  const say = speak(lang)
  const same = say(said === undefined ? 'plan.answer-nothing-yet' : 'plan.answer-same')
  return [
    choice('same', same, say('plan.answer-same-words')),
    choice('done', say('plan.answer-done'), say('plan.answer-done-words')),
    choice('hand-over', say('plan.answer-hand-over'), say('plan.answer-hand-over-words')),
  ]
}
