/**
 * Knows which number the next paragraph can have. A text counts its paragraphs through; a list inside it begins again at
 * 1 and gives the count back when it ends, so several counts are kept, the latest first.
 */
export class Counts {
  #last: number[] = []

  /**
   * Whether a line with this number opens a paragraph. Inside a paragraph a line may begin with any number, so only one
   * that is due counts; where a paragraph begins anyway (`anew`), a count may start.
   */
  opens(number: number, anew: boolean): boolean {
    const at = this.#last.findIndex((last) => number > last && number <= last + missingMax)
    const begins = anew && (number === 1 || this.#last.length === 0)
    if (at < 0 && !begins) return false
    const others = this.#last.filter((_, index) => index !== at)
    this.#last = [number, ...others].slice(0, countsMax)
    return true
  }
}

/** A number that a file lost, or drew elsewhere, must not end the count. */
const missingMax = 3
const countsMax = 3
