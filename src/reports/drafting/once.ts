import type { Fact, Source } from '#terminology'

/** Facts as a report tells them, and those that it does not tell because a richer sentence says the same. */
export type Once = { readonly told: readonly Fact[]; readonly besides: readonly Fact[] }

/**
 * What several rooms can prove is told once: that an output was completed or a milestone reached goes without saying where
 * the event, the adoption or the decision that did it is told; so does the publication of what was launched that day. The
 * sentence that stays has the sources of all, and an event stands where the work it completed would have stood.
 */
export function once(facts: readonly Fact[]): Once {
  const richer = new Map(
    facts.flatMap((fact) => [[fact, richest(fact, facts)] as const]).filter(([, by]) => by !== undefined),
  )
  const told = facts
    .filter((fact) => !richer.has(fact))
    .map((fact) =>
      joined(
        fact,
        [...richer].flatMap(([lesser, by]) => (by === fact ? [lesser] : [])),
      ),
    )
  return { told, besides: [...richer.keys()] }
}

/** What each of these sentences is about, and which sentences say more of it. */
const lessers: Readonly<Record<string, { readonly kind: string; readonly by: readonly string[] }>> = {
  'plan.fact-output-done': { kind: 'output', by: ['events.held', 'decisions'] },
  'plan.fact-milestone-done': { kind: 'output', by: ['events.held', 'decisions', 'documents.adopted'] },
  'documents.fact-published': { kind: 'document', by: ['events.held'] },
  'documents.fact-published-in-month': { kind: 'document', by: ['events.held'] },
  'documents.fact-adopted': { kind: 'adoption', by: ['decisions'] },
  'documents.fact-adopted-in-month': { kind: 'adoption', by: ['decisions'] },
}

const sayMore: Readonly<Record<string, readonly string[]>> = {
  'events.held': [
    'events.fact-held',
    'events.fact-launched',
    'events.fact-statement',
    'events.fact-submission',
    'events.fact-information-sessions',
  ],
  'documents.adopted': [
    'documents.fact-adopted',
    'documents.fact-adopted-in-month',
    'documents.fact-final',
    'documents.fact-final-in-month',
  ],
  decisions: ['meeting', 'silence', 'principals', 'noted', 'ad-referendum'].map((how) => `decisions.fact-${how}`),
}

function richest(fact: Fact, facts: readonly Fact[]): Fact | undefined {
  const lesser = lessers[fact.key]
  const about = fact.sources.find(({ kind }) => kind === lesser?.kind)
  if (lesser === undefined || about === undefined) return undefined
  const keys = lesser.by.flatMap((more) => sayMore[more] ?? [])
  const same = facts
    .filter((one) => sameTime(fact, one))
    .filter(
      ({ key, pillar, sources }) =>
        keys.includes(key) && pillar === fact.pillar && sources.some(({ id }) => id === about.id),
    )
  // A publication or an adoption that is itself told elsewhere cannot stand for anything.
  return (
    same.find((one) => richestOf(one, facts) === undefined) ?? same.flatMap((one) => richestOf(one, facts) ?? [])[0]
  )
}

/** The same day; the same month where of one of them only the month is known. */
function sameTime(one: Fact, other: Fact): boolean {
  const precision = toTheMonth(one) || toTheMonth(other) ? 7 : 10
  return one.on !== undefined && one.on.slice(0, precision) === other.on?.slice(0, precision)
}

const toTheMonth = ({ key, values: { day, date } }: Fact): boolean =>
  key.endsWith('-in-month') || [day, date].some((value) => value !== undefined && 'month' in value)

const richestOf = (fact: Fact, facts: readonly Fact[]): Fact | undefined =>
  fact.key in lessers ? richest(fact, facts) : undefined

function joined(fact: Fact, lesser: readonly Fact[]): Fact {
  if (lesser.length === 0) return fact
  const sources = new Map<string, Source>(
    [fact, ...lesser].flatMap((one) => one.sources).map((source) => [`${source.kind}:${source.id}`, source]),
  )
  const work = lesser.filter(({ key }) => key.startsWith('plan.')).map(({ rank }) => rank)
  const rank = fact.key.startsWith('events.') ? Math.min(fact.rank, ...work) : fact.rank
  return { ...fact, sources: [...sources.values()], rank }
}
