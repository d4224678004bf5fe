import type { Block, Place, Text } from '#platform/texts'
import type { Proposal } from './proposal.ts'

/** The blocks of a text as a reading counts them: the notes come after the rest. */
export const blocksOf = ({ blocks, notes }: Text): readonly Pick<Block, 'text' | 'place'>[] => [...blocks, ...notes]

/** Where in the original a proposal has its reason. */
export function placeOf(text: Text, { because }: Pick<Proposal, 'because'>): Place {
  return blocksOf(text)[because.block]?.place ?? { part: because.block + 1 }
}

/** How a record names a text as its source, the same in every language: `report.docx, p. 3`, `report.txt, l. 12`. */
export function sourceOf(name: string, { part, line, page }: Place): string {
  const where = page !== undefined ? `p. ${page}` : line !== undefined ? `l. ${line}` : `§ ${part}`
  return `${name.slice(0, 180)}, ${where}`
}

/** The words of the text that give the reason, with what stands before and after them in their block. */
export function wordsAround(text: Text, { because: { block, from, to } }: Pick<Proposal, 'because'>) {
  const whole = blocksOf(text)[block]?.text ?? ''
  const [before, after] = [whole.slice(0, from), whole.slice(to)]
  return { before: endOf(before), words: whole.slice(from, to), after: beginningOf(after) }
}

const around = 80

const endOf = (text: string): string => (text.length <= around ? text : `…${text.slice(-around).replace(/^\S*\s/, '')}`)
const beginningOf = (text: string): string =>
  text.length <= around ? text : `${text.slice(0, around).replace(/\s\S*$/, '')}…`
