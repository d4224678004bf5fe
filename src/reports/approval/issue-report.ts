import * as v from 'valibot'
import type { Scene } from '#platform/acts'
import { act, holds, id, optional, refuse } from '#platform/acts'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { officesOn } from '#members'
import type { Source } from '#terminology'
import { openRecords } from '../as-public.ts'
import type { AsItStands } from '../as-it-stands.ts'
import { findingsOf } from '../as-it-stands.ts'
import { findDraft } from '../claims/find-claim.ts'
import { contactsFor } from '../contacts-for.ts'
import { reportSteps } from '../read.ts'
import type { Report } from '../read.ts'
import { hashOf } from '../report.ts'
import type { Claim } from '../report.ts'
import { editions, tellContacts } from '../telling/contacts.ts'
import { namedToAll, withSources } from '../telling/edition.ts'
import { tell } from '../telling/tell.ts'
import { approvalOf } from './approval.ts'
import { readyText } from './ready-text.ts'

/** Freezes the text in six languages with its figures, day and seal. From here on only a corrigendum can say otherwise. */
export const issueReport = act({
  name: 'reports.issue-report',
  asks: v.strictObject({ report: id, audience: optional(v.picklist(['network', 'public'], 'platform.choose-one')) }),
  may: holds('secretariat'),
  async does(scene, { report: about, audience }) {
    const { tx, by, now, today, newId } = scene
    const report = await findDraft(scene, about)
    const text = await readyText(scene, report)
    if (findingsOf(text, 'en').some(({ blocks }) => blocks)) refuse('reports.blocked')
    await mustBeApproved(scene, report, text)
    const open = await openRecords(tx, { by, now, scope: text.setting.scope })
    const frozen = frozenText(text, namedToAll(open))
    const annexes = await annexesOf(scene, text, namedToAll(open))
    const hash = hashOf({ slug: report.slug, day: today, frozen, annexes })
    if (audience !== undefined) await tx.updateTable('reports').set({ audience }).where('id', '=', report.id).execute()
    const step = { id: newId(), report: report.id, kind: 'issued', at: now, by_person: by.id, text_hash: hash } as const
    await tx.insertInto('report_steps').values(step).execute()
    const rows = annexes.map(({ edition, annex }) => ({ report: report.id, edition, annex: JSON.stringify(annex) }))
    await tx.insertInto('report_annexes').values(rows).execute()
    const issue = { report: report.id, day: today, frozen: JSON.stringify(frozen), hash: Buffer.from(hash, 'hex') }
    await tx.insertInto('report_issues').values(issue).execute()
    return { about: report.id, audience: audience ?? report.audience, slug: report.slug, hash }
  },
})

async function mustBeApproved({ tx, today }: Scene, report: Report, { standing, setting }: AsItStands): Promise<void> {
  const offices = await officesOn(tx, today)
  const { pillars, coChairs } = approvalOf(
    { standing, voiceIn: setting.voiceIn },
    { steps: await reportSteps(tx, report.id), coChairs: offices.map(({ entity }) => entity) },
  )
  const unchecked = pillars.filter(({ stands }) => !stands).map(({ pillar }) => pillar.number)
  if (unchecked.length > 0) refuse('reports.pillars-unchecked', { pillars: unchecked.join(', ') })
  const silent = coChairs.filter(({ stands }) => !stands).map(({ entity }) => setting.names.label(entity, 'en').text)
  if (silent.length > 0 || coChairs.length === 0) refuse('reports.not-approved', { entities: silent.join(', ') })
}

type Named = (source: Source) => boolean

/** The text in all languages, naming only what everybody may know of. What was left out of it is not issued with it. */
const frozenText = ({ standing, setting }: AsItStands, named: Named) =>
  Object.fromEntries(
    langs.map((lang) => [
      lang,
      { ...withSources(tell(standing, lang, setting.voiceIn), (_, sources) => sources.filter(named)), leftOut: [] },
    ]),
  )

/** What goes beside the text, for each circle of readers: whom to write to, and which records prove what. */
async function annexesOf({ tx }: Scene, { standing, setting }: AsItStands, named: Named) {
  const known = await contactsFor(tx, setting)
  const { names } = setting
  return editions.map((edition) => {
    const told = (lang: Lang) => [lang, tellContacts(standing.pillars, known, { edition, lang, names })] as const
    const seen = ({ sources }: Claim) => (edition === 'network' ? sources : sources.filter(named))
    const annex = {
      contacts: Object.fromEntries(langs.map(told)),
      sources: Object.fromEntries(standing.claims.map((claim) => [String(claim.number), seen(claim)] as const)),
    }
    return { edition, annex }
  })
}
