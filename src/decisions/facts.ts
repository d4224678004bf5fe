import { adoptionSources } from '#documents'
import { dependenciesOn } from '#plan'
import type { Dependency } from '#plan'
import type { Day, Tx } from '#platform/db'
import { textIn } from '#platform/words'
import type { Texts } from '#platform/words'
import { tellable } from '#terminology'
import type { Fact, Scope, Source, Value } from '#terminology'
import { dueNow, endOf } from './steps.ts'
import type { FollowUp } from './following/read-follow-ups.ts'
import { decisionsFor } from './read-register.ts'
import type { Decision } from './read-register.ts'

/**
 * What can be proved of the decisions of a period: each with its method and date, what became of follow-ups within it, and
 * what was still to be done at its end, as it was known then.
 */
export async function facts(tx: Tx, scope: Scope): Promise<Fact[]> {
  const register = (await decisionsFor(tx, {}, scope.to)).filter(tellable)
  const taken = register.filter(({ day }) => day <= scope.to).toReversed()
  const dependencies = (await dependenciesOn(tx, scope.to)).filter(tellable)
  const waited = new Map(dependencies.map((dependency) => [dependency.id, dependency]))
  const adopted = await adoptionSources(tx, scope)
  return taken.flatMap((decision) => [
    ...(decision.day >= scope.from ? [decided(decision, adopted.get(decision.id) ?? [])] : []),
    ...decision.followUps.flatMap((followUp) => followed({ decision, followUp, scope, waited })),
  ])
}

function decided(decision: Decision, adopted: readonly Source[]): Fact {
  const { kind, method, text, day, precise } = decision
  const month = { month: day.slice(0, 7) }
  return {
    key: `decisions.fact-${kind === 'guidance' ? kind : method}`,
    values: {
      label: { text: decision.label },
      text: { texts: unstopped(text) },
      on: precise === 'month' ? month : { day },
      precise: { text: precise },
      month,
    },
    sources: [sourceOf(decision), ...adopted],
    on: day,
    rank: 80,
    ...ofPillar(decision),
  }
}

type Followed = {
  readonly decision: Decision
  readonly followUp: FollowUp
  readonly scope: Scope
  readonly waited: ReadonlyMap<string, Dependency>
}

/** One follow-up: how it was closed or moved in the period, or else that it was open at the end of it. */
function followed({ decision, followUp, scope, waited }: Followed): Fact[] {
  const steps = followUp.steps.filter(({ day }) => day <= scope.to)
  const closed = endOf(steps)
  if (closed !== undefined) {
    if (closed.day < scope.from) return []
    const key = closed.kind === 'done' ? 'done' : 'dropped'
    return [told(decision, followUp, { key, rank: 84, on: closed.day, values: { day: { day: closed.day } } })]
  }
  const moved = steps.findLast(({ kind, day }) => kind === 'moved' && day >= scope.from)
  if (moved !== undefined && moved.newDue !== null)
    return [told(decision, followUp, { key: 'moved', rank: 85, on: moved.day, values: { due: { day: moved.newDue } } })]
  return [
    open({ decision, followUp, due: dueNow(followUp, steps), waitsFor: waited.get(followUp.waitsFor ?? '') }),
  ].flat()
}

type Open = {
  readonly decision: Decision
  readonly followUp: FollowUp
  readonly due: Day | null
  readonly waitsFor: Dependency | undefined
}

function open({ decision, followUp, due, waitsFor }: Open): Fact[] {
  const { entity } = followUp
  if (due !== null) {
    const by = entity === null ? {} : { entity: { entity } }
    const key = entity === null ? 'due' : 'due-by'
    return [told(decision, followUp, { key, rank: 86, on: due, values: { day: { day: due }, ...by } })]
  }
  if (waitsFor === undefined) return []
  const values = { what: { texts: waitsFor.title } }
  const source = {
    kind: 'dependency',
    id: waitsFor.id,
    label: textIn(waitsFor.title, 'en').text,
    path: `/dependencies/${waitsFor.slug}`,
  }
  return [told(decision, followUp, { key: 'waits', rank: 87, on: decision.day, values, source })]
}

type Telling = {
  readonly key: 'done' | 'dropped' | 'moved' | 'due' | 'due-by' | 'waits'
  readonly rank: number
  readonly on: Day
  readonly values: Readonly<Record<string, Value>>
  readonly source?: Source
}

const told = (decision: Decision, { id, text }: FollowUp, { key, rank, on, values, source }: Telling): Fact => ({
  key: `decisions.fact-${key}`,
  values: { label: { text: decision.label }, text: { texts: unstopped(text) }, ...values },
  sources: [
    sourceOf(decision),
    { kind: 'follow-up', id, label: decision.label, path: `/d/${decision.label}#follow-up-${id}` },
    ...(source === undefined ? [] : [source]),
  ],
  on,
  rank,
  ...ofPillar(decision),
})

/** A text as it stands inside another sentence: the full stop is the sentence's own. */
const unstopped = (text: Texts): Texts =>
  Object.fromEntries(Object.entries(text).map(([lang, written]) => [lang, written.replace(/[.。۔]\s*$/u, '')]))

const ofPillar = ({ pillar }: Decision): { pillar?: string } => (pillar === null ? {} : { pillar })

const sourceOf = ({ id, label }: Decision): Source => ({ kind: 'decision', id, label, path: `/d/${label}` })
