import * as v from 'valibot'
import type { Tx } from '#platform/db'

/** A letter that came in, as its line says. */
export type Came = {
  readonly id: string
  readonly at: Date
  readonly from: string
  readonly to: string
  readonly subject: string
  /** A word key with its values: why it is here. */
  readonly outcome: string
  readonly values: Readonly<Record<string, string | number>>
  readonly aligned: boolean
  readonly state: string
}

/** The letter whole: what was written in it, and what hangs on it. */
export type CameWhole = Came & {
  readonly raw: string
  readonly text: string
  readonly attached: readonly { readonly name: string; readonly size: number }[]
}

const shownMax = 200

/** What waits to be sorted, the oldest first; or what was filed lately, the newest first. Only the secretariat sees any. */
export async function lettersToSort(tx: Tx, which: 'to-sort' | 'filed'): Promise<Came[]> {
  const rows = await letters(tx)
    .$if(which === 'to-sort', (query) => query.where('incoming.state', '=', 'to-sort').orderBy('incoming.at'))
    .$if(which === 'filed', (query) =>
      query.where('incoming.filed_at', 'is not', null).orderBy('incoming.filed_at', 'desc'),
    )
    .limit(shownMax)
    .execute()
  return rows.map(cameOf)
}

/** One letter that came in. */
export async function letterThatCame(tx: Tx, id: string): Promise<CameWhole | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  const row = await letters(tx).where('incoming.id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const { text, written, attached } = v.parse(told, row.details)
  return { ...cameOf(row), raw: row.raw, text: text === '' ? written : text, attached }
}

/** How many wait. */
export async function waitingToSort(tx: Tx): Promise<number> {
  const { n } = await tx
    .selectFrom('incoming')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where('incoming.state', '=', 'to-sort')
    .executeTakeFirstOrThrow()
  return Number(n)
}

const letters = (tx: Tx) =>
  tx
    .selectFrom('incoming')
    .select([
      'incoming.id',
      'incoming.at',
      'incoming.from_address',
      'incoming.envelope_to',
      'incoming.subject',
      'incoming.outcome',
      'incoming.details',
      'incoming.verdict',
      'incoming.raw',
      'incoming.state',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof letters>['execute']>>[number]

function cameOf({ id, at, from_address: from, envelope_to: to, subject, outcome, details, verdict, state }: Row): Came {
  const { values } = v.parse(told, details)
  const { aligned } = v.parse(judged, verdict)
  return { id, at, from: from ?? '?', to, subject, outcome: outcome ?? 'post.nobody-takes', values, aligned, state }
}

const told = v.object({
  text: v.optional(v.string(), ''),
  written: v.optional(v.string(), ''),
  values: v.optional(v.record(v.string(), v.union([v.string(), v.number()])), {}),
  attached: v.optional(v.array(v.object({ name: v.string(), size: v.number() })), []),
})
const judged = v.object({ aligned: v.optional(v.boolean(), false) })
