import * as v from 'valibot'
import { asWriter } from '#accounts'
import { personNames } from '#members'
import type { House } from '#platform/acts'
import { shownIn } from '#platform/clock'
import { openReading, validOn, dayOf } from '#platform/db'
import type { Day, Tx, Viewer } from '#platform/db'
import { outsideJob } from '#platform/jobs'
import type { Job } from '#platform/jobs'
import { openScope, queueLetter } from '#platform/mail'
import type { Room } from '#platform/rooms'
import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'
import { aheadOf } from '../ahead.ts'
import { happenings } from '../happenings.ts'
import { owedOf } from '../owed.ts'
import { digestFor } from './digest.ts'
import type { Told, Written } from './digest.ts'
import { digestDue } from './due.ts'
import type { Due, Rhythm } from './due.ts'
import { stopHeaders, stopPath } from './stop-link.ts'

/** Somebody who gets digests, with what they wished. */
type Recipient = {
  readonly account: string
  readonly address: string
  readonly lang: Lang
  readonly zone: string
  readonly rhythm: Rhythm
  readonly short: boolean
}

const freshMax = 12
/** No digest is due for longer than this after its hour. */
const longestDays = 7
/** The link that stops digests works for as long as somebody may look at an old letter. */
const stopDays = 400
const dayMilliseconds = 86_400_000

/**
 * Writes the digests that are due by now, each read as its reader reads. What was written is on record before the next is
 * begun, so a crash in the middle writes none twice and the next round goes on.
 */
export const writeDigests = (rooms: readonly Room[]): Job =>
  outsideJob({
    name: 'home.write-digests',
    asks: v.object({}),
    run: async ({ house, now }) => {
      const written = await writtenSince(house, new Date(now.getTime() - longestDays * dayMilliseconds))
      for (const recipient of await recipientsOn(house, dayOf(now))) {
        const due = digestDue(recipient.rhythm, recipient.zone, now)
        if (due === undefined || written.has(`${recipient.account} ${due.period}`)) continue
        await writeOne(house, rooms, { recipient, due, now })
      }
    },
  })

const recipientsOn = async ({ worker }: House, today: Day): Promise<Recipient[]> => {
  const rows = await worker
    .selectFrom('accounts')
    .leftJoin('letter_wishes', 'letter_wishes.account', 'accounts.id')
    .select(['accounts.id', 'accounts.address', 'accounts.lang', 'accounts.zone', 'digest', 'channel'])
    .where((row) => row.or([row('closed_on', 'is', null), row('closed_on', '>', today)]))
    .where((row) =>
      row.or([
        row.exists(
          row
            .selectFrom('affiliations')
            .innerJoin('people', 'people.id', 'affiliations.person')
            .select('affiliations.person')
            .whereRef('people.account', '=', 'accounts.id')
            .where(validOn('affiliations.valid', today)),
        ),
        row.exists(
          row
            .selectFrom('roles')
            .select('roles.account')
            .whereRef('roles.account', '=', 'accounts.id')
            .where(validOn('roles.valid', today)),
        ),
      ]),
    )
    .orderBy('accounts.id')
    .execute()
  return rows.map(({ id, address, lang, zone, digest, channel }) => ({
    account: id,
    address,
    lang: isLang(lang) ? lang : 'en',
    zone,
    rhythm: digest ?? 'weekly',
    short: channel === 'page',
  }))
}

/** The digests that were written since a moment, by account and period. */
const writtenSince = async ({ worker }: House, from: Date): Promise<ReadonlySet<string>> => {
  const rows = await worker.selectFrom('digests').select(['account', 'period']).where('at', '>=', from).execute()
  return new Set(rows.map(({ account, period }) => `${account} ${period}`))
}

type Turn = { readonly recipient: Recipient; readonly due: Due; readonly now: Date }

async function writeOne(house: House, rooms: readonly Room[], turn: Turn): Promise<void> {
  const { recipient } = turn
  const scope = house.newId()
  const told = await asWriter(house, recipient.account, (token) =>
    openReading(house.reader, house.clock)(token, (tx, by) => toldTo({ tx, by }, rooms, turn)),
  )
  const written = digestFor({ ...told, stop: stopPath(house, scope) }, recipient.lang)
  await house.worker.transaction().execute((tx) => keep(house, tx, { ...turn, written, scope }))
}

type Reading = { readonly tx: Tx; readonly by: Viewer }

async function toldTo({ tx, by }: Reading, rooms: readonly Room[], turn: Turn): Promise<Omit<Told, 'stop'>> {
  const { recipient, due, now } = turn
  const { lang, zone } = recipient
  const reader = { tx, by, lang, today: dayOf(now) }
  const names = await personNames(tx, [recipient.account])
  const fresh = await happenings(tx, rooms, { lang, since: due.since, limit: 100 })
  return {
    name: names.get(recipient.account),
    owed: await owedOf(reader, rooms),
    fresh: fresh.slice(0, freshMax).map(({ at, sentence }) => ({ day: shownIn(zone, at).day, sentence })),
    more: Math.max(0, fresh.length - freshMax),
    since: shownIn(zone, due.since).day,
    ahead: await aheadOf(reader),
    short: recipient.short,
  }
}

type Kept = Turn & { readonly written: Written | undefined; readonly scope: string }

async function keep(house: House, tx: Tx, { recipient, due, now, written, scope }: Kept): Promise<void> {
  const { account, address, lang } = recipient
  const letter = written === undefined ? null : house.newId()
  if (letter !== null && written !== undefined) {
    const validUntil = new Date(now.getTime() + stopDays * dayMilliseconds)
    await openScope(tx, { id: scope, person: account, purpose: 'stop-digest', about: {}, validUntil, at: now })
    const headers = stopHeaders(house, scope)
    await queueLetter(tx, { id: letter, class: 'digest', person: account, address, lang, at: now, headers, ...written })
  }
  await tx.insertInto('digests').values({ account, period: due.period, letter, at: now }).execute()
}
