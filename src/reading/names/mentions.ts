import type { Lang } from '#platform/words'
import type { Known, KnownThing } from '../known.ts'
import type { Mention } from '../reading.ts'
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
      found.push({
        block,
        from: best.from,
        to: best.to,
        said: text.slice(best.from, best.to),
        ...naming(best.entry, known.on),
      })
      at = best.last
    }
    return found
  }
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
}
type Hit = { readonly entry: Entry; readonly from: number; readonly to: number; readonly last: number }

function longest(roots: readonly Node[], here: Here): Hit | undefined {
  const first = here.tokens[here.at]
  if (first === undefined) return undefined
  let best: Hit | undefined
  for (const root of roots) {
    for (const key of withoutProclitics(first.key)) {
      const hit = deepest(root.next.get(key), here)
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
    const [from, to] = [tokens[at]?.from ?? 0, tokens[last]?.to ?? 0]
    const entry = bestOf(
      node.ends.filter((one) => fits(one, { here, last })),
      here,
    )
    if (entry !== undefined) best = { entry, from, to, last }
    const next = tokens[last + 1]
    if (next === undefined || parted.test(text.slice(to, next.from))) break
    node = node.next.get(next.key)
  }
  return best
}

// A name does not run on past the end of a sentence or a cell.
const parted = /[.;!?…\t\n。；！？؟؛]/u

function bestOf(entries: readonly Entry[], { lang, on }: Here): Entry | undefined {
  const score = (entry: Entry): number =>
    (entry.lang === lang ? 4 : 0) +
    (standsOn(entry, on) ? 2 : 0) +
    (entry.form === 'name' || entry.form === 'acronym' ? 1 : 0)
  return entries.toSorted((one, other) => score(other) - score(one))[0]
}

const standsOn = ({ from, until }: Entry, on: string): boolean =>
  (from === null || from <= on) && (until === null || on <= until)

function fits(entry: Entry, { here, last }: { here: Here; last: number }): boolean {
  const { text, tokens, at, lang } = here
  const said = tokens.slice(at, last + 1).map(({ from, to }) => text.slice(from, to))
  if (entry.exact) return entry.words.every((word, index) => said[index] === word || said[index] === `${word}s`)
  const own = entry.lang === lang || lang === null
  if (entry.kind === 'term' || entry.kind === 'office')
    return own || (entry.kind === 'office' && entry.words.length > 2)
  if (!own && entry.words.length < 2 && !/\p{Script=Han}/u.test(entry.said)) return false
  return isWrittenLikeAName(entry.words, said)
}

/** At least half of the words that a name writes with a capital have one here too, the first among them. */
function isWrittenLikeAName(name: readonly string[], said: readonly string[]): boolean {
  const capitals = name
    .map((word, index) => ({ word, here: said[index] ?? '' }))
    .filter(({ word }) => /^\p{Lu}/u.test(word))
  const kept = capitals.filter(({ here }) => /^[\p{Lu}\p{N}]/u.test(here))
  return capitals.length === 0 || (kept.length * 2 >= capitals.length && kept[0] === capitals[0])
}

function naming(entry: Entry, on: string): Pick<Mention, 'kind' | 'id' | 'code' | 'form'> {
  const { kind, id, code, form, until } = entry
  const former = until !== null && until < on
  return { kind, id, code, form: former && form !== 'part' ? 'former' : form }
}
