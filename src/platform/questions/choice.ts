import type { Choice } from './question.ts'

/**
 * A choice with the words that mean it in a letter, as a room keeps them for each language: one after the other, parted by
 * a stroke, `done|finished|completed`.
 */
export const choice = (value: string, label: string, words: string, needsText = false): Choice => ({
  value,
  label,
  words: words
    .split('|')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== ''),
  needsText,
})
