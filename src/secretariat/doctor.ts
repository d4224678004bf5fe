import { sql } from 'kysely'
import type { House } from '#platform/acts'
import { verifyLedger } from '#platform/acts'
import { freeSpace } from '#platform/files'
import { failedJobs } from '#platform/jobs'
import type { Lang } from '#platform/words'
import { formatBytes, formatInstant, langs } from '#platform/words'
import { speak } from './words/index.ts'

/** One line of the doctor: how it stands, and what to do when it does not stand well. */
export type Finding = {
  readonly what: 'database' | 'clock' | 'disk' | 'address' | 'mail' | 'ledger' | 'jobs' | 'languages'
  readonly state: 'ok' | 'look' | 'broken'
  readonly words: string
}

const gibibyte = 1024 ** 3

/** Looks at everything the program lives by, in the order in which it would fail. */
export async function examine(house: House, lang: Lang): Promise<Finding[]> {
  const looks = [databaseOf, clockOf, diskOf, addressOf, mailOf, ledgerOf, jobsOf, languagesOf]
  return Promise.all(looks.map((look) => look(house, lang)))
}

async function databaseOf(house: House, lang: Lang): Promise<Finding> {
  const { rows } = await sql<{ version: string; durable: boolean }>`
    select current_setting('server_version') version,
      current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off' durable`.execute(house.worker)
  const { version = '', durable = false } = rows[0] ?? {}
  const ours = house.config.databaseUrl === undefined
  const words = speak(lang)(durable ? 'secretariat.doctor-database' : 'secretariat.doctor-not-durable', {
    version,
    where: speak(lang)(ours ? 'secretariat.doctor-own-database' : 'secretariat.doctor-other-database'),
  })
  return { what: 'database', state: durable ? 'ok' : 'broken', words }
}

async function clockOf(house: House, lang: Lang): Promise<Finding> {
  const say = speak(lang)
  const { rows } = await sql<{
    at: Date
    simulated: boolean
  }>`select clock_timestamp() at, simulated from house`.execute(house.worker)
  const [row] = rows
  const at = formatInstant(lang, house.clock(), 'UTC')
  if (row?.simulated === true)
    return { what: 'clock', state: 'look', words: say('secretariat.doctor-story-clock', { at }) }
  const apart = Math.round(Math.abs((row?.at.getTime() ?? 0) - house.clock().getTime()) / 1000)
  const fits = apart < 5
  return {
    what: 'clock',
    state: fits ? 'ok' : 'broken',
    words: fits ? say('secretariat.doctor-clock', { at }) : say('secretariat.doctor-clock-apart', { seconds: apart }),
  }
}

async function diskOf(house: House, lang: Lang): Promise<Finding> {
  const free = await freeSpace(house.config.dataFolder)
  const enough = free > gibibyte
  const words = speak(lang)(enough ? 'secretariat.doctor-disk' : 'secretariat.doctor-disk-low', {
    free: formatBytes(lang, free),
    folder: house.config.dataFolder,
  })
  return { what: 'disk', state: enough ? 'ok' : 'broken', words }
}

async function addressOf({ config }: House, lang: Lang): Promise<Finding> {
  const { hostname, protocol } = new URL(config.address)
  const local = hostname === 'localhost' || hostname === '127.0.0.1'
  const state = local || protocol === 'http:' ? 'look' : 'ok'
  const words = speak(lang)(
    local
      ? 'secretariat.doctor-address-local'
      : state === 'look'
        ? 'secretariat.doctor-address-plain'
        : 'secretariat.doctor-address',
    {
      address: config.address,
    },
  )
  return { what: 'address', state, words }
}

async function mailOf(house: House, lang: Lang): Promise<Finding> {
  const say = speak(lang)
  const held = await house.worker
    .selectFrom('letters')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('letters.state', 'in', ['held', 'failed'])
    .executeTakeFirstOrThrow()
  if (held.n > 0) return { what: 'mail', state: 'broken', words: say('secretariat.doctor-letters-held', { n: held.n }) }
  if (house.config.mail === undefined) return { what: 'mail', state: 'look', words: say('secretariat.doctor-no-mail') }
  return { what: 'mail', state: 'ok', words: say('secretariat.doctor-mail', { from: house.config.mail.from }) }
}

async function ledgerOf(house: House, lang: Lang): Promise<Finding> {
  const { faults, rows, sealed } = await verifyLedger(house)
  const say = speak(lang)
  if (faults.length > 0)
    return { what: 'ledger', state: 'broken', words: say('secretariat.ledger-faulty', { faults: faults.length }) }
  return { what: 'ledger', state: 'ok', words: say('secretariat.ledger-whole', { rows, sealed }) }
}

async function jobsOf(house: House, lang: Lang): Promise<Finding> {
  const failed = await failedJobs(house)
  const n = failed.filter(({ givenUp }) => givenUp).length
  if (n === 0) return { what: 'jobs', state: 'ok', words: speak(lang)('secretariat.doctor-jobs') }
  return {
    what: 'jobs',
    state: 'broken',
    words: speak(lang)('secretariat.doctor-jobs-failed', { n, trouble: failed[0]?.trouble ?? '' }),
  }
}

// A runtime without full language data would sort and date in English without a word about it.
async function languagesOf(_: House, lang: Lang): Promise<Finding> {
  const known = langs.filter((one) => Intl.Collator.supportedLocalesOf([one]).length > 0).length
  const all = known === langs.length
  return {
    what: 'languages',
    state: all ? 'ok' : 'broken',
    words: speak(lang)(all ? 'secretariat.doctor-languages' : 'secretariat.doctor-languages-missing'),
  }
}
