import { sql } from 'kysely'
import * as v from 'valibot'
import { act, day, holds, id, optional, refuse } from '#platform/acts'
import type { Tx } from '#platform/db'
import { period } from '#platform/db'
import { refuseStranger } from '../people/refuse-stranger.ts'
import { endsAfterStart } from '../term.ts'

const asks = v.pipe(
  v.strictObject({ term: id, person: id, from: day, to: optional(day) }),
  v.forward(endsAfterStart(), ['to']),
)
type Asked = v.InferOutput<typeof asks>

/** Names a person who holds an office for the entity whose term it is, within that term. */
export const nameHolder = act({
  name: 'members.name-holder',
  asks,
  may: holds('secretariat'),
  async does({ tx }, asked) {
    const { term, person, from, to } = asked
    const { entity, to: last } = await termAround(tx, asked)
    await refuseStranger(tx, { person, entity, on: from })
    await tx
      .insertInto('office_holders')
      .values({ term, person, valid: period(from, to ?? last ?? undefined) })
      .execute()
    return { about: term, forEntity: entity, entity }
  },
})

type Term = { readonly entity: string; readonly to: string | null }

async function termAround(tx: Tx, { term, from, to }: Asked): Promise<Term> {
  const { rows } = await sql<Term & { inside: boolean }>`
    select entity, (upper(valid) - 1)::text "to", valid @> daterange(${from}::date, ${to ?? from}::date, '[]') inside
    from office_terms where id = ${term}`.execute(tx)
  const found = rows[0] ?? refuse('members.no-such-term')
  if (!found.inside) refuse('members.outside-term', {}, { from: 'members.outside-term' })
  return found
}
