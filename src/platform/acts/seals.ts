import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db'
import type { House } from './perform.ts'
import { digest, merkleRoot } from './merkle.ts'

const rowsPerBatchMax = 1000

type Row = { seq: number; leaf: string }
type Seal = {
  batch: number
  first_seq: number
  last_seq: number
  root: Uint8Array
  previous: Uint8Array
  hash: Uint8Array
  at: Date
}

/** What a look over the ledger found. `faults` name the place and what is wrong there; empty means whole. */
export type LedgerVerdict = {
  readonly rows: number
  readonly sealed: number
  readonly head: string
  readonly faults: readonly string[]
}

/** Seals what is not yet sealed, in batches, each chained to the seal before. Returns how many batches were made. */
export async function sealLedger(house: House): Promise<number> {
  let made = 0
  while (await sealNext(house)) made += 1
  return made
}

const sealNext = (house: House): Promise<boolean> =>
  house.worker.transaction().execute(async (tx) => {
    // One sealer at a time; whoever comes second finds the rows sealed.
    await sql`select pg_advisory_xact_lock(hashtextextended('seal the ledger', 0))`.execute(tx)
    const last = await tx.selectFrom('ledger_seals').selectAll().orderBy('batch', 'desc').limit(1).executeTakeFirst()
    const rows = await leaves(tx, last?.last_seq ?? 0, rowsPerBatchMax)
    const [first, end] = [rows[0], rows.at(-1)]
    if (first === undefined || end === undefined) return false
    const root = merkleRoot(rows.map((row) => Buffer.from(row.leaf)))
    const span = { batch: (last?.batch ?? 0) + 1, first_seq: first.seq, last_seq: end.seq, at: house.clock() }
    const previous = last?.hash ?? Buffer.alloc(32)
    await sql`select seal_ledger(${span.batch}, ${span.first_seq}, ${span.last_seq}, ${root}, ${previous}, ${sealHash({ ...span, root, previous })}, ${span.at})`.execute(
      tx,
    )
    return true
  })

const sealHash = (seal: Omit<Seal, 'hash'>): Buffer =>
  digest(
    String(seal.batch),
    String(seal.first_seq),
    String(seal.last_seq),
    seal.root,
    seal.previous,
    seal.at.toISOString(),
  )

// The database writes the row out in one fixed form: every column, in order, dates in UTC with microseconds.
const leaves = async (db: Db | Tx, after: number, limit: number): Promise<Row[]> => {
  const { rows } = await sql<Row>`
    select seq, jsonb_build_array(seq, id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), act, by_person,
                                  for_entity, channel, about, audience, level, data)::text leaf
    from ledger where seq > ${after} order by seq limit ${limit}`.execute(db)
  return rows
}

/**
 * Looks over the whole ledger: numbers without gaps, every seal's root against its rows, every seal's hash against the
 * one before, the last number against the head. Needs the worker's eyes; reads in batches, so memory stays small.
 */
export const verifyLedger = (house: House): Promise<LedgerVerdict> =>
  house.worker
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const seals = await tx.selectFrom('ledger_seals').selectAll().orderBy('batch').execute()
      const faults: string[] = []
      let at = { seq: 0, hash: Buffer.alloc(32), batch: 0 }
      for (const seal of seals) {
        faults.push(...(await faultsOfSeal(tx, seal, at)))
        at = { seq: seal.last_seq, hash: Buffer.from(seal.hash), batch: seal.batch }
      }
      const open = await leavesToTheEnd(tx, at.seq)
      faults.push(...gaps(open, at.seq))
      const rows = at.seq + open.length
      faults.push(...(await faultsOfHead(tx, { rows, seals: at.batch })))
      return { rows, sealed: at.seq, head: at.hash.toString('hex'), faults }
    })

// Rows or seals cut off at the end leave everything before them whole; only how many were given tells.
async function faultsOfHead(tx: Tx, { rows, seals }: { rows: number; seals: number }): Promise<string[]> {
  const head = await tx.selectFrom('ledger_head').select(['seq', 'batch']).executeTakeFirstOrThrow()
  return [
    ...(head.seq === rows ? [] : [`ledger ends at ${rows}, but ${head.seq} numbers were given`]),
    ...(head.batch === seals ? [] : [`seals end at ${seals}, but ${head.batch} were given`]),
  ]
}

async function faultsOfSeal(
  tx: Tx,
  seal: Seal,
  before: { seq: number; hash: Buffer; batch: number },
): Promise<string[]> {
  const faults: string[] = []
  if (seal.batch !== before.batch + 1) faults.push(`seal ${seal.batch} follows seal ${before.batch}`)
  if (seal.first_seq !== before.seq + 1)
    faults.push(`seal ${seal.batch} begins at ${seal.first_seq}, not at ${before.seq + 1}`)
  if (!before.hash.equals(seal.previous)) faults.push(`seal ${seal.batch} is not chained to the one before`)
  if (!sealHash(seal).equals(seal.hash)) faults.push(`seal ${seal.batch} does not carry its own hash`)
  const rows = (await leaves(tx, before.seq, seal.last_seq - before.seq)).filter((row) => row.seq <= seal.last_seq)
  faults.push(...gaps(rows, before.seq))
  if (!merkleRoot(rows.map((row) => Buffer.from(row.leaf))).equals(seal.root)) {
    faults.push(`rows ${seal.first_seq} to ${seal.last_seq} are not what was sealed as batch ${seal.batch}`)
  }
  return faults
}

async function leavesToTheEnd(tx: Tx, after: number): Promise<Row[]> {
  const all: Row[] = []
  for (let rows = await leaves(tx, after, rowsPerBatchMax); rows.length > 0;) {
    all.push(...rows)
    rows = await leaves(tx, rows.at(-1)?.seq ?? after, rowsPerBatchMax)
  }
  return all
}

const gaps = (rows: readonly Row[], before: number): string[] =>
  rows
    .flatMap((row, at) => (row.seq === before + 1 + at ? [] : [`row ${before + 1 + at} is missing or out of order`]))
    .slice(0, 1)
