import { sql } from 'kysely'
import * as v from 'valibot'
import { act, holds, id, refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { langs } from '#platform/words'
import type { Texts } from '#platform/words'
import { undoUntil } from '../intake.ts'
import { contentOf, doneSince, intakeAt, itemsOf } from '../read.ts'
import { keepers } from '../taking-in/take-in.ts'
import { tellInTheWay } from '../telling/in-the-way.ts'
import { tellingIn } from '../telling/tell.ts'
import { standsIn } from './stands-in.ts'
import type { InTheWay, Trouble } from './stands-in.ts'

/**
 * Takes back everything that an intake made, in one transaction: each row is as it was before, the last first. Refuses
 * when more days have passed than there are for it, and when anything was built on what it made: then nothing is taken
 * back. The ledger keeps what was done, and that it was undone.
 */
export const undoIntake = act({
  name: 'intake.undo',
  asks: v.strictObject({ intake: id }),
  may: holds(...keepers),
  async does(scene, { intake }) {
    const { tx, by, now, newId } = scene
    const found = (await intakeAt(tx, intake)) ?? refuse('intake.no-such-intake')
    if (found.undone !== null) refuse('intake.undone-already')
    if (found.firstMade === null) refuse('intake.nothing-made')
    if (now > undoUntil(found.firstMade)) refuse('intake.too-late-to-undo')
    const inTheWay = await takeBack(scene, intake)
    if (inTheWay.length > 0)
      refuse('intake.built-on', { n: inTheWay.length, inTheWay, what: await inWords(scene, intake, inTheWay) })
    const step = { id: newId(), intake, kind: 'undone', at: now, by_person: by.id } as const
    await tx.insertInto('intake_steps').values(step).execute()
    return { about: intake, audience: 'secretariat' }
  },
})

/** Each thing that was built on it by its name, in every language, because nobody knows here in which it will be read. */
async function inWords({ tx }: Scene, intake: string, inTheWay: readonly InTheWay[]): Promise<Texts> {
  const { named } = await contentOf(tx, intake)
  const items = await itemsOf(tx, intake)
  const told = langs.map((lang) => [lang, tellInTheWay(inTheWay, tellingIn(lang, named, items)).join(' ')] as const)
  return Object.fromEntries(told)
}

async function takeBack({ tx }: Scene, intake: string): Promise<InTheWay[]> {
  const since = await doneSince(tx, intake)
  if (since.length > 0) return standsIn(since, [])
  const { rows } = await sql<Trouble>`select proposal, relation, why, leaning from undo_intake(${intake})`.execute(tx)
  return standsIn([], rows)
}
