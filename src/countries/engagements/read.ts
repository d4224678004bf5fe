import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import type { EngagementKind } from '../engagement.ts'

/** One contact of the network with a country team, as far as the reader may see it. */
export type Engagement = {
  readonly id: string
  readonly team: string
  readonly kind: EngagementKind
  readonly day: Day
  readonly title: Texts
  readonly note: Texts | null
  readonly document: string | null
  /** The version of the document that was used; written down when the engagement was. */
  readonly version: string | null
  readonly event: string | null
  readonly pillar: string | null
  readonly audience: string
  readonly revision: number
}

type Asked = {
  readonly team?: string | undefined
  readonly document?: string | undefined
  readonly kind?: EngagementKind | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
}

/** Work with country teams, the newest first; what is confidential is not among it. */
export const engagementsOf = (tx: Tx, { team, document, kind, from, to }: Asked): Promise<Engagement[]> =>
  engagements(tx)
    .where('engagements.level', '=', 'unclassified')
    .$if(team !== undefined, (query) => query.where('engagements.team', '=', team ?? ''))
    .$if(document !== undefined, (query) => query.where('engagements.document', '=', document ?? ''))
    .$if(kind !== undefined, (query) => query.where('engagements.kind', '=', kind ?? 'discussion'))
    .$if(from !== undefined, (query) => query.where('engagements.day', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('engagements.day', '<=', to ?? ''))
    .orderBy('engagements.day', 'desc')
    .orderBy('engagements.id', 'desc')
    .execute()

/** One of them, for whoever may see it. */
export const engagementToEdit = (tx: Tx, id: string): Promise<Engagement | undefined> =>
  engagements(tx).where('engagements.id', '=', id).where('engagements.level', '=', 'unclassified').executeTakeFirst()

export type Editable = Engagement

const engagements = (tx: Tx) =>
  tx
    .selectFrom('engagements')
    .select([
      'engagements.id',
      'engagements.team',
      'engagements.kind',
      'engagements.day',
      'engagements.title',
      'engagements.note',
      'engagements.document',
      'engagements.version',
      'engagements.event',
      'engagements.pillar',
      'engagements.audience',
      'engagements.revision',
    ])
