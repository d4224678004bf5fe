/** In what way the network worked with a country team. */
export const engagementKinds = ['discussion', 'webinar', 'training', 'advice', 'analysis'] as const
export type EngagementKind = (typeof engagementKinds)[number]

type Counted = { readonly kind: EngagementKind; readonly team: string }

/** How many contacts of each kind there were, and with how many teams. Kinds without any are left out. */
export function countByKind(
  engagements: readonly Counted[],
): { readonly kind: EngagementKind; readonly engagements: number; readonly teams: number }[] {
  return engagementKinds.flatMap((kind) => {
    const of = engagements.filter((one) => one.kind === kind)
    return of.length === 0 ? [] : [{ kind, engagements: of.length, teams: new Set(of.map(({ team }) => team)).size }]
  })
}

/** Whether somebody with these grants keeps the record of work with teams: all of it, or what concerns a pillar. */
export const mayRecord = (grants: ReadonlySet<string>, pillar: string | null | undefined): boolean =>
  grants.has('secretariat') || (typeof pillar === 'string' && grants.has(`lead:${pillar}`))

/** Whether somebody records work with teams at all. */
export const recordsAny = (grants: ReadonlySet<string>): boolean =>
  grants.has('secretariat') || [...grants].some((grant) => grant.startsWith('lead:'))
