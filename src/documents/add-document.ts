import * as v from 'valibot'
import { act, audience, day, id, line, optional, secrecy, slug, texts } from '#platform/acts'
import type { Tx } from '#platform/db'
import { freeAddress, slugFrom } from '#platform/words'
import type { Texts } from '#platform/words'
import { kinds, mayKeep } from './document.ts'
import { canonicalSymbol } from './symbols.ts'

/** Adds a text, with its first version when that is there already. Its address is made of its title and stays. */
export const addDocument = act({
  name: 'documents.add-document',
  asks: v.strictObject({
    id: optional(id),
    slug: optional(slug),
    kind: v.picklist(kinds, 'platform.choose-one'),
    title: texts(300),
    symbol: optional(line(80)),
    pillar: optional(id),
    output: optional(id),
    entity: optional(id),
    audience: optional(audience),
    level: optional(secrecy),
    version: optional(v.strictObject({ id: optional(id), day })),
  }),
  may: ({ by }, { pillar }) => mayKeep(by.grants, pillar),
  async does({ tx, newId }, { id: given, slug: wanted, version, ...asked }) {
    const document = given ?? newId()
    const shown = { audience: asked.audience ?? 'network', level: asked.level ?? 'unclassified' }
    const address = wanted ?? (await freeSlug(tx, asked.title, document))
    await tx
      .insertInto('documents')
      .values({
        id: document,
        slug: address,
        kind: asked.kind,
        title: asked.title,
        symbol: asked.symbol === undefined ? null : canonicalSymbol(asked.symbol),
        pillar: asked.pillar ?? null,
        output: asked.output ?? null,
        entity: asked.entity ?? null,
        ...shown,
      })
      .execute()
    const first = version === undefined ? undefined : { id: version.id ?? newId(), day: version.day }
    if (first !== undefined)
      await tx
        .insertInto('document_versions')
        .values({ ...first, document, number: 1 })
        .execute()
    return {
      about: document,
      ...shown,
      slug: address,
      ...(first === undefined ? {} : { version: first.id }),
      ...(asked.entity === undefined ? {} : { forEntity: asked.entity }),
    }
  },
})

/** What stands at these addresses already. */
const pages = ['new', 'agreed-language']

// A title without Latin letters makes no address that can be typed everywhere, so the text gets a number.
async function freeSlug(tx: Tx, title: Texts, document: string): Promise<string> {
  const wanted = slugFrom(title) ?? `text-${document.slice(-8)}`
  const rows = await tx
    .selectFrom('documents')
    .select('documents.slug')
    .where('documents.slug', 'like', `${wanted.slice(0, 60)}%`)
    .execute()
  return freeAddress(wanted, new Set([...pages, ...rows.map((row) => row.slug)]))
}
