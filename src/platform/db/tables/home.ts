// Written by bin/migrate from the database. Do not edit.
import type { Generated } from 'kysely'

export type HomeTables = {
  channel_summaries: {
    channel: string
    period: string
    at: Date
    post: string | null
    letter: string | null
  }
  channels: {
    id: string
    name: string
    kind: 'teams' | 'text' | 'mail'
    target: string
    lang: 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'
    opened_by: string
    at: Date
    closed_at: Date | null
  }
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
