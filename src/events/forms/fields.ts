import type { Kind } from '../event.ts'

/** The fields of an event's form, by the names they have in it. */
export type FieldName =
  | 'title'
  | 'firstDay'
  | 'lastDay'
  | 'precise'
  | 'startsAt'
  | 'zone'
  | 'host'
  | 'observance'
  | 'team'
  | 'addressee'
  | 'process'
  | 'document'
  | 'place'
  | 'platform'
  | 'places'
  | 'pillar'
  | 'output'
  | 'summary'
  | 'state'
  | 'audience'

const about = ['pillar', 'output', 'summary', 'state', 'audience'] as const
const hour = ['startsAt', 'zone'] as const

/** What is asked when an event of a kind is announced: one form, at most twelve fields. The rest is added on its page. */
export const fieldsOf: Readonly<Record<Kind, readonly FieldName[]>> = {
  'side-event': ['title', 'firstDay', ...hour, 'host', 'place', 'platform', ...about],
  statement: ['title', 'firstDay', 'precise', 'host', 'addressee', 'document', ...about],
  submission: ['title', 'firstDay', 'precise', 'addressee', 'process', 'document', ...about],
  training: ['title', 'firstDay', 'lastDay', 'team', 'document', 'place', 'platform', ...about],
  webinar: ['title', 'firstDay', ...hour, 'team', 'document', 'platform', ...about],
  course: ['title', 'firstDay', 'lastDay', 'places', 'document', 'platform', ...about],
  'information-session': ['title', 'firstDay', ...hour, 'platform', ...about],
  launch: ['title', 'firstDay', ...hour, 'observance', 'document', 'platform', ...about],
  briefing: ['title', 'firstDay', 'precise', ...hour, 'host', 'place', ...about],
  campaign: ['title', 'firstDay', 'lastDay', 'observance', 'document', ...about],
  observance: ['title', 'firstDay', ...hour, 'observance', 'place', 'platform', ...about],
}

/** What can be edited. Days are moved and states are recorded by acts of their own; places are counted. */
export const editable = [
  'title',
  ...hour,
  'host',
  'observance',
  'team',
  'addressee',
  'process',
  'document',
  'place',
  'platform',
  'pillar',
  'output',
  'summary',
  'audience',
] as const satisfies readonly FieldName[]

/** The fields an edit shows: what was asked when the event was announced, and whatever else holds something. */
export const editedFields = (kind: Kind, filled: ReadonlySet<string>): FieldName[] =>
  editable.filter((name) => fieldsOf[kind].includes(name) || filled.has(name))
