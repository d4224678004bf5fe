import { sql } from 'kysely'
import { versionInUse } from '#documents'
import { Refusal, perform, refuse } from '#platform/acts'
import type { House, Outcome, Scene } from '#platform/acts'
import { dayOf, openReading } from '#platform/db'
import type { Day, Tx } from '#platform/db'
import type { Text } from '#platform/texts'
import { planById } from '#plan'
import { inputOf } from '../intake.ts'
import type { Item } from '../intake.ts'
import { placeOf, sourceOf } from '../place.ts'
import { contentOf, intakeAt, itemsOf } from '../read.ts'
import type { Intake } from '../read.ts'
import { deedNamed } from './deeds.ts'
import { filledIn } from './fill.ts'
import { inOrderOfNeeds, readyOf } from './order.ts'
import { writeApplied } from './write-applied.ts'
import type { Refused } from './write-applied.ts'

export type Applying = {
  readonly house: House
  readonly token: string | null
  readonly channel: 'web' | 'command'
  /** The key of this press of the button; what it makes has keys of its own. */
  readonly key?: string
  /** Told after each proposal: how many are done, of how many. */
  readonly talk?: (done: number, all: number) => void
  /** Whether the person wants to stop; asked between proposals. */
  readonly stopped?: () => boolean
}

/**
 * Performs what was accepted of an intake through the ordinary acts, each in a transaction of its own and under a key of
 * its own, in the order in which they need each other. What is refused is written down with its reason, and the rest goes
 * on. Cut off in the middle, it goes on where it was.
 */
export async function applyIntake(intake: string, applying: Applying): Promise<Outcome> {
  const { house, token, channel, key } = applying
  const reading = openReading(house.reader, house.clock)
  const found = await reading(token, (tx) => toApply(tx, intake, dayOf(house.clock())))
  const { made, refused } = await performAll(found, applying)
  const how = { token, channel, ...(key === undefined ? {} : { key }) }
  return perform(house, writeApplied, { intake, made, refused }, how)
}

type Found = {
  readonly intake: Intake
  readonly text: Text
  readonly waiting: readonly Item[]
  /** What the records are that are there: of proposals made before, and of those that said what was known. */
  readonly there: Map<string, Readonly<Record<string, unknown>>>
}

async function toApply(tx: Tx, id: string, today: Day): Promise<Found> {
  const intake = (await intakeAt(tx, id)) ?? refuse('intake.no-such-intake')
  if (intake.undone !== null) refuse('intake.undone-already')
  const { text } = await contentOf(tx, id)
  const items = await itemsOf(tx, id)
  const there = new Map<string, Readonly<Record<string, unknown>>>()
  for (const { proposal, made } of items) {
    if (made !== undefined) there.set(proposal.key, { ...made.outcome, about: made.about })
    else if (proposal.known !== undefined)
      there.set(proposal.key, await known(tx, { act: proposal.act, about: proposal.known, today }))
  }
  const ready = readyOf(items)
  const waiting = items
    .filter(({ proposal }) => ready.has(proposal.key))
    .map((item) => ({ ...item, key: item.proposal.key }))
  const ordered = inOrderOfNeeds(waiting.map((item) => ({ ...item, act: item.proposal.act, input: inputOf(item) })))
  if (ordered.length === 0 && intake.firstMade === null) refuse('intake.nothing-accepted')
  return { intake, text, waiting: ordered, there }
}

/** A plan or a text that was there already is asked for its version as one is that was just made. */
async function known(
  tx: Tx,
  { act, about, today }: { act: string; about: string; today: Day },
): Promise<Readonly<Record<string, unknown>>> {
  if (act === 'documents.add-document')
    return { about, version: (await versionInUse(tx, { document: about, day: today })) ?? about }
  const plan = act === 'plan.start-plan' ? await planById(tx, about, today) : undefined
  return plan === undefined ? { about } : { about, version: plan.version.id }
}

async function performAll({ intake, text, waiting, there }: Found, applying: Applying) {
  const refused: Refused[] = []
  let made = 0
  for (const [at, item] of waiting.entries()) {
    if (applying.stopped?.() === true) break
    const done = await tried(
      { intake, item, at, source: sourceOf(intake.name, placeOf(text, item.proposal)), there },
      applying,
    )
    if (done instanceof Refusal) refused.push(written(item, done))
    else {
      there.set(item.proposal.key, done)
      made += 1
    }
    applying.talk?.(at + 1, waiting.length)
  }
  return { made, refused }
}

const written = ({ proposal }: Item, { code, details, fields }: Refusal): Refused => ({
  proposal: proposal.key,
  code,
  details: { ...details },
  fields: { ...fields },
})

type Trying = {
  readonly intake: Intake
  readonly item: Item
  readonly at: number
  readonly source: string
  readonly there: Found['there']
}

/** An expected no is handed back, so that the next proposal still gets its turn. */
async function tried(trying: Trying, { house, token }: Applying): Promise<Outcome | Refusal> {
  const { intake, item, source, there } = trying
  const { key, act: name } = item.proposal
  const deed = deedNamed(name)
  if (deed === undefined) return new Refusal('intake.no-such-proposal')
  const input = filledIn(inputOf(item), { there, source, act: name })
  if (input instanceof Refusal) return input
  try {
    const asOf = item.proposal.on ?? intake.asOf
    const how = { token, channel: 'import', key: `intake:${intake.id}:${key}`, asOf } as const
    return await perform(house, deed, input, { ...how, around: (scene, does) => followed(trying, scene, does) })
  } catch (trouble) {
    if (trouble instanceof Refusal) return trouble
    throw trouble
  }
}

/** While the act runs, the database writes down each row it touches; what it made is written in the same transaction. */
async function followed<O extends Outcome>(
  { intake, item, at }: Trying,
  { tx, now, by }: Scene,
  does: () => Promise<O>,
): Promise<O> {
  const { key, act } = item.proposal
  await follow(tx, intake.id, key)
  const outcome = await does()
  await follow(tx, '', '')
  const { about, secret: _, ...more } = outcome
  const row = { intake: intake.id, proposal: key, place: at, act, about, at: now, by_person: by.id }
  await tx
    .insertInto('intake_made')
    .values({ ...row, outcome: JSON.stringify(more) })
    .execute()
  return outcome
}

const follow = (tx: Tx, intake: string, proposal: string): Promise<unknown> =>
  sql`select set_config('colonnade.intake', ${intake}, true), set_config('colonnade.proposal', ${proposal}, true)`.execute(
    tx,
  )
