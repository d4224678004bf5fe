import type { Finding } from '../finding.ts'
import { kinds } from '../rule.ts'
import type { Kind } from '../rule.ts'
import { stateIn } from './state.ts'
import type { State } from './state.ts'

/** A finding on the page: its number in the text, and where it stands. */
export type Shown = { readonly finding: Finding; readonly number: number; readonly state: State }

/** What a reader wants to see of the findings. Open: what is certain or likely and undecided, and what was taken. */
export const views = ['open', 'look', 'dismissed', 'all'] as const
export type View = (typeof views)[number]
export type Wanted = { readonly view: View; readonly kind: Kind | undefined }

/** What an address asks for; what it does not say well counts as not said. */
export function wantedOf(query: URLSearchParams): Wanted {
  return {
    view: views.find((view) => view === query.get('show')) ?? 'open',
    kind: kinds.find((kind) => kind === query.get('kind')),
  }
}

/** The same as a query, without what goes without saying. */
export function queryOf({ view, kind }: Wanted): URLSearchParams {
  const query = new URLSearchParams()
  if (view !== 'open') query.set('show', view)
  if (kind !== undefined) query.set('kind', kind)
  return query
}

export const numbered = (findings: readonly Finding[], states: ReadonlyMap<string, State>): Shown[] =>
  findings.map((finding, at) => ({ finding, number: at + 1, state: stateIn(states, finding.key) }))

export const wantedIn = (all: readonly Shown[], { view, kind }: Wanted): Shown[] =>
  all.filter((one) => (kind === undefined || one.finding.kind === kind) && isIn(view, one))

export function isIn(view: View, { finding, state }: Shown): boolean {
  if (view === 'all') return true
  if (view === 'dismissed') return state.kind === 'dismissed'
  const look = finding.certainty === 'look'
  return view === 'look'
    ? look && state.kind === 'open'
    : state.kind !== 'dismissed' && (!look || state.kind === 'accepted')
}

/** Some blocks of a text that are shown together, from one to before another. */
export type Part = { readonly from: number; readonly to: number }

const partCharacters = 7000
const partFindings = 24

/** A text in parts that a slow line carries: as much text, and as many findings, as one wants to see at once. */
export function partsOf(lengths: readonly number[], shown: readonly Shown[]): Part[] {
  const inBlock = Map.groupBy(shown, ({ finding }) => finding.at.block)
  const parts: Part[] = []
  let [from, characters, found] = [0, 0, 0]
  for (const [block, length] of lengths.entries()) {
    const more = inBlock.get(block)?.length ?? 0
    const full = characters + length > partCharacters || found + more > partFindings
    if (full && block > from) {
      parts.push({ from, to: block })
      ;[from, characters, found] = [block, 0, 0]
    }
    characters += length
    found += more
  }
  return [...parts, { from, to: lengths.length }]
}
