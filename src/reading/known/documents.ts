import { adoptionsOf, documentsList, matrixOf, versionOn } from '#documents'
import type { DocumentRecord } from '#documents'
import type { Day, Tx } from '#platform/db'
import type { KnownDocument } from '../known.ts'
import { asNames } from './names.ts'

/** The texts of the network with what had become of them by a day. */
export async function documentsKnown(tx: Tx, on: Day): Promise<KnownDocument[]> {
  const documents = (await documentsList(tx)).filter(({ versions }) => isThere(versions, on))
  const adoptions = await adoptionsOf(
    tx,
    documents.flatMap(({ versions }) => versions.map(({ id }) => id)),
  )
  const byVersion = new Map(adoptions.filter(({ day }) => day <= on).map((adoption) => [adoption.version, adoption]))
  return documents.map((document) => {
    const adoption = document.versions.map(({ id }) => byVersion.get(id)).find((one) => one !== undefined)
    return {
      id: document.id,
      code: document.slug,
      names: asNames(document.title),
      path: `/documents/${document.slug}`,
      symbol: document.symbol,
      adopted: adoption === undefined ? null : { on: adoption.day, method: adoption.method },
      dated: versionOn(document.versions, on)?.day ?? null,
      published: publishedBy(document, on),
    }
  })
}

/** A text that came later was not known yet; one without versions may be meant at any time. */
const isThere = (versions: DocumentRecord['versions'], on: Day): boolean =>
  versions.length === 0 || versions.some(({ day }) => day <= on)

function publishedBy({ versions }: DocumentRecord, on: Day): KnownDocument['published'] {
  const until = versions.map((version) => ({ ...version, taken: version.taken.filter(({ day }) => day <= on) }))
  return matrixOf(until).rows.flatMap(({ lang, published }) => (published === undefined ? [] : [lang]))
}
