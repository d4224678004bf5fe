import type { Proposal } from './proposal.ts'

/** What somebody decided about a proposal; the last counts. */
export type Decision =
  | { readonly kind: 'accepted' | 'left-out' }
  | { readonly kind: 'corrected'; readonly input: Input }

export type Input = Proposal['input']

/** What came of a proposal when it was applied: the record it made, or why it made none. */
export type Made = { readonly act: string; readonly about: string; readonly outcome: Readonly<Record<string, unknown>> }
export type NotMade = {
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>
  readonly fields: Readonly<Record<string, string>>
}

/** A proposal with everything that happened to it. */
export type Item = {
  readonly proposal: Proposal
  readonly decision: Decision | undefined
  readonly made: Made | undefined
  readonly notMade: NotMade | undefined
}

/** Where a proposal stands, the most pressing first: people see them in this order. */
export const standings = ['refused', 'needs-you', 'open', 'accepted', 'made', 'known', 'left-out'] as const
export type Standing = (typeof standings)[number]

export function standingOf({ proposal, decision, made, notMade }: Item): Standing {
  if (made !== undefined) return 'made'
  if (decision?.kind === 'left-out') return 'left-out'
  if (notMade !== undefined) return 'refused'
  if (decision !== undefined) return 'accepted'
  if (proposal.known !== undefined) return 'known'
  return proposal.doubts.length > 0 || proposal.certainty === 'look' ? 'needs-you' : 'open'
}

/** Whether applying would perform it: somebody accepted it as it is or as they corrected it. */
export const isToApply = (item: Item): boolean => {
  const standing = standingOf(item)
  return standing === 'accepted' || (standing === 'refused' && item.decision !== undefined)
}

/** What is proposed, with what a person wrote instead. */
export const inputOf = ({ proposal, decision }: Pick<Item, 'proposal' | 'decision'>): Input =>
  decision?.kind === 'corrected' ? decision.input : proposal.input

/** The kinds by which people look through what a text tells, in the order of a network's own records. */
export const groups = [
  'entities',
  'people',
  'pillars',
  'outputs',
  'happenings',
  'documents',
  'decisions',
  'promises',
  'figures',
] as const
export type Group = (typeof groups)[number]

const groupOfAct: Readonly<Record<string, Group>> = {
  'secretariat.name-network': 'entities',
  'members.add-entity': 'entities',
  'members.admit-entity': 'entities',
  'members.edit-entity': 'entities',
  'members.end-membership': 'entities',
  'members.give-term': 'entities',
  'members.end-term': 'entities',
  'members.add-person': 'people',
  'members.move-person': 'people',
  'members.name-holder': 'people',
  'members.appoint-focal-point': 'people',
  'plan.name-lead-person': 'people',
  'plan.join-pillar': 'people',
  'decisions.make-promise': 'promises',
  'members.state-size': 'figures',
  'events.count-participants': 'figures',
}

const groupOfRoom: Readonly<Record<string, Group>> = {
  plan: 'pillars',
  documents: 'documents',
  decisions: 'decisions',
  meetings: 'happenings',
  events: 'happenings',
  countries: 'happenings',
}

export function groupOf(act: string): Group {
  const [room = '', verb = ''] = act.split('.')
  if (room === 'plan' && /output|milestone|update|date|dependency/.test(verb)) return 'outputs'
  return groupOfAct[act] ?? groupOfRoom[room] ?? 'figures'
}

/** What was made of a text can be taken back for so many days after the first of it was made. */
const undoDays = 30
const dayInMs = 86_400_000

export const undoUntil = (firstMade: Date): Date => new Date(firstMade.getTime() + undoDays * dayInMs)

/** How the items stand, each counted once. */
export function countsOf(items: readonly Item[]): Readonly<Record<Standing, number>> {
  const counts = { refused: 0, 'needs-you': 0, open: 0, accepted: 0, made: 0, known: 0, 'left-out': 0 }
  for (const item of items) counts[standingOf(item)] += 1
  return counts
}
