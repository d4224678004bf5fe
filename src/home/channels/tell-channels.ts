import * as v from 'valibot'
import { asWriter } from '#accounts'
import type { House } from '#platform/acts'
import { shownIn } from '#platform/clock'
import { dayOf, openReading, validOn } from '#platform/db'
import type { Day, Tx, Viewer } from '#platform/db'
import { outsideJob } from '#platform/jobs'
import type { Job } from '#platform/jobs'
import { queueLetter } from '#platform/mail'
import type { Room } from '#platform/rooms'
import { queuePost } from '#platform/webhooks'
import { isLang } from '#platform/words'
import { aheadOf } from '../ahead.ts'
import { digestDue } from '../digest/due.ts'
import type { Due } from '../digest/due.ts'
import { happenings } from '../happenings.ts'
import { speak } from '../words/index.ts'
import { asCard, asText, linesOf } from './summary.ts'
import type { Summary } from './summary.ts'

const freshMax = 20

/** Whoever reads a channel is somewhere in the network; what is told to fewer is not for them. */
const circles = ['public', 'un', 'network'] as const

/**
 * Tells every open channel once a week what is new and what is next: read with the eyes of a member who holds no part at all,
 * and of that only what the whole network may know.
 */
export const tellChannels = (rooms: readonly Room[]): Job =>
  outsideJob({
    name: 'home.tell-channels',
    asks: v.object({}),
    run: async ({ house, now }) => {
      for (const channel of await openChannels(house)) {
        const due = digestDue('weekly', channel.zone, now)
        if (due === undefined || channel.periods.includes(due.period)) continue
        await tellOne(house, rooms, { channel, due, now })
      }
    },
  })

const openChannels = async ({ worker }: House) => {
  const rows = await worker
    .selectFrom('channels')
    .innerJoin('accounts', 'accounts.id', 'channels.opened_by')
    .select(['channels.id', 'kind', 'target', 'channels.lang', 'opened_by', 'accounts.zone'])
    .where('closed_at', 'is', null)
    .execute()
  const told = await worker.selectFrom('channel_summaries').select(['channel', 'period']).execute()
  return rows.map(({ lang, ...row }) => ({
    ...row,
    lang: isLang(lang) ? lang : ('en' as const),
    periods: told.filter(({ channel }) => channel === row.id).map(({ period }) => period),
  }))
}

/** Somebody who is a member and nothing else, so that what they see is what everybody in the network may see. */
async function plainMember({ worker }: House, today: Day): Promise<string | undefined> {
  const holds = (held: 'office_holders' | 'pillar_lead_people' | 'pillar_members' | 'focal_points') =>
    worker.selectFrom(held).select('person')
  const found = await worker
    .selectFrom('affiliations')
    .innerJoin('people', 'people.id', 'affiliations.person')
    .select('people.account')
    .where(validOn('affiliations.valid', today))
    .where('people.account', 'is not', null)
    .where('people.account', 'not in', worker.selectFrom('roles').select('account'))
    .where((row) =>
      row.and(
        (['office_holders', 'pillar_lead_people', 'pillar_members', 'focal_points'] as const).map((held) =>
          row('people.id', 'not in', holds(held)),
        ),
      ),
    )
    .orderBy('people.id')
    .limit(1)
    .executeTakeFirst()
  return found?.account ?? undefined
}

type Channel = Awaited<ReturnType<typeof openChannels>>[number]
type Turn = { readonly channel: Channel; readonly due: Due; readonly now: Date }

async function tellOne(house: House, rooms: readonly Room[], turn: Turn): Promise<void> {
  const read = (token: string | null): Promise<Summary> =>
    openReading(house.reader, house.clock)(token, (tx, by) => summaryFor({ tx, by }, rooms, turn, house.config.address))
  const member = await plainMember(house, dayOf(turn.now))
  const summary = await (member === undefined ? read(null) : asWriter(house, member, read))
  const lines = linesOf(summary)
  await house.worker.transaction().execute((tx) => keep(house, tx, turn, lines))
}

type Reading = { readonly tx: Tx; readonly by: Viewer }

async function summaryFor({ tx, by }: Reading, rooms: readonly Room[], turn: Turn, home: string): Promise<Summary> {
  const { channel, due, now } = turn
  const { lang, zone } = channel
  const fresh = await happenings(tx, rooms, { lang, since: due.since, limit: freshMax, audiences: circles })
  return {
    lang,
    since: shownIn(zone, due.since).day,
    fresh: fresh.map(({ at, sentence }) => ({ day: shownIn(zone, at).day, sentence })),
    ahead: await aheadOf({ tx, by, lang, today: dayOf(now) }),
    home,
  }
}

async function keep(house: House, tx: Tx, { channel, due, now }: Turn, lines: readonly string[] | undefined) {
  const { id, kind, target, lang } = channel
  const [title, message] = [speak(lang)('home.summary-title'), lines === undefined ? null : house.newId()]
  if (message !== null && lines !== undefined) {
    if (kind === 'mail') {
      const body = lines.join('\n')
      await queueLetter(tx, { id: message, class: 'channel', address: target, lang, subject: title, body, at: now })
    } else {
      const body = kind === 'teams' ? asCard(title, lines) : asText(title, lines)
      await queuePost(tx, { id: message, url: target, body, at: now })
    }
  }
  const what = kind === 'mail' ? { letter: message } : { post: message }
  await tx
    .insertInto('channel_summaries')
    .values({ channel: id, period: due.period, at: now, ...what })
    .execute()
}
