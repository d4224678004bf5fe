// Written by bin/migrate from the database. Do not edit.
import type { ColumnType, GeneratedAlways } from 'kysely'

export type SuccessionTables = {
  absences: {
    person: string
    valid: string
    at: Date
  }
  away_permissions: {
    person: string
    at: Date
  }
  bounces: {
    id: string
    letter: string
    address: string
    at: Date
    hard: boolean
    status: string | null
    said: string
  }
  succession_rows: {
    seq: GeneratedAlways<number>
    succession: string
    relation: string
    before: ColumnType<unknown, string, string> | null
    after: ColumnType<unknown, string, string> | null
  }
  succession_steps: {
    id: string
    succession: string
    kind: 'asked' | 'told-again' | 'yes' | 'no' | 'other' | 'pass' | 'carried-out' | 'stuck' | 'taken-back' | 'closed'
    at: Date
    by_person: string | null
    details: ColumnType<unknown, string | undefined, string>
  }
  successions: {
    id: string
    person: string
    entity: string
    what: 'left' | 'moved' | 'leave' | 'unreachable'
    until: string | null
    sentence: string
    letter: string | null
    named: ColumnType<unknown, string | undefined, string>
    at: Date
  }
  unreachable_addresses: {
    id: string
    address: string
    person: string | null
    entity: string | null
    since: Date
    at: Date
    said: string
    cleared_at: Date | null
    cleared_by: string | null
  }
}
