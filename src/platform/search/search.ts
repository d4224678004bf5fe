import type { Tx } from '#platform/db'
import type { Lang } from '#platform/words'
import { rankOf } from './rank.ts'

/**
 * One thing that was found. `label` is what people call it; `also` are its other names (an acronym, the name in another
 * language), by which it is found and ranked but not shown. `weight` lifts one kind of thing over another, around 1.
 */
export type Hit = {
  readonly kind: string
  readonly id: string
  readonly label: string
  readonly also?: readonly string[]
  readonly lang?: Lang
  readonly detail?: string
  readonly path: string
  readonly weight: number
}

/** What was asked. `words` is as it was typed; `limit` is how many a room need give at most. */
export type Ask = { readonly words: string; readonly lang: Lang; readonly limit: number }

/** A room's search: reads through the viewer's own transaction, so it finds nothing that the viewer may not see. */
export type Search = (tx: Tx, ask: Ask) => Promise<readonly Hit[]>

const charactersMax = 200

/**
 * Asks every room and merges what they found: first what is called exactly so, then what begins so, then what has the
 * words at the start of words, then anywhere; within that by weight, then the shorter name. Nothing twice.
 */
export async function findAll(searches: readonly Search[], tx: Tx, { words, lang, limit }: Ask): Promise<Hit[]> {
  const ask = { words: words.normalize('NFC').trim().slice(0, charactersMax), lang, limit }
  if (ask.words === '') return []
  const found = new Map<string, Hit>()
  // One after the other: they share the viewer's one connection.
  for (const search of searches)
    for (const hit of await search(tx, ask)) if (!found.has(keyOf(hit))) found.set(keyOf(hit), hit)
  const order = new Intl.Collator(lang)
  return [...found.values()]
    .map((hit) => ({ hit, rank: rankOf([hit.label, ...(hit.also ?? [])], ask.words) }))
    .toSorted(
      (one, other) =>
        other.rank - one.rank ||
        other.hit.weight - one.hit.weight ||
        one.hit.label.length - other.hit.label.length ||
        order.compare(one.hit.label, other.hit.label),
    )
    .slice(0, limit)
    .map(({ hit }) => hit)
}

const keyOf = ({ kind, id }: Hit): string => `${kind} ${id}`
