import { fold } from '#terminology'

/** A word of a text as it is looked up: `key` is what its spellings and endings have in common. */
export type Token = { readonly from: number; readonly to: number; readonly key: string }

const words = /\p{Script=Han}|[\p{L}\p{M}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u0640])*/gu

/** Words of a text in their order; each Chinese character is one, since nothing tells where its words begin. */
export const tokensIn = (text: string): Token[] =>
  [...text.matchAll(words)].map((word) => ({
    from: word.index,
    to: word.index + word[0].length,
    key: keyOf(word[0]),
  }))

const keys = new Map<string, string>()
const keysAtMost = 50_000

function keyOf(word: string): string {
  const kept = keys.get(word)
  if (kept !== undefined) return kept
  const key = stemOf(fold(word))
  if (keys.size >= keysAtMost) keys.clear()
  keys.set(word, key)
  return key
}

// Names stand in texts in the plural, and in Russian in any case. Only ends that no other word of a name differs by go.
const russianEnd =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ией|ие[ийм]|ью|ых|их|ым|им|ом|ем|ой|ей|ою|ею|ах|ях|ам|ям|ов|ев|ая|яя|ое|ее|ые|ие|ый|ии|ия|ию|ый|ои|ие|а|я|о|е|ы|и|у|ю|ь|и)$/u

function stemOf(word: string): string {
  if (/^[а-яё]/u.test(word)) return word.length > 3 ? word.replace(russianEnd, '') : word
  return /^[a-z]{3,}[^su]s$/u.test(word) ? word.slice(0, -1) : word
}

/** A word as it may be looked up, and how many of its letters are not part of the name. */
export type Stripped = { readonly key: string; readonly skip: number }

/** What may be a word without what Arabic writes together with it: «and», «in», «for», «as», and the article after «for». */
export function withoutProclitics(key: string): readonly Stripped[] {
  const whole = { key, skip: 0 }
  if (!/^\p{Script=Arabic}/u.test(key)) return [whole]
  const conjunction = /^[وف]/u.test(key) ? 1 : 0
  const starts = conjunction === 0 ? [whole] : [whole, { key: key.slice(1), skip: 1 }]
  const more = starts.flatMap(({ key: start, skip }) => {
    if (start.startsWith('لل')) return [{ key: `ال${start.slice(2)}`, skip }]
    return /^[بلك]/u.test(start) ? [{ key: start.slice(1), skip: skip + 1 }] : []
  })
  return [...starts, ...more].filter((one) => one.key.length > 1)
}
