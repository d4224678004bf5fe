import { sql } from 'kysely'
import * as v from 'valibot'
import type { Config } from '#platform/config'
import { dayOf, introduce } from '#platform/db'
import type { Day, Db, Tx } from '#platform/db'
import type { Files } from '#platform/files'
import type { Log } from '#platform/log'
import type { Act, Channel, Outcome, Scene } from './act.ts'
import { Refusal, refuse } from './refusal.ts'
import { refusalOfConstraint } from './constraint.ts'

/** What the program is handed at its start; nothing inside reaches for a clock, a random number or a file by itself. */
export type House = {
  /** As people: row security applies. */
  readonly db: Db
  /** As the worker: for what is due, and for what is told to hearers. */
  readonly worker: Db
  /** As a reader: nothing can be changed through it. */
  readonly reader: Db
  readonly clock: () => Date
  readonly newId: () => string
  readonly random: (bytes: number) => Uint8Array
  readonly config: Config
  /** 32 bytes that sign addresses and links in letters. */
  readonly key: Uint8Array
  readonly log: Log
  readonly files: Files
}

/** How an act is performed: in whose session, by which channel, and under which key it must not happen twice. */
export type Performance = {
  readonly token: string | null
  readonly channel: Channel
  readonly key?: string
  /** The day as of which it is done, where a text of that day tells it: what was known then, and not what is known now. */
  readonly asOf?: Day
  /** What whoever performs it writes down in the same transaction, before and after; not asked for what was done before. */
  readonly around?: <O extends Outcome>(scene: Scene, does: () => Promise<O>) => Promise<O>
}

type Schema = v.GenericSchema
type Deed<S extends Schema, O extends Outcome> = {
  readonly house: House
  readonly act: Act<S, O>
  readonly how: Performance
}

/**
 * Performs an act in one transaction. Throws a `Refusal` for every expected no; anything else is a fault.
 * With a key, an act that was already done under it gives its first outcome and changes nothing.
 */
export async function perform<S extends Schema, O extends Outcome>(
  house: House,
  act: Act<S, O>,
  input: unknown,
  how: Performance,
): Promise<Outcome> {
  const deed = { house, act, how }
  try {
    return await once(deed, input)
  } catch (trouble) {
    // An unknown outcome of COMMIT is settled by asking again under the same key; without one it stays a fault.
    if (how.key !== undefined && wasCutOff(trouble)) return await once(deed, input)
    throw refusalOfConstraint(trouble) ?? trouble
  }
}

const once = <S extends Schema, O extends Outcome>(deed: Deed<S, O>, input: unknown): Promise<Outcome> =>
  deed.house.db.transaction().execute(async (tx) => {
    const scene = await sceneOf(deed, tx)
    const before = await doneBefore(scene, deed)
    if (before !== undefined) return before
    const asked = readInput(deed.act, input)
    if (!(await deed.act.may(scene, asked))) refuse('platform.no-leave')
    const does = (): Promise<O> => deed.act.does(scene, asked)
    const outcome = await (deed.how.around?.(scene, does) ?? does())
    await writeDown(scene, deed, { asked, outcome })
    return outcome
  })

async function sceneOf({ house, how }: Deed<Schema, Outcome>, tx: Tx): Promise<Scene> {
  const now = house.clock()
  const by = await introduce(tx, { token: how.token, now })
  const day = dayOf(now)
  // Nothing is done as of a day to come.
  const today = how.asOf !== undefined && how.asOf < day ? how.asOf : day
  return { tx, by, now, today, channel: how.channel, newId: house.newId, random: house.random }
}

async function doneBefore({ tx, by }: Scene, { act, how }: Deed<Schema, Outcome>): Promise<Outcome | undefined> {
  if (how.key === undefined) return undefined
  // Two requests with one key at once: the second waits here for the first to commit.
  await sql`select pg_advisory_xact_lock(hashtextextended(${how.key}, 0))`.execute(tx)
  const row = await tx
    .selectFrom('act_keys')
    .select(['act', 'outcome', 'by_person'])
    .where('key', '=', how.key)
    .executeTakeFirst()
  if (row === undefined) return undefined
  if (row.act !== act.name || row.by_person !== by.id) refuse('platform.key-used')
  return v.parse(rememberedOutcome, row.outcome)
}

const rememberedOutcome = v.looseObject({ about: v.string() })

function readInput<S extends Schema>(act: Act<S>, input: unknown): v.InferOutput<S> {
  const read = v.safeParse(act.asks, input)
  if (read.success) return read.output
  const fields = Object.fromEntries(
    read.issues.toReversed().map((issue) => [v.getDotPath(issue) ?? '', wordKey(issue)]),
  )
  throw new Refusal('platform.not-understood', { act: act.name }, fields)
}

// Our schemas carry word keys as messages; what valibot says by itself (an unknown field) has no key of ours.
const wordKey = (issue: v.BaseIssue<unknown>): string => {
  if (/^[a-z-]+\.[a-z.-]+$/.test(issue.message)) return issue.message
  return issue.received === 'undefined' ? 'platform.required' : 'platform.unexpected'
}

// The ledger's row and the wish that its hearers be told are one statement; a wish that waits already is the same wish.
async function writeDown(
  { tx, by, now, newId, channel }: Scene,
  { act, how }: Deed<Schema, Outcome>,
  { asked, outcome }: { asked: unknown; outcome: Outcome },
) {
  const told = JSON.stringify(withoutKept(asked, act.keeps ?? []))
  await sql`select write_ledger(${newId()}, ${now}, ${act.name}, ${channel}, ${outcome.about}, ${outcome.forEntity ?? null},
    ${outcome.audience ?? 'network'}, ${outcome.level ?? 'unclassified'}, ${told}::jsonb),
    enqueue_job('acts.deliver', '{}'::json, null, 'acts.deliver')`.execute(tx)
  if (how.key === undefined) return
  const { secret: _, ...remembered } = outcome
  const row = { key: how.key, act: act.name, by_person: by.id, outcome: JSON.stringify(remembered), at: now }
  await tx.insertInto('act_keys').values(row).execute()
}

const withoutKept = (asked: unknown, keeps: readonly string[]): unknown =>
  typeof asked === 'object' && asked !== null
    ? Object.fromEntries(Object.entries(asked).filter(([field]) => !keeps.includes(field)))
    : { given: asked }

// SQLSTATE classes: 08 connection gone, 57P01–03 server stopping, 40001/40P01 to be tried again as a whole.
function wasCutOff(trouble: unknown): boolean {
  const code = trouble instanceof Error && 'code' in trouble ? String(trouble.code) : ''
  return (
    code.startsWith('08') ||
    /^(57P0[1-3]|40001|40P01|ECONNRESET|EPIPE|ECONNREFUSED)$/.test(code) ||
    (trouble instanceof Error && /Connection terminated/.test(trouble.message))
  )
}
