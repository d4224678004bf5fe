import type { Day, Tx } from '#platform/db'
import { firstDay, lastDay, validOn } from '#platform/db'
import type { Texts } from '#platform/words'
import type { PlanOn } from '../versions/read.ts'
import { planById } from '../versions/read.ts'

export type LeadPerson = { readonly person: string; readonly capacity: 'lead' | 'alternate' }
export type Lead = {
  readonly id: string
  readonly entity: string
  readonly from: Day | null
  readonly to: Day | null
  readonly source: string
  /** Nobody for readers outside the network. */
  readonly people: readonly LeadPerson[]
}
export type Pause = {
  readonly from: Day
  readonly reason: Texts
  readonly waitsFor: string | null
  readonly decision: string | null
  /** Who decided it, and where, in words. */
  readonly source: string | null
  readonly reviewOn: Day
  readonly reviewedOn: Day | null
}
/** A pillar as it stands in a version of the plan, with its leads or its pause on the day. */
export type Pillar = {
  readonly id: string
  readonly slug: string
  readonly number: number
  readonly name: Texts
  readonly shortName: Texts
  readonly aliases: readonly string[]
  readonly keywords: Texts | null
  readonly leads: readonly Lead[]
  readonly pause: Pause | undefined
}

/** The pillars of a plan on a day, by number. */
export async function pillarsOn(tx: Tx, { plan, day }: { plan: string; day: Day }): Promise<Pillar[]> {
  const found = await planById(tx, plan, day)
  if (found === undefined) return []
  const entries = await entryRows(tx)
    .where('pillar_entries.version', '=', found.version.id)
    .orderBy('pillar_entries.number')
    .execute()
  const leads = await leadsOn(tx, { plan, day })
  const pauses = await pausesOn(tx, { plan, day })
  return entries.map((entry) => ({
    ...entry,
    leads: leads.filter(({ pillar }) => pillar === entry.id),
    pause: pauses.find(({ pillar }) => pillar === entry.id),
  }))
}

/** A pillar by its permanent address, which no renumbering and no renaming changes, and the plan it belongs to. */
export async function pillarBySlug(
  tx: Tx,
  slug: string,
  day: Day,
): Promise<{ plan: PlanOn; pillar: Pillar } | undefined> {
  const row = await tx.selectFrom('pillars').select('pillars.plan').where('pillars.slug', '=', slug).executeTakeFirst()
  const plan = row && (await planById(tx, row.plan, day))
  if (plan === undefined) return undefined
  const pillar = (await pillarsOn(tx, { plan: plan.id, day })).find((one) => one.slug === slug)
  return pillar && { plan, pillar }
}

export type Numbering = {
  readonly version: number
  readonly startsOn: Day
  readonly number: number
  readonly name: Texts
}

/** Which number and name a pillar had in each version, the oldest first. */
export const numberingsOf = (tx: Tx, pillar: string): Promise<Numbering[]> =>
  tx
    .selectFrom('pillar_entries')
    .innerJoin('plan_versions', 'plan_versions.id', 'pillar_entries.version')
    .select([
      'plan_versions.number as version',
      'plan_versions.starts_on as startsOn',
      'pillar_entries.number',
      'pillar_entries.name',
    ])
    .where('pillar_entries.pillar', '=', pillar)
    .orderBy('plan_versions.number')
    .execute()

export type Goal = { readonly id: string; readonly pillar: string; readonly year: number; readonly text: Texts }

/** The goals of the pillars of a plan, by year, in the order in which they were agreed on. */
export const goalsOf = (tx: Tx, { plan, pillar }: { plan: string; pillar?: string | undefined }): Promise<Goal[]> =>
  tx
    .selectFrom('pillar_goals')
    .innerJoin('pillars', 'pillars.id', 'pillar_goals.pillar')
    .select(['pillar_goals.id', 'pillar_goals.pillar', 'pillar_goals.year', 'pillar_goals.text'])
    .where('pillars.plan', '=', plan)
    .$if(pillar !== undefined, (query) => query.where('pillar_goals.pillar', '=', pillar ?? ''))
    .orderBy('pillar_goals.year')
    .orderBy('pillar_goals.id')
    .execute()

/** Who takes part in a pillar on a day, by id; nobody for readers outside the network. */
export async function takingPart(tx: Tx, pillar: string, day: Day): Promise<string[]> {
  const rows = await tx
    .selectFrom('pillar_members')
    .select('pillar_members.person')
    .where('pillar_members.pillar', '=', pillar)
    .where(validOn('pillar_members.valid', day))
    .execute()
  return rows.map(({ person }) => person)
}

const entryRows = (tx: Tx) =>
  tx
    .selectFrom('pillar_entries')
    .innerJoin('pillars', 'pillars.id', 'pillar_entries.pillar')
    .select([
      'pillars.id',
      'pillars.slug',
      'pillar_entries.number',
      'pillar_entries.name',
      'pillar_entries.short_name as shortName',
      'pillar_entries.aliases',
      'pillar_entries.keywords',
    ])

async function leadsOn(tx: Tx, { plan, day }: { plan: string; day: Day }): Promise<(Lead & { pillar: string })[]> {
  const leads = await leadRows(tx)
    .innerJoin('pillars', 'pillars.id', 'pillar_leads.pillar')
    .where('pillars.plan', '=', plan)
    .where(validOn('pillar_leads.valid', day))
    .orderBy('pillar_leads.id')
    .execute()
  const people = await tx
    .selectFrom('pillar_lead_people')
    .innerJoin('pillar_leads', 'pillar_leads.id', 'pillar_lead_people.lead')
    .innerJoin('pillars', 'pillars.id', 'pillar_leads.pillar')
    .select(['pillar_lead_people.lead', 'pillar_lead_people.person', 'pillar_lead_people.capacity'])
    .where('pillars.plan', '=', plan)
    .where(validOn('pillar_lead_people.valid', day))
    .execute()
  return leads.map((lead) => ({ ...lead, people: people.filter((one) => one.lead === lead.id) }))
}

async function pausesOn(tx: Tx, { plan, day }: { plan: string; day: Day }): Promise<(Pause & { pillar: string })[]> {
  const rows = await pauseRows(tx)
    .innerJoin('pillars', 'pillars.id', 'pillar_pauses.pillar')
    .where('pillars.plan', '=', plan)
    .where(validOn('pillar_pauses.valid', day))
    .execute()
  return rows.map((row) => ({ ...row, from: row.from ?? '' }))
}

const leadRows = (tx: Tx) =>
  tx
    .selectFrom('pillar_leads')
    .select([
      'pillar_leads.id',
      'pillar_leads.pillar',
      'pillar_leads.entity',
      firstDay('pillar_leads.valid').as('from'),
      lastDay('pillar_leads.valid').as('to'),
      'pillar_leads.source',
    ])

const pauseRows = (tx: Tx) =>
  tx
    .selectFrom('pillar_pauses')
    .select([
      'pillar_pauses.pillar',
      'pillar_pauses.reason',
      'pillar_pauses.waits_for as waitsFor',
      'pillar_pauses.decision',
      'pillar_pauses.source',
      'pillar_pauses.review_on as reviewOn',
      'pillar_pauses.reviewed_on as reviewedOn',
      firstDay('pillar_pauses.valid').as('from'),
    ])
