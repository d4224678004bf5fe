import type { Day, Tx } from '#platform/db'
import { circulations } from './read-card.ts'
import type { Circulation } from './read-card.ts'
import { documentsWhere } from './read.ts'
import type { DocumentRecord } from './read.ts'

/** A version that went round: of which text, which number, to whom, when. */
export type Received = Circulation & { readonly document: DocumentRecord; readonly number: number }

type Asked = {
  /** Grants of whoever received: `network`, `pillar:…`. Everybody when absent. */
  readonly to?: Iterable<string> | undefined
  /** Only what went round for this meeting. */
  readonly meeting?: string | undefined
  readonly from?: Day | undefined
  readonly until?: Day | undefined
}

/** Who received which version when: to these audiences, for this meeting, in this period. In the order it went out. */
export async function circulationsTo(tx: Tx, { to, meeting, from, until }: Asked): Promise<Received[]> {
  const audiences = to === undefined ? undefined : [...to]
  if (audiences?.length === 0) return []
  const sent = await circulations(tx)
    .$if(audiences !== undefined, (query) => query.where('circulations.to_audience', 'in', audiences ?? []))
    .$if(meeting !== undefined, (query) => query.where('circulations.meeting', '=', meeting ?? ''))
    .$if(from !== undefined, (query) => query.where('circulations.day', '>=', from ?? ''))
    .$if(until !== undefined, (query) => query.where('circulations.day', '<=', until ?? ''))
    .execute()
  const texts = await documentsOfVersions(
    tx,
    sent.map(({ version }) => version),
  )
  return sent.flatMap((circulation) => {
    const document = texts.get(circulation.version)
    const version = document?.versions.find(({ id }) => id === circulation.version)
    return document === undefined || version === undefined ? [] : [{ ...circulation, document, number: version.number }]
  })
}

/** The texts to which these versions belong, by version, for rooms that keep such an id. */
export async function documentsOfVersions(tx: Tx, versions: readonly string[]): Promise<Map<string, DocumentRecord>> {
  if (versions.length === 0) return new Map()
  const found = await documentsWhere(tx, (from) =>
    from(
      'documents.id',
      'in',
      from
        .selectFrom('document_versions')
        .select('document_versions.document')
        .where('document_versions.id', 'in', [...new Set(versions)]),
    ),
  )
  return new Map(found.flatMap((document) => document.versions.map(({ id }) => [id, document])))
}
