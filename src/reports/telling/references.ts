import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'

// `[#12]` in a text that people wrote stands for claim 12, which keeps its number whatever its paragraph becomes.
const reference = /\[#(\d{1,5})\]/g

/** The claims a text refers to, by number. */
export const referencesIn = (text: string): number[] =>
  [...text.matchAll(reference)].map(([, number]) => Number(number))

/** The text with each reference as the paragraph it leads to; one that leads nowhere stays as it was typed. */
export const referTo = (text: string, paragraphs: ReadonlyMap<number, number>, lang: Lang): string =>
  text.replace(reference, (typed, number: string) => {
    const paragraph = paragraphs.get(Number(number))
    return paragraph === undefined ? typed : speak(lang)('reports.see-paragraph', { paragraph: String(paragraph) })
  })
