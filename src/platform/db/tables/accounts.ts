// Written by bin/migrate from the database. Do not edit.
import type { ColumnType, Generated } from 'kysely'

export type AccountsTables = {
  account_addresses: {
    address: string
    account: string
    at: Date
    verified_at: Date | null
  }
  accounts: {
    id: string
    address: string
    lang: Generated<'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'>
    zone: Generated<string>
    closed_on: string | null
  }
  roles: {
    account: string
    role: 'secretariat' | 'auditor'
    valid: string
    given_by: string | null
    source: string
  }
  sessions: {
    id: string
    account: string
    token_hash: ColumnType<Uint8Array, Uint8Array, Uint8Array>
    strength: 'code' | 'passkey' | 'operator' | 'letter'
    at: Date
    expires_at: Date
    ended_at: Date | null
    lapses_at: Generated<Date>
  }
  sign_in_codes: {
    id: string
    account: string
    code_hash: ColumnType<Uint8Array, Uint8Array, Uint8Array>
    browser_hash: ColumnType<Uint8Array, Uint8Array, Uint8Array>
    at: Date
    expires_at: Date
    tries: Generated<number>
    used_at: Date | null
  }
}
