import { Client } from 'pg'
import { verifyLedger } from '#platform/acts'
import type { House } from '#platform/acts'
import type { Site } from '#platform/db'

/** Draws numbers that a seed repeats (mulberry32, a published generator of 32 bits). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * As the cluster's own superuser, with the triggers off, changes one thing in the sealed ledger, looks whether
 * `verifyLedger` sees it, and puts it back; as many times as asked. Says which tampers were missed.
 */
export async function tampering(
  house: House,
  { admin, database }: Site,
  { times, seed }: { times: number; seed: number },
) {
  const chance = numbersFrom(seed)
  const client = new Client({ ...admin, database })
  await client.connect()
  await client.query(`set session_replication_role = replica`)
  const { rows } = await client.query<{ last: number }>('select max(last_seq)::int last from ledger_seals')
  const missed: string[] = []
  for (let at = 0; at < times; at += 1) {
    const seq = 1 + Math.floor(chance() * (rows[0]?.last ?? 1))
    const sin = sins[Math.floor(chance() * sins.length)] ?? sins[0]
    await client.query('begin')
    await client.query(
      `create temp table kept on commit preserve rows as select * from ledger where seq between ${seq} and ${seq + 1}`,
    )
    await client.query(`create temp table kept_seals on commit preserve rows as select * from ledger_seals`)
    await client.query(sin.replaceAll('$seq', String(seq)))
    await client.query('commit')
    if ((await verifyLedger(house)).faults.length === 0) missed.push(`${seq}: ${sin}`)
    await client.query(putBack.replaceAll('$seq', String(seq)))
  }
  await client.end()
  return { tried: times, found: times - missed.length, missed }
}

const sins = [
  `update ledger set act = act || 'x' where seq = $seq`,
  `update ledger set at = at + interval '1 microsecond' where seq = $seq`,
  `update ledger set by_person = null where seq = $seq`,
  `update ledger set data = data || '{"planted": true}' where seq = $seq`,
  `update ledger set channel = 'timer' where seq = $seq and channel <> 'timer'; update ledger set channel = 'letter' where seq = $seq and data is null`,
  `update ledger set about = gen_random_uuid() where seq = $seq`,
  `update ledger set audience = case audience when 'public' then 'network' else 'public' end where seq = $seq`,
  `delete from ledger where seq = $seq`,
  `update ledger set seq = -1 where seq = $seq; update ledger set seq = $seq where seq = $seq + 1; update ledger set seq = $seq + 1 where seq = -1`,
  `update ledger_seals set root = sha256(root) where $seq between first_seq and last_seq`,
  `update ledger_seals set previous = sha256(previous) where $seq between first_seq and last_seq`,
  `update ledger_seals set hash = sha256(hash) where $seq between first_seq and last_seq`,
  `update ledger_seals set at = at + interval '1 second' where $seq between first_seq and last_seq`,
  `delete from ledger_seals where $seq between first_seq and last_seq`,
] as const

const putBack = `
  begin;
  delete from ledger where seq in ($seq, $seq + 1, -1);
  insert into ledger select * from kept;
  delete from ledger_seals;
  insert into ledger_seals select * from kept_seals;
  drop table kept; drop table kept_seals;
  commit;`
