// Written by bin/migrate from the database. Do not edit.
import type { Generated } from 'kysely'

export type HomeTables = {
  digests: {
    account: string
    period: string
    letter: string | null
    at: Date
  }
  letter_wishes: {
    account: string
    digest: Generated<'daily' | 'weekly' | 'monthly' | 'off'>
    channel: Generated<'letter' | 'page'>
  }
}
