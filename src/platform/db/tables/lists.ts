// Written by bin/migrate from the database. Do not edit.
import type { Generated } from 'kysely'
import type { Texts } from '#platform/words'

export type ListsTables = {
  list_additions: {
    id: string
    list: string
    person: string | null
    address: string | null
    name: string | null
    lang: Generated<'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'>
    reason: string
    valid: string
    added_by: string | null
  }
  list_announcements: {
    id: string
    list: string
    title: Texts
    body: Texts
    formal: Generated<boolean>
    by_person: string | null
    at: Date
    mailing: string
    released_at: Date | null
  }
  list_choices: {
    list: string
    person: string
    delivery: 'each' | 'digest' | 'none'
    at: Date
  }
  list_digests: {
    list: string
    until: Date
  }
  list_exclusions: {
    list: string
    person: string
    reason: string
    valid: string
    excluded_by: string | null
  }
  list_files: {
    post: string
    place: number
    name: string
    type: string
    hash: string
    size: number
    document: string | null
    version: string | null
  }
  list_judgements: {
    post: string
    kind: 'approved' | 'rejected' | 'discarded' | 'confirmed' | 'disowned'
    reason: string | null
    by_person: string | null
    at: Date
    channel: string
  }
  list_posts: {
    id: string
    list: string
    number: number | null
    thread: string | null
    message_id: string
    in_reply_to: string | null
    refs: Generated<string[]>
    subject: string
    author: string | null
    author_name: string
    author_address: string
    entity: string | null
    text: string
    written: string
    lang: 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es' | null
    sent_at: Date
    at: Date
    raw: string | null
    waits: 'unconfirmed' | 'stranger' | 'not-allowed' | 'moderated' | 'many-addressees' | 'often' | 'confidential' | null
    published_at: Date | null
    sent_out_at: Date | null
  }
  list_sources: {
    list: string
    kind: 'everybody' | 'field' | 'pillar' | 'pillar-leads' | 'focal-points' | 'co-chairs' | 'entity'
    of_what: string | null
  }
  lists: {
    id: string
    name: string
    title: Texts
    about: Texts | null
    pillar: string | null
    posting: 'list' | 'network' | 'tenders'
    moderated: Generated<boolean>
    replies: 'author' | 'list' | 'both'
    tag: string | null
    lang: 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'
    audience: string | null
    last_number: Generated<number>
    started_on: string
    ended_on: string | null
    revision: Generated<number>
  }
}
