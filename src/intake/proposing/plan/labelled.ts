import type { Mention, Span } from '#reading'
import type { Proposal } from '../../proposal.ts'
import { cue } from '../cues/find.ts'
import type { PillarAt } from '../happenings/events.ts'
import { isDated } from '../happenings/when.ts'
import { asTitle, inLang, propose } from '../proposals.ts'
import { wordsAt } from '../telling.ts'
import type { Telling, Told } from '../telling.ts'
import { dayOf, ofOutput, output } from './output.ts'

/**
 * «Output 5.1, “Shared board”, was completed on 4 March»: an output by its label and title, or a step of one. Undefined
 * for a sentence that names none.
 */
export function labelledIn(telling: Telling, sentence: Told, pillarAt: PillarAt): Proposal[] | undefined {
  const pillar = pillarAt(sentence.block)
  const label = labelIn(telling, sentence)
  if (pillar === undefined || label === undefined) return undefined
  // Arabic writes the words with an article, and a label after what it is the label of.
  const step =
    sentence.mentions.some(({ code }) => code === 'milestone') || cue(telling.lang, 'milestone').test(sentence.text)
  const title = sentence.quotations.find(({ from }) => step || from >= label.to)
  if (title === undefined) return []
  if (step) return [milestone(telling, sentence, { label: label.said, title })]
  const date = sentence.dates.find((one) => isDated(one) && one.grain !== 'range')
  const done = date !== undefined && (date.last ?? '') <= telling.asOf && cue(telling.lang, 'done').test(sentence.text)
  const day = date === undefined ? {} : done ? { done: dayOf(date) } : { due: dayOf(date) }
  const more = { label: label.said, ...day }
  return [output(telling, { called: label.said, pillar, title: wordsAt(telling, title), because: sentence, more })]
}

type Label = { readonly said: string; readonly to: number }

function labelIn({ lang }: Telling, { mentions, quotations, text, from }: Told): Label | undefined {
  for (const { to } of mentions.filter(isOutput)) {
    const [said, label] =
      /^[\s\p{Cf}]*(?:No\.?|n[°º]|№)?[\s\p{Cf}]*(\d{1,2}\.\d{1,2})(?![.\d])/u.exec(text.slice(to - from)) ?? []
    if (said !== undefined && label !== undefined) return { said: label, to: to + said.length }
  }
  // Russian and Arabic write the word in other cases than the register has it.
  const found =
    lang === 'ru' || lang === 'ar' ? /(\d{1,2}\.\d{1,2})[\s\p{Cf}]*[,،]?[\s\p{Cf}]*(?=[«“"])/u.exec(text) : null
  return found?.[1] === undefined || quotations.length === 0
    ? undefined
    : { said: found[1], to: from + found.index + found[0].length }
}

const isOutput = ({ kind, code }: Mention): boolean => kind === 'term' && code === 'output'

function milestone(
  telling: Telling,
  sentence: Told,
  { label, title }: { readonly label: string; readonly title: Span },
): Proposal {
  const date = sentence.dates.find((one) => isDated(one) && one.grain !== 'range')
  const said = asTitle(wordsAt(telling, title), 600)
  return propose(telling, {
    act: 'plan.add-milestone',
    called: `${label} ${said.slice(0, 40)}`,
    input: {
      output: ofOutput(label),
      title: inLang(telling, said),
      ...(date === undefined ? {} : { due: dayOf(date) }),
    },
    because: sentence,
  })
}
