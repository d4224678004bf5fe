import type { Lang } from '#platform/words'
import type { Known, KnownThing } from '../known.ts'
import type { Mention } from '../reading.ts'
import { bestOf, fits, formOn } from './fitting.ts'
import { indexOf } from './name-index.ts'
import type { Entry, Node } from './name-index.ts'
import { tokensIn, withoutProclitics } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Finds what the registers know in a stretch of text, the longest name at each place, in the order of the text. */
export type Finder = (text: string, block: number) => Mention[]

/** A finder for a text in a language. Of two things that share a name, that of the language, valid on the day, goes first. */
export function finderOf(known: Known, lang: Lang | null): Finder {
  const roots = rootsOf(known)
  return (text, block) => {
    const tokens = tokensIn(text)
    const found: Mention[] = []
    for (let at = 0; at < tokens.length; at += 1) {
      const best = longest(roots, { text, tokens, at, lang, on: known.on })
      if (best === undefined) continue
      const { entry, from } = best
      const to = best.to + signAfter(text, best)
      const { kind, id, code } = entry
      found.push({ block, from, to, said: text.slice(from, to), kind, id, code, form: formOn(entry, known.on) })
      at = best.last
    }
    return found
  }
}

/** A sign with which a name ends, «Work Plan 2021+», is part of it where it is written. */
function signAfter(text: string, { entry, to }: Hit): number {
  const sign = /[^\p{L}\p{M}\p{N}\s]+$/u.exec(entry.said)?.[0] ?? ''
  return text.startsWith(sign, to) ? sign.length : 0
}

function rootsOf(known: Known): Node[] {
  const of = (things: readonly KnownThing[], kind: Mention['kind']): Node => indexOf(things, () => kind)
  const offices = new Set(known.terms.filter(({ kind }) => kind === 'office').map(({ id }) => id))
  return [
    of(known.entities, 'entity'),
    of(known.pillars, 'pillar'),
    of(known.documents, 'document'),
    of(known.teams, 'team'),
    of(known.countries, 'country'),
    of(known.bodies, 'body'),
    of(known.frameworks, 'framework'),
    of(known.days, 'day'),
    indexOf(known.terms, ({ id }) => (offices.has(id) ? 'office' : 'term')),
  ]
}

type Here = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly at: number
  readonly lang: Lang | null
  readonly on: string
  /** How many letters at the start belong to the sentence, not to the name. */
  readonly skip?: number
}
type Hit = { readonly entry: Entry; readonly from: number; readonly to: number; readonly last: number }

function longest(roots: readonly Node[], here: Here): Hit | undefined {
  const first = here.tokens[here.at]
  if (first === undefined) return undefined
  let best: Hit | undefined
  for (const root of roots) {
    for (const { key, skip } of withoutProclitics(first.key)) {
      const hit = deepest(root.next.get(key), { ...here, skip })
      if (hit !== undefined && (best === undefined || hit.to > best.to)) best = hit
    }
  }
  return best
}

/** Follows the words of the text as far as there are names that go on like this; the last name that fits is it. */
function deepest(start: Node | undefined, here: Here): Hit | undefined {
  const { text, tokens, at } = here
  let best: Hit | undefined
  let node = start
  for (let last = at; node !== undefined; last += 1) {
    const [from, to] = [(tokens[at]?.from ?? 0) + (here.skip ?? 0), tokens[last]?.to ?? 0]
    const fitting = node.ends.filter((one) => fits(one, { text, tokens, at, last, lang: here.lang }))
    const entry = bestOf(fitting, { lang: here.lang, on: here.on, said: text.slice(from, to) })
    if (entry !== undefined) best = { entry, from, to, last }
    const next = tokens[last + 1]
    if (next === undefined || parted.test(text.slice(to, next.from))) break
    node = node.next.get(next.key)
  }
  return best
}

// A name does not run on past the end of a sentence or a cell.
const parted = /[.;!?…\t\n。；！？؟؛]/u
