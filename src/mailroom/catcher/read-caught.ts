import * as v from 'valibot'
import type { House } from '#platform/acts'
import { replyAddress, withLinks } from '#platform/mail'
import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Reach } from './who-may.ts'

/** A letter that was caught, as its line in the list says. */
export type CaughtLine = {
  readonly id: string
  readonly at: Date
  readonly to: string
  readonly subject: string
  readonly lang: Lang
  readonly class: string
}

/** A letter that was caught, whole: as its reader sees it, with the address that an answer goes to. */
export type Caught = CaughtLine & {
  readonly text: string
  readonly answersTo: string
  readonly messageId: string
  readonly enclosed: readonly { readonly name: string; readonly hash: string; readonly type: string }[]
}

const perPage = 50

type Asked = { readonly reach: NonNullable<Reach>; readonly to?: string; readonly page: number }

/** The caught letters, the newest first, to everybody or to one address. Read as the worker: who may was asked before. */
export async function caughtLetters({ worker }: House, { reach, to, page }: Asked): Promise<CaughtLine[]> {
  const rows = await worker
    .selectFrom('letters')
    .select(['id', 'at', 'address as to', 'subject', 'lang', 'class'])
    .where('state', '=', 'caught')
    .$if(reach === 'without-codes', (query) => query.where('class', '<>', 'sign-in-code'))
    .$if(to !== undefined, (query) => query.where('address', '=', to ?? ''))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  return rows.map(({ lang, ...row }) => ({ ...row, lang: isLang(lang) ? lang : 'en' }))
}

/** How many pages of caught letters there are. */
export async function caughtPages({ worker }: House, { reach, to }: Omit<Asked, 'page'>): Promise<number> {
  const { n } = await worker
    .selectFrom('letters')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where('state', '=', 'caught')
    .$if(reach === 'without-codes', (query) => query.where('class', '<>', 'sign-in-code'))
    .$if(to !== undefined, (query) => query.where('address', '=', to ?? ''))
    .executeTakeFirstOrThrow()
  return Math.max(1, Math.ceil(Number(n) / perPage))
}

/** Somebody who was written to, and how many letters there are. */
export type WrittenTo = { readonly address: string; readonly n: number }

/** Who was written to, whoever got a letter last coming first. */
export async function whoWasWrittenTo({ worker }: House, reach: NonNullable<Reach>): Promise<WrittenTo[]> {
  const rows = await worker
    .selectFrom('letters')
    .select((row) => ['address', row.fn.countAll<number>().as('n')])
    .where('state', '=', 'caught')
    .$if(reach === 'without-codes', (query) => query.where('class', '<>', 'sign-in-code'))
    .groupBy('address')
    .orderBy((row) => row.fn.max('at'), 'desc')
    .limit(peopleMax)
    .execute()
  return rows.map(({ address, n }) => ({ address, n: Number(n) }))
}
const peopleMax = 500

/** One caught letter with its links whole; undefined when there is none, or it is a code that is not for this reader. */
export async function caughtLetter(house: House, id: string, reach: NonNullable<Reach>): Promise<Caught | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  const row = await house.worker
    .selectFrom('letters')
    .select([
      'id',
      'at',
      'address',
      'subject',
      'lang',
      'class',
      'body',
      'answers',
      'headers',
      'message_id',
      'attachments',
    ])
    .where('id', '=', id)
    .where('state', '=', 'caught')
    .$if(reach === 'without-codes', (query) => query.where('class', '<>', 'sign-in-code'))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { address: to, lang, body, answers, message_id: messageId, headers, attachments, ...line } = row
  return {
    ...line,
    to,
    lang: isLang(lang) ? lang : 'en',
    messageId,
    text: withLinks(house, body, answers),
    answersTo:
      answers === null ? replyTo(v.parse(heads, headers), house.config.post.from) : replyAddress(house, answers),
    enclosed: v.parse(files, attachments),
  }
}

const heads = v.record(v.string(), v.string())
const files = v.array(v.object({ name: v.string(), hash: v.string(), type: v.string() }))

// Where no scope answers, a program for mail writes to Reply-To, else to From.
function replyTo(given: Readonly<Record<string, string>>, from: string): string {
  const named = given['Reply-To'] ?? given['From'] ?? from
  return (/<([^<>\s]+@[^<>\s]+)>/.exec(named)?.[1] ?? named).toLowerCase()
}
