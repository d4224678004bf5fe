import type { Reading, Sentence } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { contentWords } from '../seek/content-words.ts'
import { stemOf } from '../seek/stem-of.ts'
import { sharedBy } from '../seek/shared.ts'

export const ongoingOrPlanned: Rule = {
  name: 'ongoing-or-planned',
  kind: 'DATE',
  certainty: 'likely',
  langs: ['en'],
  bad: {
    text: '# Forests\nThe team supports a major analysis of forest laws in coastal countries, currently ongoing.\nThe group will undertake an analysis of forest laws in coastal countries.',
    finds: ['will undertake'],
  },
  good: {
    text: '# Forests\nThe team supports a major analysis of forest laws in coastal countries, currently ongoing.\nThe group will undertake a survey of teachers.\n# Rivers\nThe group will analyse river laws.',
  },
  find: (reading) => {
    const running = reading.sentences.filter(({ text }) => ongoing.test(text) && work.test(text))
    return reading.sentences.flatMap((sentence) => foundIn(reading, sentence, running))
  },
}

/** The same work, under one heading, told as going on and as still to begin. */
function foundIn(reading: Reading, sentence: Sentence, running: readonly Sentence[]): Found[] {
  const hit = planned.exec(sentence.text)
  if (hit === null) return []
  const mine = stemsOf(reading, sentence)
  const other = running.find(
    (one) =>
      one !== sentence && reading.under[one.block] === reading.under[sentence.block] && isSame(mine, stemsIn(one.text)),
  )
  if (other === undefined) return []
  const from = sentence.from + hit.index
  return [{ at: { block: sentence.block, from, to: from + hit[0].length }, values: { planned: hit[0] }, also: [other] }]
}

/** What the sentence is about; the one before it, in the same paragraph, belongs to it. */
function stemsOf({ sentences }: Reading, sentence: Sentence): Set<string> {
  const before = sentences[sentences.indexOf(sentence) - 1]
  return stemsIn(before?.block === sentence.block ? `${before.text} ${sentence.text}` : sentence.text)
}

const stemsIn = (text: string): Set<string> =>
  new Set(
    contentWords(text, 'en')
      .filter(({ word }) => word.length > 4 && !dull.test(word))
      .map(({ word }) => stemOf(word)),
  )

const isSame = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean => {
  const shared = sharedBy(mine, theirs)
  return shared.size >= 4 && [...shared].some((stem) => kinds.has(stem))
}

const ongoing =
  /\b(?:currently ongoing|is ongoing|are ongoing|under way|underway|is in progress|currently being (?:carried out|conducted))\b/u
const planned = /\bwill (?:undertake|conduct|carry out|start|begin|launch|prepare)\b/u
const work = /\b(?:analys[ei]s|analytical|review|study|survey|mapping|assessment|examin\p{L}*|evaluation)\b/u
const kinds = new Set(
  ['analys', 'review', 'study', 'survey', 'mapping', 'assess', 'examin', 'evaluat'].map((word) => stemOf(word)),
)
const dull = /^(?:united|nations|network|which|their|these|those|including|currently|ongoing|undertake)$/
