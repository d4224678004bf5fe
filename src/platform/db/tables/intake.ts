// Written by bin/migrate from the database. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export type IntakeTables = {
  intake_decisions: {
    intake: string
    proposal: string
    kind: 'accepted' | 'corrected' | 'left-out'
    input: ColumnType<unknown, string, string> | null
    at: Date
    by_person: string | null
    seq: GeneratedAlways<number>
  }
  intake_made: {
    intake: string
    proposal: string
    place: number
    act: string
    about: string
    outcome: ColumnType<unknown, string, string>
    at: Date
    by_person: string | null
  }
  intake_proposals: {
    intake: string
    key: string
    place: number
    proposal: ColumnType<unknown, string, string>
  }
  intake_refusals: {
    intake: string
    proposal: string
    code: string
    details: ColumnType<unknown, string, string>
    fields: ColumnType<unknown, string, string>
    at: Date
  }
  intake_rows: {
    seq: GeneratedAlways<number>
    intake: string
    proposal: string
    relation: string
    before: ColumnType<unknown, string, string> | null
    after: ColumnType<unknown, string, string> | null
  }
  intake_steps: {
    id: string
    intake: string
    kind: 'applied' | 'undone'
    at: Date
    by_person: string | null
  }
  intakes: {
    id: string
    owner: string
    at: Date
    name: string
    file_hash: string | null
    as_of: string
    content: ColumnType<unknown, string, string>
    named: ColumnType<unknown, string, string>
    made_for: Generated<string>
  }
}
