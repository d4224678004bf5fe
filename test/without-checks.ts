import { Kysely, PostgresAdapter, PostgresDriver, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely'
import { askCode, redeemCode } from '#accounts'
import { perform, Refusal } from '#platform/acts'
import type { Act } from '#platform/acts'
import type { Tables, Tx } from '#platform/db'
import type { Room } from '#platform/rooms'
import { story } from '#seeds/network-2021'
import { rooms } from '#app'
import { deedsBesides } from './every-deed.ts'
import type { Attempt } from './every-deed.ts'
import type { TestHouse } from './house.ts'
import { accounts } from './roles.ts'

/** The rooms with every entry open to everybody: what still holds is held by the database alone. */
export const openRooms: readonly Room[] = rooms.map((room) => ({
  ...room,
  routes: (room.routes ?? []).map((route) => ({ ...route, may: ['public'] })),
}))

/**
 * How an attempt ended: it changed rows; row security refused it; it changed no row, because none was there to be changed
 * for this person; or the act found nothing to go on with.
 */
export type Ending = 'through' | 'refused' | 'changed nothing' | 'saw nothing'

/**
 * One deed of each act: of the story, those that can be done again today, with fresh ids; the others by hand. Somebody has
 * asked for a code, so that it can be handed in.
 */
export async function everyDeed(network: TestHouse): Promise<Attempt[]> {
  const { house, reading, secretary } = network
  const besides = [...(await reading(secretary, deedsBesides)), ...(await signingIn(network))]
  const byHand = new Set(besides.map(({ act }) => act.name))
  const again = new Map(story.deeds.map(({ act, input }) => [act.name, { act, input: fresh(input, house.newId) }]))
  return [...[...again.values()].filter(({ act }) => !byHand.has(act.name)), ...besides]
}

async function signingIn({ house }: TestHouse): Promise<Attempt[]> {
  const account = house.worker.selectFrom('accounts').select('address').where('id', '=', accounts.member)
  const input = { address: (await account.executeTakeFirstOrThrow()).address }
  const { secret } = await perform(house, askCode, input, { token: null, channel: 'web' })
  const letter = house.worker
    .selectFrom('letters')
    .select('body')
    .where('class', '=', 'sign-in-code')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
  const [code] = /\b[2-9A-Z]{6}\b/.exec((await letter.executeTakeFirstOrThrow()).body) ?? []
  return [
    { act: askCode, input },
    { act: redeemCode, input: { browser: secret, code } },
  ]
}

function fresh(input: Attempt['input'], newId: () => string): Attempt['input'] {
  const anew = Object.entries(input).map(([field, value]) => {
    if (field === 'id' || field === 'versionId') return [field, newId()] as const
    return [field, field === 'slug' ? `${String(value)}-again` : value] as const
  })
  return Object.fromEntries(anew)
}

/** The same house, where every act is undone when it should be kept. */
export const leavingNoTrace = (network: TestHouse): TestHouse => {
  const { pool } = network.database.app
  const dialect = { ...parts, createDriver: () => new Undoing({ pool }) }
  return { ...network, house: { ...network.house, db: new Kysely<Tables>({ dialect }) } }
}

type Connection = Parameters<PostgresDriver['rollbackTransaction']>[0]

class Undoing extends PostgresDriver {
  override commitTransaction(connection: Connection): Promise<void> {
    return this.rollbackTransaction(connection)
  }
}

const parts = {
  createAdapter: () => new PostgresAdapter(),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
}

type How = { readonly token: string | null; readonly checked: boolean }

/**
 * Performs an act as somebody, with the program's own rule or without it, and undoes whatever it did: what row security
 * lets through is told by the rows that changed, because a change of rows that are hidden is no fault, it just changes none.
 */
export async function attempt({ house }: TestHouse, { act, input }: Attempt, { token, checked }: How): Promise<Ending> {
  try {
    await perform(house, undone(act, checked), input, { token, channel: 'web' })
  } catch (trouble) {
    if (trouble instanceof Undone) return trouble.rows > 0 ? 'through' : 'changed nothing'
    if (!(trouble instanceof Refusal)) throw trouble
    return trouble.code === 'platform.no-leave' ? 'refused' : 'saw nothing'
  }
  throw new Error(`${act.name} was not undone`)
}

class Undone extends Error {
  readonly rows: number
  constructor(rows: number) {
    super('undone')
    this.rows = rows
  }
}

const undone = (act: Act, checked: boolean): Act => ({
  ...act,
  ...(checked ? {} : { may: () => true }),
  async does(scene, input) {
    const before = await changedSoFar(scene.tx)
    await act.does(scene, input)
    await sql`set constraints all immediate`.execute(scene.tx)
    throw new Undone((await changedSoFar(scene.tx)) - before)
  },
})

async function changedSoFar(tx: Tx): Promise<number> {
  const { rows } = await sql<{ changed: number }>`
    select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::int changed from pg_stat_xact_user_tables`.execute(tx)
  return rows[0]?.changed ?? 0
}
