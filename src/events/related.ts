import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import { teamsOn } from '#countries'
import { citationsOf, documentsByIds } from '#documents'
import type { Citation } from '#documents'
import { outputsById, pillarsOn, planInForce } from '#plan'

/** What an event points to in other rooms, as a page names it and links to it. */
export type DocumentLabel = {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: Texts
  readonly audience: string
}
export type PillarLabel = {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly number: number
  readonly name: Texts
}
export type OutputLabel = { readonly path: string; readonly label: string; readonly title: Texts }
export type TeamLabel = {
  readonly id: string
  readonly path: string
  readonly name: Texts
  /** The countries it serves. */
  readonly countries: readonly string[]
}

export type Related = {
  readonly pillar: PillarLabel | undefined
  readonly output: OutputLabel | undefined
  readonly document: DocumentLabel | undefined
  readonly team: TeamLabel | undefined
  readonly citations: readonly Citation[]
}

type Pointing = {
  readonly id: string
  readonly pillar: string | null
  readonly output: string | null
  readonly document: string | null
  readonly team: string | null
}

/** What an event points to, as far as its viewer may see it. */
export async function relatedTo(tx: Tx, event: Pointing, today: Day): Promise<Related> {
  const documents = await documentLabels(tx, event.document === null ? [] : [event.document])
  const pillars = event.pillar === null ? [] : await pillarLabels(tx, today)
  const teams = await teamLabels(tx, event.team === null ? [] : [event.team], today)
  return {
    pillar: pillars.find(({ id }) => id === event.pillar),
    output: await outputLabel(tx, event.output, today),
    document: documents.get(event.document ?? ''),
    team: teams.get(event.team ?? ''),
    citations: await citationsOf(tx, { event: event.id }),
  }
}

/** The pillars of the plan in force, by number. */
export async function pillarLabels(tx: Tx, today: Day): Promise<PillarLabel[]> {
  const plan = await planInForce(tx, today)
  if (plan === undefined) return []
  const pillars = await pillarsOn(tx, { plan: plan.id, day: today })
  return pillars.map(({ id, slug, number, name }) => ({ id, slug, number, name, path: `/pillars/${slug}` }))
}

async function outputLabel(tx: Tx, output: string | null, today: Day): Promise<OutputLabel | undefined> {
  const [found] = await outputsById(tx, output === null ? [] : [output], today)
  if (found === undefined) return undefined
  const plan = await planInForce(tx, today)
  const path = plan?.id === found.plan ? `/o/${found.label}` : undefined
  return path === undefined ? undefined : { path, label: found.label, title: found.title }
}

/** The pillar that an output belongs to; undefined when there is no output, or none that this viewer may see. */
export async function pillarOfOutput(tx: Tx, output: string | undefined, today: Day): Promise<string | undefined> {
  const [found] = await outputsById(tx, output === undefined ? [] : [output], today)
  return found?.pillar
}

/** Documents by their ids, as far as this viewer may see them. */
export async function documentLabels(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, DocumentLabel>> {
  const found = await documentsByIds(tx, ids)
  return new Map(
    [...found].map(([id, { slug, title, audience }]) => [
      id,
      { id, slug, title, audience, path: `/documents/${slug}` },
    ]),
  )
}

/** Country teams by their ids. */
export async function teamLabels(tx: Tx, ids: readonly string[], today: Day): Promise<ReadonlyMap<string, TeamLabel>> {
  if (ids.length === 0) return new Map()
  const teams = (await teamsOn(tx, today)).filter(({ id }) => ids.includes(id))
  return new Map(
    teams.map(({ id, slug, name, countries }) => [id, { id, name, countries, path: `/countries/teams/${slug}` }]),
  )
}
