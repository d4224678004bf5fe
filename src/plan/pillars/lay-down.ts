import { sql } from 'kysely'
import * as v from 'valibot'
import { hearer } from '#platform/acts'
import type { Day, Tx } from '#platform/db'
import { daysAfter } from '../dates.ts'

const left = v.looseObject({ person: v.string(), on: v.string() })
const moved = v.looseObject({ person: v.string(), entity: v.string(), from: v.string() })
const ended = v.looseObject({ entity: v.string(), on: v.string() })

/**
 * Leading a pillar is done in the name of an entity. Whoever leaves the network lays it down, and takes part in no pillar
 * any more; whoever moves lays down what was led for the former entity; an entity that leaves the network leads nothing.
 */
export const layDown = hearer({
  name: 'plan.lay-down',
  hears: ['members.leave', 'members.move-person', 'members.end-membership'],
  async hear({ tx }, { act, data }) {
    if (act === 'members.leave') {
      const { person, on } = v.parse(left, data)
      await layDownAll(tx, person, on)
    } else if (act === 'members.move-person') {
      const { person, entity, from } = v.parse(moved, data)
      await endLeading(tx, { person, on: daysAfter(from, -1), exceptFor: entity })
    } else {
      const { entity, on } = v.parse(ended, data)
      await endLeads(tx, entity, on)
    }
  },
})

/**
 * Whoever leaves the network leads nothing and takes part in nothing after their last day. Also for rooms above that let
 * somebody leave, in the same transaction: when this is heard of later, nothing is left to do.
 */
export async function layDownAll(tx: Tx, person: string, on: Day): Promise<void> {
  await endLeading(tx, { person, on })
  await endTakingPart(tx, person, on)
}

type Leading = { readonly person: string; readonly on: Day; readonly exceptFor?: string }

async function endLeading(tx: Tx, { person, on, exceptFor }: Leading): Promise<void> {
  const theirs = sql`person = ${person} and lead in (select id from pillar_leads where entity is distinct from ${exceptFor ?? null}::uuid)`
  await sql`delete from pillar_lead_people where ${theirs} and lower(valid) > ${on}::date`.execute(tx)
  await sql`update pillar_lead_people set valid = daterange(lower(valid), ${on}::date, '[]')
    where ${theirs} and (upper_inf(valid) or upper(valid) > ${on}::date + 1)`.execute(tx)
}

async function endTakingPart(tx: Tx, person: string, on: Day): Promise<void> {
  await sql`delete from pillar_members where person = ${person} and lower(valid) > ${on}::date`.execute(tx)
  await sql`update pillar_members set valid = daterange(lower(valid), ${on}::date, '[]')
    where person = ${person} and (upper_inf(valid) or upper(valid) > ${on}::date + 1)`.execute(tx)
}

/** Terms that have begun are ended; one that would only begin later stays for the secretariat to look at. */
async function endLeads(tx: Tx, entity: string, on: Day): Promise<void> {
  await sql`update pillar_lead_people set valid = daterange(lower(valid), ${on}::date, '[]')
    where lead in (select id from pillar_leads where entity = ${entity}) and valid @> (${on}::date + 1) and lower(valid) <= ${on}::date`.execute(
    tx,
  )
  await sql`update pillar_leads set valid = daterange(lower(valid), ${on}::date, '[]')
    where entity = ${entity} and valid @> (${on}::date + 1) and lower(valid) <= ${on}::date`.execute(tx)
}
