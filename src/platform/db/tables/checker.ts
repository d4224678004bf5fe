// Written by bin/migrate from the database. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export type CheckerTables = {
  check_originals: {
    check_id: string
    bytes: ColumnType<Uint8Array, Uint8Array, Uint8Array>
  }
  check_steps: {
    id: string
    check_id: string | null
    owner: string
    memory: string
    finding: string
    kind: 'accepted' | 'dismissed' | 'undone'
    reason: string | null
    at: Date
    by_person: string | null
    seq: GeneratedAlways<number>
  }
  checks: {
    id: string
    owner: string
    at: Date
    name: string
    text_hash: string
    as_of: string
    lang: 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es' | null
    for_everybody: Generated<boolean>
    report: string | null
    memory: string
    content: ColumnType<unknown, string, string>
    findings: ColumnType<unknown, string, string>
  }
}
