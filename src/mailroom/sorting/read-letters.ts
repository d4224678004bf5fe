import { sql } from 'kysely'
import * as v from 'valibot'
import type { Tx } from '#platform/db'

/** A letter that came in, as its line says. */
export type Came = {
  readonly id: string
  readonly at: Date
  readonly from: string
  readonly fromName: string
  readonly to: string
  readonly subject: string
  /** A word key with its values: why it is here, or what became of it. */
  readonly outcome: string
  readonly values: Readonly<Record<string, string | number>>
  readonly state: string
  readonly kind: string
  readonly trust: Trust
  readonly files: number
}

/** How sure it is who wrote: signed by the domain, sent from its machines, denied by it, or nobody knows. */
export type Trust = 'signed' | 'sent' | 'denied' | 'unknown'

/** The letter whole: what was written in it, what hangs on it, and what a person made of it. */
export type CameWhole = Came & {
  readonly raw: string
  readonly size: number
  readonly cameBy: string
  readonly person: string | null
  readonly written: string
  readonly text: string
  readonly attached: readonly CameFile[]
  readonly remarks: readonly { readonly key: string; readonly values: Readonly<Record<string, string | number>> }[]
  readonly filed:
    | {
        readonly how: string
        readonly update?: string | undefined
        readonly path?: string | undefined
        readonly address?: string | undefined
      }
    | undefined
  readonly filedBy: string | null
  readonly filedAt: Date | null
}
export type CameFile = {
  readonly name: string
  readonly type: string
  readonly hash: string
  readonly size: number
  readonly inline: boolean
}

const perPage = 50

/** Which letters: those that wait, or all that came in, with words that stand in them. */
export type Wanted = { readonly which: 'to-sort' | 'all'; readonly words: string; readonly page: number }

/** The letters of a page: those that wait, the oldest first; of all that came in, the newest first. */
export async function lettersIn(tx: Tx, { which, words, page }: Wanted): Promise<Came[]> {
  const rows = await letters(tx)
    .where(isWanted({ which, words }))
    .orderBy('incoming.at', which === 'all' ? 'desc' : 'asc')
    .orderBy('incoming.id')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  return rows.map(cameOf)
}

/** How many pages of them there are. */
export async function pagesOf(tx: Tx, { which, words }: Omit<Wanted, 'page'>): Promise<number> {
  const { n } = await tx
    .selectFrom('incoming')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where(isWanted({ which, words }))
    .executeTakeFirstOrThrow()
  return Math.max(1, Math.ceil(Number(n) / perPage))
}

/** One letter that came in. */
export async function letterThatCame(tx: Tx, id: string): Promise<CameWhole | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  const row = await letters(tx).where('incoming.id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const { text, written, attached, remarks, filed } = v.parse(told, row.details)
  const { raw, size, person, came_by: cameBy, filed_by: filedBy, filed_at: filedAt } = row
  const filing = filedAt === null ? undefined : filed
  return {
    ...cameOf(row),
    raw,
    size,
    cameBy,
    person,
    filedBy,
    filedAt,
    filed: filing,
    text,
    attached,
    remarks,
    written: written === '' ? text : written,
  }
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

/** The letter that waits longest, apart from one. */
export const nextToSort = async (tx: Tx, than: string): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('incoming')
      .select('incoming.id')
      .where('incoming.state', '=', 'to-sort')
      .where('incoming.id', '<>', than)
      .orderBy('incoming.at')
      .orderBy('incoming.id')
      .limit(1)
      .executeTakeFirst()
  )?.id

// One condition for both questions: which letters, and how many.
function isWanted({ which, words }: Omit<Wanted, 'page'>) {
  const pattern = `%${words.trim().replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`(${which} = 'all' or incoming.state = 'to-sort')
    and concat_ws(' ', incoming.subject, incoming.from_address, incoming.from_name, incoming.envelope_to, incoming.details->>'text') ilike ${pattern}`
}

const letters = (tx: Tx) =>
  tx
    .selectFrom('incoming')
    .select([
      'incoming.id',
      'incoming.at',
      'incoming.from_address',
      'incoming.from_name',
      'incoming.envelope_to',
      'incoming.person',
      'incoming.subject',
      'incoming.outcome',
      'incoming.details',
      'incoming.verdict',
      'incoming.raw',
      'incoming.size',
      'incoming.came_by',
      'incoming.state',
      'incoming.kind',
      'incoming.filed_by',
      'incoming.filed_at',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof letters>['execute']>>[number]

function cameOf({ id, at, subject, state, kind, ...row }: Row): Came {
  const { values, attached } = v.parse(told, row.details)
  const { aligned, signed, dmarc } = v.parse(judged, row.verdict)
  return {
    id,
    at,
    subject,
    state,
    kind,
    from: row.from_address ?? '',
    fromName: row.from_name ?? '',
    to: row.envelope_to,
    outcome: row.outcome ?? 'mailroom.not-read-yet',
    values,
    trust: aligned ? (signed ? 'signed' : 'sent') : dmarc === 'fail' ? 'denied' : 'unknown',
    files: attached.filter(({ inline }) => !inline).length,
  }
}

const values = v.optional(v.record(v.string(), v.union([v.string(), v.number()])), {})
const told = v.object({
  text: v.optional(v.string(), ''),
  written: v.optional(v.string(), ''),
  values,
  attached: v.optional(
    v.array(
      v.object({
        name: v.string(),
        size: v.number(),
        type: v.optional(v.string(), 'application/octet-stream'),
        hash: v.optional(v.string(), ''),
        inline: v.optional(v.boolean(), false),
      }),
    ),
    [],
  ),
  remarks: v.optional(v.array(v.object({ key: v.string(), values })), []),
  filed: v.optional(
    v.object({
      how: v.string(),
      update: v.optional(v.string()),
      path: v.optional(v.string()),
      address: v.optional(v.string()),
    }),
  ),
})
const judged = v.object({
  aligned: v.optional(v.boolean(), false),
  signed: v.optional(v.boolean(), false),
  dmarc: v.optional(v.string(), 'none'),
})
