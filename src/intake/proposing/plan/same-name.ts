/** How much of the shorter of two names is in the longer one, from 0 to 1; words that every name has do not count. */
export function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size)
  return least === 0 ? 0 : sharedBy(one, other) / least
}

/** How many words both have. */
export const sharedBy = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length

/** The words that tell one name from another: without small words and those that any pillar of any network may have. */
export function wordsOfName(said: string): Set<string> {
  const words = said
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  // Chinese names are one word: their pairs of signs stand for words.
  const each = (words ?? []).flatMap((word) => (/\p{Script=Han}/u.test(word) ? pairsOf(word) : [word]))
  return new Set(each.filter((word) => !everyName.has(word) && (word.length > 2 || /\p{Script=Han}/u.test(word))))
}

const pairsOf = (word: string): string[] =>
  Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2))

const everyName = new Set(
  (
    'the and for with its our all any from into not one ' +
    'pillar pillars network united nations system ' +
    'les des une aux par pour sur dans avec pilier reseau nations unies ' +
    'los las del una por para con pilar red naciones unidas ' +
    'для при или сеть организации объединенных наций'
  ).split(' '),
)
