import type { Viewer } from '#platform/db'
import type { Lang } from '#platform/words'
import { languagesOf } from './document.ts'
import type { DocumentRecord } from './read.ts'

/** Whether a reader belongs to the network, and so follows texts while they are being made. */
export const isInside = ({ grants }: Viewer): boolean => grants.has('network')

/**
 * A text as readers outside see it: once a version is published, the versions up to the newest that is. What comes next
 * is nobody's business yet, and until it is out, what was published before is not out of date.
 */
function publicFace<D extends DocumentRecord>(document: D): D {
  const published = document.versions.filter(({ taken }) => taken.some(({ step }) => step === 'published'))
  const newest = published.at(-1)?.number
  if (newest === undefined) return document
  return { ...document, versions: document.versions.filter(({ number }) => number <= newest) }
}

/** The text as this reader may follow it. */
export const faceFor = <D extends DocumentRecord>(by: Viewer, document: D): D =>
  isInside(by) ? document : publicFace(document)

/** The languages a text exists in: those it is published in, or, where nothing is published, those of its title. */
export function existsIn(document: DocumentRecord): Lang[] {
  const published = document.versions.flatMap(({ taken }) =>
    taken.filter(({ step }) => step === 'published').map(({ lang }) => lang),
  )
  return published.length > 0 ? [...new Set(published)] : languagesOf(document.title)
}
