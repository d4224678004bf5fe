import * as v from 'valibot'
import type { Scene } from '#platform/acts'
import { act, audience, day, holds, id, optional, refuse, slug } from '#platform/acts'
import { planById, planInForce } from '#plan'
import type { PlanOn } from '#plan'
import { draft } from './draft.ts'
import { insertClaims } from './insert-claims.ts'
import { gather } from './material.ts'
import { periodSlug } from '../period.ts'
import { profiles } from '../report.ts'
import type { Profile } from '../report.ts'
import { settingOf } from '../setting.ts'

/** Drafts a report on a period from the records: every sentence comes from facts and leads back to them. */
export const draftReport = act({
  name: 'reports.draft-report',
  asks: v.strictObject({
    id: optional(id),
    profile: v.picklist(profiles, 'platform.choose-one'),
    plan: optional(id),
    from: day,
    to: day,
    slug: optional(slug),
    audience: optional(audience),
  }),
  may: holds('secretariat'),
  async does(scene, given) {
    if (given.to <= given.from) refuse('reports.period-turned', {}, { to: 'reports.period-turned' })
    const plan = await planOf(scene, given)
    const report = {
      id: given.id ?? scene.newId(),
      slug: given.slug === undefined ? await slugFor(scene, given, plan) : freeSlug(given.slug),
      profile: given.profile,
      plan: plan.id,
      first_day: given.from,
      last_day: given.to,
      drafted_on: scene.today,
      ...(given.audience === undefined ? {} : { audience: given.audience }),
    }
    const other = await scene.tx.selectFrom('reports').select('slug').where('slug', '=', report.slug).executeTakeFirst()
    if (other !== undefined) refuse('reports.exists', { slug: report.slug })
    await scene.tx.insertInto('reports').values(report).execute()
    const claims = await claimsFor(scene, { profile: given.profile, plan: plan.id, from: given.from, to: given.to })
    await insertClaims(scene, { report: report.id, claims, after: 0 })
    return { about: report.id, audience: given.audience ?? 'network', slug: report.slug, claims: claims.length }
  },
})

async function planOf({ tx }: Scene, { plan, to }: { plan?: string | undefined; to: string }): Promise<PlanOn> {
  const found = plan === undefined ? await planInForce(tx, to) : await planById(tx, plan, to)
  return found ?? refuse('reports.no-plan', {}, { plan: 'reports.no-plan' })
}

async function claimsFor({ tx, today }: Scene, asked: { profile: Profile; plan: string; from: string; to: string }) {
  const setting = (await settingOf(tx, asked)) ?? refuse('reports.no-plan')
  const { material } = await gather(tx, { profile: asked.profile, setting, today })
  return draft(asked.profile, material)
}

/** `progress-2021-h1`; where another plan has a report of that name, with the plan's name behind it. */
async function slugFor(
  { tx }: Scene,
  { profile, from, to }: { profile: Profile; from: string; to: string },
  plan: PlanOn,
): Promise<string> {
  const usual = `${profile}-${periodSlug({ from, to })}`
  const other = await tx
    .selectFrom('reports')
    .select('reports.id')
    .where('reports.slug', '=', usual)
    .where('reports.plan', '<>', plan.id)
    .executeTakeFirst()
  return other === undefined ? usual : `${usual}-${plan.slug}`
}

// These are pages below /reports.
const freeSlug = (wanted: string): string =>
  wanted === 'new' || wanted === 'notes'
    ? refuse('reports.slug-reserved', {}, { slug: 'reports.slug-reserved' })
    : wanted
