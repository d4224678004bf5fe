import type { Day, Tx, Viewer } from '#platform/db'
import type { Lang } from '#platform/words'
import { promisesToAnswer } from '#decisions'
import { check } from './checks.ts'
import type { Finding, OpenPromise, RecordKind } from './checks.ts'
import { draft } from './drafting/draft.ts'
import type { DraftClaim } from './drafting/draft.ts'
import { refresh } from './drafting/refresh.ts'
import { gather } from './drafting/material.ts'
import type { Report } from './read.ts'
import { claimsOf } from './read.ts'
import type { Claim, Profile } from './report.ts'
import { hashOfContent, unreviewed } from './report.ts'
import { settingOf } from './setting.ts'
import type { Setting } from './setting.ts'
import type { Standing } from './telling/tell.ts'

/** A report at this moment: every claim, what the records have besides, and what the checks look at. */
export type AsItStands = {
  readonly standing: Standing
  readonly setting: Setting
  /** Facts that no claim tells yet. */
  readonly fresh: readonly DraftClaim[]
  /** Claims that say something else than when they were last taken in. */
  readonly retold: readonly Claim[]
  /** Whether the records were asked; otherwise the claims say what was last taken in. */
  readonly live: boolean
  readonly untold: readonly RecordKind[]
  readonly promises: readonly OpenPromise[]
}

/**
 * A stored draft as it stands. Only somebody who sees every record is told the figures of this moment: others would be
 * told smaller ones, so they get what was last taken in.
 */
export async function asItStands(
  tx: Tx,
  report: Report,
  { live, today }: { live: boolean; today: Day },
): Promise<AsItStands> {
  const setting = await neededSetting(tx, report)
  const stored = await claimsOf(tx, report.id)
  const around = { profile: report.profile, setting }
  const promises = await promisesToAnswer(tx, report)
  if (!live) return { ...bare(around, stored), fresh: [], retold: [], live, untold: [], promises }
  const { material, untold } = await gather(tx, { profile: report.profile, setting, today })
  const { claims, fresh } = refresh(report.profile, stored, material)
  const before = new Map(stored.map(({ id, content, gone }) => [id, `${hashOfContent(content)} ${gone}`]))
  const retold = claims.filter(({ id, content, gone }) => before.get(id) !== `${hashOfContent(content)} ${gone}`)
  return { ...bare(around, claims), fresh, retold, live, untold, promises }
}

/** A report drafted on the spot, which nobody has looked at and nothing keeps. */
export async function draftNow(
  tx: Tx,
  { profile, setting, today }: { profile: Profile; setting: Setting; today: Day },
): Promise<AsItStands> {
  const { material, untold } = await gather(tx, { profile, setting, today })
  const claims = draft(profile, material).map((claim, at) => claimFrom(claim, { id: `${at + 1}`, number: at + 1 }))
  const promises = await promisesToAnswer(tx, setting.scope)
  return { ...bare({ profile, setting }, claims), fresh: [], retold: [], live: true, untold, promises }
}

/** A drafted claim with its number. */
const claimFrom = (
  { section, pillar, identity, fact, highlight }: DraftClaim,
  { id, number }: { id: string; number: number },
): Claim => ({
  id,
  number,
  section,
  pillar,
  identity,
  content: { fact },
  sources: fact.sources,
  highlight,
  gone: false,
  review: unreviewed,
})

/** Everything the checks find, in the language of whoever looks. */
export const findingsOf = ({ standing, setting, untold, live, promises }: AsItStands, lang: Lang): Finding[] =>
  check(standing, {
    voiceIn: setting.voiceIn,
    lang,
    names: setting.names,
    members: setting.members,
    untold: live ? untold : [],
    promises,
  })

/** Who is told the figures of this moment. */
export const seesAll = ({ grants }: Viewer): boolean => grants.has('secretariat')

const bare = ({ profile, setting }: { profile: Profile; setting: Setting }, claims: readonly Claim[]) => ({
  setting,
  standing: {
    profile,
    period: { from: setting.scope.from, to: setting.scope.to },
    plan: setting.plan.name,
    network: setting.network,
    pillars: setting.pillars,
    claims,
  },
})

async function neededSetting(tx: Tx, { plan, from, to, slug }: Report): Promise<Setting> {
  const setting = await settingOf(tx, { plan, from, to })
  if (setting === undefined)
    throw new Error(`reports: the plan of ${slug} is not to be seen by somebody who sees ${slug}`)
  return setting
}
