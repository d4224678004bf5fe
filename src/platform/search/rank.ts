/** How well names answer to words: 4 exactly, 3 begins so, 2 each word begins a word, 1 each is somewhere, 0 elsewhere. */
export function rankOf(names: readonly string[], words: string): number {
  return Math.max(0, ...names.map((name) => rankOfOne(foldText(name), foldText(words))))
}

function rankOfOne(name: string, words: string): number {
  if (name === words) return 4
  if (name.startsWith(words)) return 3
  const each = words.split(' ')
  const starts = name.split(/[^\p{L}\p{N}]+/u)
  if (each.every((word) => starts.some((start) => start.startsWith(word)))) return 2
  return each.every((word) => name.includes(word)) ? 1 : 0
}

/** The same folding as the database's `fold()`, near enough to put what it found in order. */
const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u{300}-\u{36f}]|[\u{64b}-\u{655}]|\u{640}/gu, '')
    .toLowerCase()
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll(/[øœæłđß]/g, (letter) => plain[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim()

const plain: Readonly<Record<string, string>> = { ø: 'o', œ: 'oe', æ: 'ae', ł: 'l', đ: 'd', ß: 'ss' }
