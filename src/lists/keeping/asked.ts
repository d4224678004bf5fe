import * as v from 'valibot'
import type { Scene } from '#platform/acts'
import { audience, id, line, optional, refuse, texts } from '#platform/acts'
import { langs } from '#platform/words'
import { postings, replies, sourceKinds, takenNames, tends } from '../list.ts'
import type { Source } from '../list.ts'
import { listById } from '../read.ts'
import type { List } from '../read.ts'

const yes = v.optional(
  v.pipe(
    v.union([v.boolean(), v.picklist(['yes', ''])], 'platform.choose-one'),
    v.transform((given) => given === true || given === 'yes'),
  ),
)

/** The part of an address before the @: what people type, so short and plain. */
const listName = v.pipe(
  v.string('platform.required'),
  v.trim(),
  v.toLowerCase(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lists.not-a-name'),
  v.maxLength(40, 'platform.too-long'),
  v.check((name) => !/-(owner|request|leave)$/.test(name) && !takenNames.has(name), 'lists.name-not-free'),
)

/** `pillar:<id>`, `field`: a part as a form sends it. */
const source = v.pipe(
  v.string('platform.choose-one'),
  v.transform((given): { kind: string; ofWhat: string | null } => {
    const [kind = '', ofWhat] = given.split(':')
    return { kind, ofWhat: ofWhat ?? null }
  }),
  v.strictObject({ kind: v.picklist(sourceKinds, 'platform.choose-one'), ofWhat: v.nullable(id) }),
  v.check(({ kind, ofWhat }) => (kind === 'pillar' || kind === 'entity') === (ofWhat !== null), 'platform.choose-one'),
)

/** What can be said of a list, when it is started and later. */
export const settings = {
  title: texts(120),
  about: optional(texts(1000)),
  sources: v.optional(
    v.pipe(
      v.array(v.string('platform.choose-one')),
      v.transform((given) => given.filter((one) => one !== '')),
      v.array(source),
    ),
    [],
  ),
  posting: v.picklist(postings, 'platform.choose-one'),
  moderated: yes,
  replies: v.picklist(replies, 'platform.choose-one'),
  tag: optional(line(30)),
  lang: v.picklist(langs, 'platform.choose-one'),
  audience: optional(audience),
} as const

export const named = { name: listName, pillar: optional(id) } as const

type Settings = Omit<v.InferOutput<v.ObjectSchema<typeof settings, undefined>>, 'sources'>

/** The columns of what was said. */
export const columnsOf = ({ title, about, posting, moderated, replies: to, tag, lang, audience: shown }: Settings) => ({
  title,
  about: about ?? null,
  posting,
  moderated: moderated ?? false,
  replies: to,
  tag: tag ?? null,
  lang,
  audience: shown ?? null,
})

/** Puts the parts of a list in the place of those it had. */
export async function keepSources({ tx }: Scene, list: string, sources: readonly Source[]): Promise<void> {
  await tx.deleteFrom('list_sources').where('list', '=', list).execute()
  if (sources.length === 0) return
  await tx
    .insertInto('list_sources')
    .values(sources.map(({ kind, ofWhat }) => ({ list, kind, of_what: ofWhat })))
    .onConflict((row) => row.doNothing())
    .execute()
}

/** The list, or a polite no. */
export const neededList = async ({ tx }: Pick<Scene, 'tx'>, id: string): Promise<List> =>
  (await listById(tx, id)) ?? refuse('lists.no-such-list')

/** Leave for whoever tends a list. */
export const tendsList = async ({ tx, by }: Pick<Scene, 'tx' | 'by'>, id: string): Promise<boolean> => {
  const list = await listById(tx, id)
  return tends(by.grants, list === undefined ? null : list.pillar)
}

/** Whom the ledger may show an act about this list to. */
export const shownWith = ({ audience: shown }: Pick<List, 'audience'>) => ({ audience: shown ?? 'secretariat' })
