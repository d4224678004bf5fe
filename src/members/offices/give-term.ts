import * as v from 'valibot'
import { act, holds, id, optional, refuse } from '#platform/acts'
import type { Tx } from '#platform/db'
import { firstDay, lastDay, overlapsWith, period } from '#platform/db'
import { langs } from '#platform/words'
import type { Texts } from '#platform/words'
import { namesAt } from '#terminology'
import { endsAfterStart, termFields } from '../term.ts'
import { office } from './office.ts'

const asks = v.pipe(
  v.strictObject({ id: optional(id), office, entity: id, ...termFields }),
  v.forward(endsAfterStart(), ['to']),
)
type Asked = v.InferOutput<typeof asks>

/** An entity takes an office of the network for a term; an office has one holder at a time. */
export const giveTerm = act({
  name: 'members.give-term',
  asks,
  may: holds('secretariat'),
  async does({ tx, newId }, asked) {
    const { entity, from, to, source } = asked
    await refuseOverlap(tx, asked)
    const term = asked.id ?? newId()
    await tx
      .insertInto('office_terms')
      .values({ id: term, office: asked.office, entity, valid: period(from, to), source })
      .execute()
    return { about: term, audience: 'public', forEntity: entity, entity }
  },
})

// The schema refuses it as well; here it can be said who holds the office, and until when.
async function refuseOverlap(tx: Tx, { office: wanted, from, to }: Asked): Promise<void> {
  const held = await tx
    .selectFrom('office_terms')
    .select(['office_terms.entity', firstDay('office_terms.valid').as('from'), lastDay('office_terms.valid').as('to')])
    .where('office_terms.office', '=', wanted)
    .where(overlapsWith('office_terms.valid', from, to ?? 'infinity'))
    .orderBy('office_terms.valid')
    .executeTakeFirst()
  if (held === undefined) return
  const code = held.to === null ? 'members.office-held-open' : 'members.office-held'
  const details = { entity: await labelsOf(tx, held.entity, from), from: held.from, to: held.to }
  refuse(code, details, { from: code })
}

async function labelsOf(tx: Tx, entity: string, on: string): Promise<Texts> {
  const names = await namesAt(tx, on)
  return Object.fromEntries(langs.map((lang) => [lang, names.label(entity, lang).text]))
}
