// Written by bin/migrate from the database. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Texts } from '#platform/words'

export type ReportsTables = {
  claim_steps: {
    id: string
    claim: string
    kind: 'accepted' | 'edited' | 'left-out' | 'asked' | 'source-added'
    at: Date
    by_person: string | null
    lang: 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es' | null
    text: string | null
    source: ColumnType<unknown, string, string> | null
    fact_hash: string | null
    seq: GeneratedAlways<number>
  }
  claims: {
    id: string
    report: string
    section: string
    pillar: string | null
    number: number
    fact: ColumnType<unknown, string, string> | null
    written: Texts | null
    sources: ColumnType<unknown, string, string>
    highlight: Generated<boolean>
    identity: string
    gone_on: string | null
  }
  report_annexes: {
    report: string
    edition: 'public' | 'network'
    annex: ColumnType<unknown, string, string>
  }
  report_issues: {
    report: string
    corrigendum: Generated<number>
    day: string
    frozen: ColumnType<unknown, string, string>
    hash: ColumnType<Uint8Array, Uint8Array, Uint8Array>
    note: Texts | null
  }
  report_note_versions: {
    note: string
    number: number
    day: string
    text: Texts
    citation: Texts
  }
  report_notes: {
    id: string
    slug: string
    kind: 'context' | 'mandate'
    concerns: Generated<string>
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
  }
  report_steps: {
    id: string
    report: string
    kind: 'pillar-checked' | 'approved' | 'issued'
    pillar: string | null
    entity: string | null
    at: Date
    by_person: string | null
    text_hash: string | null
    seq: GeneratedAlways<number>
  }
  reports: {
    id: string
    slug: string
    profile: 'progress' | 'council' | 'bullets'
    plan: string
    first_day: string
    last_day: string
    drafted_on: string
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
    revision: Generated<number>
  }
}
