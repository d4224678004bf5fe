/** A stretch of a text. */
export type Stretch = { readonly from: number; readonly to: number }

/** Finds where a stretch of a block stands in the whole; undefined when the block is not there, or not as it was read. */
export type Find = (place: Stretch & { readonly block: number }) => Stretch | undefined

/**
 * Lays the blocks of a text that was read beside the whole text of the document it was read from. Whoever read it may have
 * tidied spaces, hyphens and letter forms, so both are compared without them, and places are carried over letter by letter.
 */
export function placesIn(whole: string, blocks: readonly string[]): Find {
  const there = bonesOf(whole)
  const read = blocks.map(bonesOf)
  const starts = inOrder(there.letters, read)
  return ({ block, from, to }) => {
    const own = read[block]
    if (own === undefined) return undefined
    const start = starts[block] ?? around(there.letters, own, { from, to })
    if (start === undefined) return undefined
    const first = beginning({ own, there, start }, from)
    const last = from === to ? first : ending({ own, there, start }, to)
    return first === undefined || last === undefined || last < first ? undefined : { from: first, to: last }
  }
}

/** The letters of a text in their plain form, without what may differ, and where each begins in it. */
type Bones = { readonly text: string; readonly letters: string; readonly at: readonly number[] }

function bonesOf(text: string): Bones {
  const kept: string[] = []
  const at: number[] = []
  let index = 0
  for (const sign of text) {
    const bare = sign.normalize('NFKC').replaceAll(/[\s\p{Cf}\p{Cc}\u0640]/gu, '')
    const letter = bare.replaceAll(/[\u2010\u2011]/g, '-')
    kept.push(letter)
    for (let unit = 0; unit < letter.length; unit += 1) at.push(index)
    index += sign.length
  }
  return { text, letters: kept.join(''), at }
}

const short = 20
const nearby = 2000

// Each block is looked for after the one before it. A short one could be found anywhere, so only close by.
function inOrder(whole: string, blocks: readonly Bones[]): (number | undefined)[] {
  let passed = 0
  return blocks.map(({ letters }) => {
    const at = letters === '' ? -1 : whole.indexOf(letters, passed)
    if (at < 0 || (letters.length < short && at > passed + nearby)) return undefined
    passed = at + letters.length
    return at
  })
}

const context = 30

/** A block that is not there as a whole may still hold the words that are meant: with what is around them, if that is unique. */
function around(whole: string, { letters, at }: Bones, { from, to }: Stretch): number | undefined {
  const first = Math.max(0, countBefore(at, from) - context)
  const words = letters.slice(first, countBefore(at, to) + context)
  const found = whole.indexOf(words)
  if (words.length < short || found < 0 || whole.lastIndexOf(words) !== found) return undefined
  return found - first
}

/** `start` is where in the letters of the whole those of the block begin. */
type Beside = { readonly own: Bones; readonly there: Bones; readonly start: number }

function beginning(beside: Beside, at: number): number | undefined {
  const { own, there, start } = beside
  const letter = countBefore(own.at, at)
  return own.at[letter] === at ? there.at[start + letter] : ending(beside, at)
}

/** Behind the letter before, and as many spaces further as in the block, but not past the next letter. */
function ending(beside: Beside, at: number): number | undefined {
  const { own, there, start } = beside
  const letter = countBefore(own.at, at) - 1
  if (letter < 0) return beforeFirst(beside, at)
  const [here, place] = [own.at[letter], there.at[start + letter]]
  if (here === undefined || place === undefined) return undefined
  const spaces = Math.max(0, at - here - widthAt(own.text, here))
  const end = place + widthAt(there.text, place) + spaces
  return Math.min(end, there.at[start + letter + 1] ?? end)
}

/** Among the spaces that a block begins with, as far before its first letter as in the block. */
function beforeFirst({ own, there, start }: Beside, at: number): number | undefined {
  const [here, place] = [own.at[0], there.at[start]]
  if (here === undefined || place === undefined) return undefined
  const before = there.at[start - 1]
  return Math.max(before === undefined ? 0 : before + widthAt(there.text, before), place - (here - at))
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1)

function countBefore(at: readonly number[], index: number): number {
  let [low, high] = [0, at.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}
