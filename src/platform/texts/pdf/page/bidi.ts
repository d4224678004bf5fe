/** Something that stands on a line and has letters. */
type Standing = { readonly text: string }

const rightward = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const leftward = /\p{L}/u
const digit = /\p{Nd}/u

/** Whether most letters of these run from right to left. */
export function runsFromRight(pieces: readonly Standing[]): boolean {
  let [right, left] = [0, 0]
  for (const { text } of pieces) {
    if (rightward.test(text)) right += text.length
    else if (leftward.test(text)) left += text.length
  }
  return right > left
}

/**
 * Pieces of a line from left to right, put into the order in which they are read. On a line that runs from the right,
 * what runs from the left (foreign words, numbers and what ties them together) keeps its own order, and the other way round.
 */
export function inReadingOrder<P extends Standing>(fromLeft: readonly P[], fromRight: boolean): P[] {
  const against = fromLeft.map(({ text }) => runsAgainst(text, fromRight))
  const order = fromRight ? fromLeft.toReversed() : [...fromLeft]
  const turned = fromRight ? against.toReversed() : against
  const result: P[] = []
  for (let at = 0; at < order.length;) {
    const end = turned[at] === true ? endOfRun(order, turned, at, fromRight) : at + 1
    const run = order.slice(at, end)
    result.push(...(end > at + 1 ? run.toReversed() : run))
    at = end
  }
  return result
}

const runsAgainst = (text: string, fromRight: boolean): boolean =>
  fromRight ? !rightward.test(text) && (leftward.test(text) || digit.test(text)) : rightward.test(text)

// A run goes on over what has no direction of its own as long as more of the run follows, and what is between ties the two.
function endOfRun(order: readonly Standing[], against: readonly boolean[], start: number, fromRight: boolean): number {
  let end = start + 1
  for (let at = end; at < order.length; at += 1) {
    const text = order[at]?.text ?? ''
    if (against[at] === true) {
      const between = order.slice(end, at).map((piece) => piece.text)
      if (fromRight && !ties(order[end - 1]?.text ?? '', text, between.join(''))) return end
      end = at + 1
    } else if (rightward.test(text) || leftward.test(text) || digit.test(text)) return end
  }
  return end
}

/** Two words are tied by anything; numbers by what stands inside numbers, symbols and dates, and by "from – to". */
function ties(later: string, earlier: string, between: string): boolean {
  if (between === '' || /^[./,:+-]$/.test(between)) return true
  if (leftward.test(earlier)) return leftward.test(later) || digit.test(later)
  return /^[–—]$/.test(between) && Number.parseInt(earlier, 10) < Number.parseInt(later, 10)
}
