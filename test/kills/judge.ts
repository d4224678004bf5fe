/** What the database says at the end. An act's row carries its key, what was heard carries the record it is about. */
export type Found = {
  readonly acts: readonly { readonly key: string; readonly about: string }[]
  readonly ledger: readonly { readonly key: string; readonly about: string }[]
  readonly heard: readonly string[]
  readonly letters: readonly { readonly key: string; readonly messageId: string; readonly state: string }[]
}

/** Whether the act of a key also writes a letter. */
export const writesLetter = (key: string): boolean => key.endsWith('0')

/** What was promised: keys whose acts were acknowledged, and the Message-IDs a relay has read. */
export type Promised = { readonly acknowledged: ReadonlySet<string>; readonly read: readonly string[] }

export type Verdict = Readonly<Record<(typeof wrongs)[number], number>>

const wrongs = [
  'acknowledged acts lost',
  'acts doubled',
  'acts half done',
  'effects doubled',
  'effects missing',
  'letters sent twice',
  'letters lost',
  'letters forgotten',
] as const

/** Compares what was promised with what is there. Everything in a verdict should be nought. */
export function judge({ acknowledged, read }: Promised, { acts, ledger, heard, letters }: Found): Verdict {
  const keys = countEach(acts.map(({ key }) => key))
  const abouts = new Set(acts.map(({ about }) => about))
  const told = new Set(ledger.map(({ about }) => about))
  const written = new Set(letters.map(({ key }) => key))
  const unwritten = [...keys.keys()].filter((key) => writesLetter(key) !== written.has(key))
  const effects = countEach(heard)
  const reads = countEach(read)
  return {
    'acknowledged acts lost': [...acknowledged].filter((key) => !keys.has(key)).length,
    'acts doubled':
      moreThanOnce(keys) +
      moreThanOnce(countEach(ledger.map(({ key }) => key))) +
      moreThanOnce(countEach(letters.map(({ key }) => key))),
    'acts half done': unlike(abouts, told) + unwritten.length,
    'effects doubled': moreThanOnce(effects) + [...effects.keys()].filter((about) => !abouts.has(about)).length,
    'effects missing': [...abouts].filter((about) => !effects.has(about)).length,
    'letters sent twice': moreThanOnce(reads),
    'letters lost': letters.filter(({ state, messageId }) => state === 'sent' && !reads.has(messageId)).length,
    'letters forgotten': letters.filter(({ state }) => state !== 'sent' && state !== 'held').length,
  }
}

export const isClean = (verdict: Verdict): boolean => wrongs.every((wrong) => verdict[wrong] === 0)

function countEach(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

const moreThanOnce = (counts: ReadonlyMap<string, number>): number => [...counts.values()].filter((n) => n > 1).length

const unlike = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((one) => !others.has(one)).length + [...others].filter((one) => !some.has(one)).length
