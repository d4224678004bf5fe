import type { Lang } from '#platform/words'
import type { KnownThing } from '../known.ts'
import type { Mention } from '../reading.ts'
import { tokensIn } from './tokens.ts'
import { variantsOf } from './variants.ts'

/** One spelling of a name of a thing. `exact`: an acronym, of which every letter counts. */
export type Entry = {
  readonly kind: Mention['kind']
  readonly id: string
  readonly code: string
  readonly lang: Lang
  readonly said: string
  readonly form: Mention['form']
  readonly from: string | null
  readonly until: string | null
  readonly exact: boolean
  readonly words: readonly string[]
}

/** Names arranged by their words, one after the other. */
export type Node = { readonly next: Map<string, Node>; readonly ends: Entry[] }

const made = new WeakMap<readonly KnownThing[], Node>()

/** The names of a list of things, arranged for looking up. Lists are plain data that nobody changes, so it is made once. */
export function indexOf(things: readonly KnownThing[], kindOf: (thing: KnownThing) => Mention['kind']): Node {
  const known = made.get(things)
  if (known !== undefined) return known
  const root: Node = { next: new Map(), ends: [] }
  for (const thing of things) for (const entry of entriesOf(thing, kindOf(thing))) plant(root, entry)
  made.set(things, root)
  return root
}

function entriesOf({ id, code, names }: KnownThing, kind: Mention['kind']): Entry[] {
  return names.flatMap((name) =>
    variantsOf(name, kind).map(({ said, form, exact }) => ({
      kind,
      id,
      code,
      lang: name.lang,
      said,
      form,
      exact,
      from: name.from,
      until: name.until,
      words: tokensIn(said).map(({ from, to }) => said.slice(from, to)),
    })),
  )
}

function plant(root: Node, entry: Entry): void {
  let node = root
  for (const { key } of tokensIn(entry.said)) {
    const next = node.next.get(key) ?? { next: new Map(), ends: [] }
    node.next.set(key, next)
    node = next
  }
  if (node !== root) node.ends.push(entry)
}
