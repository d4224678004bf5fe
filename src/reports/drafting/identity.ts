import type { Fact, Source } from '#terminology'

/** What makes a fact the same fact tomorrow: its sentence, its pillar, and the records behind it. */
export const identityOf = ({ key, pillar, sources }: Fact): string =>
  [key, pillar ?? '', ...sources.map(({ kind, id }) => `${kind}:${id}`).toSorted()].join('|')

type Known = { readonly id: string; readonly fact: Fact }
type Matched = {
  readonly told: ReadonlyMap<string, Fact>
  readonly gone: readonly string[]
  readonly fresh: readonly Fact[]
}

/**
 * Finds for each known fact what the records say of it now. First the same identity; then, as records join and leave a
 * count and works move from planned to done, the same sentence with the most records in common, the only such sentence
 * of its pillar, and the same records under another sentence. What is left on either side is gone, or fresh.
 */
export function matchFacts(known: readonly Known[], facts: readonly Fact[]): Matched {
  const left = new Map(facts.map((fact) => [identityOf(fact), fact]))
  const told = new Map<string, Fact>()
  const take = (id: string, fact: Fact | undefined): void => {
    if (fact === undefined) return
    told.set(id, fact)
    left.delete(identityOf(fact))
  }
  for (const { id, fact } of known) take(id, left.get(identityOf(fact)))
  for (const nearest of [mostShared, onlyOne, sameRecord])
    for (const one of known)
      if (!told.has(one.id)) take(one.id, nearest(one, { left: [...left.values()], known, told }))
  return {
    told,
    gone: known.map(({ id }) => id).filter((id) => !told.has(id)),
    fresh: [...left.values()],
  }
}

type Field = {
  readonly left: readonly Fact[]
  readonly known: readonly Known[]
  readonly told: ReadonlyMap<string, Fact>
}

function mostShared({ fact }: Known, { left }: Field): Fact | undefined {
  // Records in the background, such as the output that two events belong to, do not make two things one.
  const main = fact.sources[0]?.kind
  const mine = new Set(fact.sources.flatMap(({ kind, id }) => (kind === main ? [id] : [])))
  const shared = (other: Fact) => other.sources.filter(({ id }) => mine.has(id)).length
  const [best] = left
    .filter((other) => sameSentence(fact, other) && shared(other) > 0)
    .toSorted((one, other) => shared(other) - shared(one))
  return best
}

function onlyOne({ fact }: Known, { left, known, told }: Field): Fact | undefined {
  const [mine, ...others] = left.filter((other) => sameSentence(fact, other))
  const rivals = known.filter((one) => !told.has(one.id) && sameSentence(fact, one.fact))
  return others.length === 0 && rivals.length === 1 ? mine : undefined
}

function sameRecord({ fact }: Known, { left, known, told }: Field): Fact | undefined {
  const [mine, ...others] = left.filter((other) => sameRecords(fact.sources, other.sources))
  const rivals = known.filter((one) => !told.has(one.id) && sameRecords(fact.sources, one.fact.sources))
  return others.length === 0 && rivals.length === 1 ? mine : undefined
}

const sameSentence = (one: Fact, other: Fact): boolean => one.key === other.key && one.pillar === other.pillar

/**
 * Whether two sentences are about the same thing: they share a record, the main record of each is of a kind that the other
 * has (a milestone is not its output), and no kind is there with other records only (two follow-ups of one decision).
 */
export function sameRecords(one: readonly Source[], other: readonly Source[]): boolean {
  const [mine, theirs] = [kindsOf(one), kindsOf(other)]
  const shared = one.filter(({ kind, id }) => other.some((source) => source.kind === kind && source.id === id))
  const sharedKinds = kindsOf(shared)
  return (
    shared.length > 0 &&
    theirs.has(one[0]?.kind ?? '') &&
    mine.has(other[0]?.kind ?? '') &&
    [...mine].every((kind) => !theirs.has(kind) || sharedKinds.has(kind))
  )
}

const kindsOf = (sources: readonly Source[]): ReadonlySet<string> => new Set(sources.map(({ kind }) => kind))
