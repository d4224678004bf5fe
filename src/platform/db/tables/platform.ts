// Written by bin/migrate from the database. Do not edit.
import type { ColumnType, Generated } from 'kysely'

export type PlatformTables = {
  act_keys: {
    key: string
    act: string
    by_person: string | null
    outcome: ColumnType<unknown, string, string>
    at: Date
  }
  files: {
    hash: string
    size: number
    type: string
    at: Date
  }
  hearers: {
    name: string
    heard: Generated<number>
  }
  house: {
    only_row: Generated<boolean>
    simulated: Generated<boolean>
    stands_at: Date | null
    stood_at: Date | null
  }
  job_effects: {
    key: string
    at: Date
  }
  ledger: {
    seq: number
    id: string
    at: Date
    act: string
    by_person: string | null
    for_entity: string | null
    channel: 'web' | 'letter' | 'command' | 'import' | 'timer' | 'sample'
    about: string
    audience: string
    level: Generated<'unclassified' | 'confidential'>
    data: ColumnType<unknown, string, string>
  }
  ledger_head: {
    only_row: Generated<boolean>
    seq: number
    batch: number
  }
  ledger_seals: {
    batch: number
    first_seq: number
    last_seq: number
    root: ColumnType<Uint8Array, Uint8Array, Uint8Array>
    previous: ColumnType<Uint8Array, Uint8Array, Uint8Array>
    hash: ColumnType<Uint8Array, Uint8Array, Uint8Array>
    at: Date
  }
  letters: {
    id: string
    class: string
    to_person: string | null
    address: string
    lang: string
    subject: string
    body: string
    message_id: string
    state: Generated<'new' | 'claimed' | 'in-flight' | 'sent' | 'failed' | 'held'>
    tries: Generated<number>
    at: Date
    sent_at: Date | null
    last_error: string | null
  }
  migrations: {
    name: string
    hash: string
    at: Generated<Date>
  }
  viewer_secret: {
    only_row: Generated<boolean>
    secret: string
  }
}
