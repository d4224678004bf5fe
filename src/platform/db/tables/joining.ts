// Written by bin/migrate from the database. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export type JoiningTables = {
  column_mappings: {
    headings: string
    mapping: ColumnType<unknown, string, string>
    at: Date
    by_person: string | null
  }
  entry_objections: {
    id: string
    person: string
    kind: 'wrong' | 'not-me'
    words: string
    at: Date
    settled_at: Date | null
    settled_by: string | null
  }
  import_choices: {
    seq: GeneratedAlways<number>
    import: string
    finding: string
    answer: string
    at: Date
    by_person: string | null
  }
  import_steps: {
    id: string
    import: string
    kind: 'begun' | 'applied' | 'undone'
    intake: string | null
    mailing: string | null
    at: Date
    by_person: string | null
  }
  imports: {
    id: string
    owner: string
    at: Date
    name: string
    format: string
    file_hash: string | null
    headings: string | null
    mapping: ColumnType<unknown, string, string> | null
    contacts: ColumnType<unknown, string, string>
    remarks: ColumnType<unknown, string, string>
  }
  join_requests: {
    id: string
    at: Date
    address: string
    given: string
    family: string
    entity_said: string
    entity: string | null
    station: string | null
    field: Generated<boolean>
    lang: 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'
    works_on: string | null
    came_by: 'web' | 'letter'
    told_at: Date | null
    confirmed_at: Date | null
    confirmed_by: 'link' | 'reply' | 'letter' | null
    decided_at: Date | null
    decided_by: string | null
    decision: 'approved' | 'declined' | null
    reason: string | null
    person: string | null
  }
}
