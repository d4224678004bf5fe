import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import * as v from 'valibot'
import { programOf } from '#app'
import { verifyLedger } from '#platform/acts'
import type { House, LedgerVerdict } from '#platform/acts'
import { openRelay } from '#test/relay'
import { numbersFrom } from '#test/tampering'
import { judge } from './judge.ts'
import type { Found, Verdict } from './judge.ts'
import { actRow, heardRow } from './orders.ts'
import type { Sin } from './orders.ts'
import { emptyAccount, killPostmaster, watch } from './watched.ts'
import type { Account, Place, Watched } from './watched.ts'

const victims = ['program', 'postmaster', 'both'] as const
type Victim = (typeof victims)[number]

export type Figures = {
  readonly kills: Readonly<Record<Victim, number>>
  /** Kills that fell into the opening of the house. */
  readonly early: number
  /** Programs that ended though nobody had killed them. */
  readonly gaveUp: number
  readonly acknowledged: number
  /** Acts that were done though whoever asked for them was never told, and asked again. */
  readonly untold: number
  readonly letters: Readonly<Record<string, number>>
  /** Milliseconds from a kill to the next act that was acknowledged. */
  readonly recovery: readonly number[]
  readonly verdict: Verdict
  readonly ledger: LedgerVerdict
}

type Killing = {
  readonly times: number
  readonly seed: number
  readonly sin?: Sin
  readonly talk?: (line: string) => void
}

/**
 * Runs the program on a fresh data folder and kills it, its database or both with SIGKILL at random moments that the seed
 * draws; lets it finish what is under way, and compares what it had promised with what is there.
 */
export async function kills({ times, seed, sin, talk = () => undefined }: Killing): Promise<Figures> {
  const top = mkdtempSync(join(tmpdir(), 'colonnade-kills-'))
  // The server runs as somebody else when we are root, and must be able to walk down to its folder.
  chmodSync(top, 0o711)
  const folder = join(top, 'data')
  mkdirSync(folder, { mode: 0o711 })
  const relay = await openRelay(() => 'take')
  const home = join(import.meta.dirname, '..', '..')
  const { DATABASE_URL: _, ...outside } = process.env
  const env = { ...outside, COLONNADE_HOME: home, COLONNADE_DATA: folder, COLONNADE_MAIL: relay.url }
  const account = emptyAccount()
  const rounds = await allRounds({ place: { home, folder, env, sin }, account, chance: numbersFrom(seed), times, talk })
  const open = await programOf({ env, talk: () => undefined, logTo: 'stderr' }).open()
  const [found, ledger] = [await findings(open.house), await verifyLedger(open.house)]
  await open.close()
  await relay.close()
  const verdict = judge(
    { acknowledged: account.acknowledged, read: relay.read.map(({ messageId }) => messageId) },
    found,
  )
  rmSync(top, { recursive: true, force: true })
  return {
    ...rounds,
    acknowledged: account.acknowledged.size,
    untold: account.known,
    letters: lettersBy(found, new Set(relay.read.map(({ messageId }) => messageId))),
    verdict,
    ledger,
  }
}

function lettersBy({ letters }: Found, read: ReadonlySet<string>): Readonly<Record<string, number>> {
  const held = letters.filter(({ state }) => state === 'held')
  const taken = held.filter(({ messageId }) => read.has(messageId)).length
  return {
    sent: letters.filter(({ state }) => state === 'sent').length,
    'held though the relay had it': taken,
    'held before the relay had it': held.length - taken,
  }
}

type Rounds = Pick<Figures, 'kills' | 'early' | 'gaveUp' | 'recovery'>
type Round = {
  readonly place: Place
  readonly account: Account
  readonly chance: () => number
  readonly times: number
  readonly talk: (line: string) => void
}

async function allRounds({ place, account, chance, times, talk }: Round): Promise<Rounds> {
  const counts = { program: 0, postmaster: 0, both: 0 }
  const recovery: number[] = []
  let [early, gaveUp] = [0, 0]
  let program: Watched | undefined
  try {
    program = watch(place, account)
    let killedAt: number | undefined
    for (let n = 0; n < times; n += 1) {
      if (program.hasEnded()) program = watch(place, account)
      const isEarly = chance() < 0.2
      if (isEarly) await wait(chance() * 1200)
      while (!isEarly && !(await program.works())) {
        gaveUp += 1
        program = watch(place, account)
      }
      if (!isEarly && killedAt !== undefined) recovery.push(performance.now() - killedAt)
      if (!isEarly) await wait(chance() * 700)
      killedAt = isEarly ? undefined : performance.now()
      const victim = await strike(victims[n % victims.length] ?? 'both', program, account)
      counts[victim] += 1
      early += isEarly ? 1 : 0
      if (n % 10 === 9) talk(`${n + 1} kills, ${account.acknowledged.size} acts acknowledged`)
    }
    if (program.hasEnded()) program = watch(place, account)
    for (; !(await program.works()); gaveUp += 1) program = watch(place, account)
    // A moment without a blow, so that there is something to lose.
    await wait(500)
    const code = await program.finish()
    if (code !== 0) throw new Error(`the last program ended with ${code}; see ${join(place.folder, 'program.log')}`)
  } finally {
    await program?.kill()
  }
  return { kills: counts, early, gaveUp, recovery }
}

// A server that is not up yet cannot be killed; then its program is.
async function strike(victim: Victim, program: Watched, { data }: Account): Promise<Victim> {
  if (victim === 'program') {
    await program.kill()
    return 'program'
  }
  const struck = killPostmaster(data)
  // What was said before the blow is heard first.
  await wait(50)
  if (victim === 'postmaster' && struck) return 'postmaster'
  await program.kill()
  return struck ? 'both' : 'program'
}

async function findings({ worker }: House): Promise<Found> {
  const files = await worker.selectFrom('files').select(['hash', 'type']).execute()
  const pairs = (wanted: string) => files.filter(({ type }) => type === wanted).map(({ hash }) => hash.split(' ', 2))
  const ledger = await worker
    .selectFrom('ledger')
    .select(['about', 'data'])
    .where('act', '=', 'sample.record')
    .execute()
  const letters = await worker.selectFrom('letters').select(['address', 'message_id', 'state']).execute()
  return {
    acts: pairs(actRow).map(([key = '', about = '']) => ({ key, about })),
    heard: pairs(heardRow).map(([about = '']) => about),
    ledger: ledger.map(({ about, data }) => ({ about, key: v.parse(v.object({ key: v.string() }), data).key })),
    letters: letters.map(({ address, message_id: messageId, state }) => ({
      key: address.split('@')[0] ?? '',
      messageId,
      state,
    })),
  }
}
