/**
 * A text as it is compared: small letters, no accents, one kind of digits, and in Arabic one kind of alef, ya and ha. As long as
 * the given text, sign by sign, so that a place in one is the same place in the other.
 */
export const plain = (text: string): string => Array.from(text, (sign) => plainSign(sign)).join('')

// Written as alternatives: signs that combine with others are no class of their own.
const unseen =
  /\u200b|[\u200c-\u200f]|[\u202a-\u202e]|[\u2060-\u2069]|\ufeff|\u0640|\p{Script=Inherited}(?<=[\u064b-\u0652])/gu

/** Takes away what is seen but not read: marks of direction, zero-width signs, Arabic vowel signs and stretchings. */
export const withoutUnseen = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(unseen, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u00a0\u2007\u202f\u3000\t]/g, ' ')

function plainSign(sign: string): string {
  const same = equal.get(sign)
  if (same !== undefined) return same
  const bare = sign.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  // A sign that becomes several (½, ﬁ) or none stays as it is.
  return bare.length === sign.length ? bare : sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign
}

const equal: ReadonlyMap<string, string> = new Map([
  ...Array.from('٠١٢٣٤٥٦٧٨٩', (sign, at) => [sign, String(at)] as const),
  ...Array.from('۰۱۲۳۴۵۶۷۸۹', (sign, at) => [sign, String(at)] as const),
  ...Array.from('أإآٱ', (sign) => [sign, 'ا'] as const),
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['、', ','],
  ['。', '.'],
])

/** A phrase as it is looked for: plain, without marks around it, single spaces. */
export const phrase = (words: string): string =>
  plain(withoutUnseen(words))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const han = /\p{Script=Han}/u

/**
 * Where a phrase that a text begins with ends in it, or undefined. Words are compared as wholes; in Chinese, which has no
 * spaces, a phrase ends where its last sign stands.
 */
export function endOf(text: string, wanted: string): number | undefined {
  const given = plain(text)
  let at = /^[^\p{L}\p{N}]*/u.exec(given)?.[0].length ?? 0
  for (const [place, word] of wanted.split(' ').entries()) {
    const gap = place === 0 ? 0 : (/^[ '’/-]*/u.exec(given.slice(at))?.[0].length ?? 0)
    if (!given.startsWith(word, at + gap)) return undefined
    at += gap + word.length
    if (!han.test(word) && /^[\p{L}\p{N}]/u.test(given.slice(at))) return undefined
  }
  return at
}
