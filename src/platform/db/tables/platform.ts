// Written by bin/migrate from the database. Do not edit.
import type { ColumnType, Generated } from 'kysely'
import type { Texts } from '#platform/words'

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
  incoming: {
    id: string
    at: Date
    came_by: 'smtp' | 'lmtp' | 'imap' | 'catcher' | 'command'
    raw: string
    size: number
    message_id: string
    envelope_from: string | null
    envelope_to: string
    from_address: string | null
    from_name: string | null
    person: string | null
    subject: Generated<string>
    kind: string
    verdict: ColumnType<unknown, string | undefined, string>
    state: Generated<'new' | 'understood' | 'to-sort' | 'filed' | 'ignored' | 'refused'>
    receiver: string | null
    about: string | null
    outcome: string | null
    details: ColumnType<unknown, string | undefined, string>
    filed_by: string | null
    filed_at: Date | null
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
    state: Generated<'waiting' | 'new' | 'claimed' | 'in-flight' | 'sent' | 'failed' | 'held' | 'suppressed' | 'withdrawn' | 'caught'>
    tries: Generated<number>
    at: Date
    sent_at: Date | null
    last_error: string | null
    headers: ColumnType<unknown, string | undefined, string>
    html: string | null
    answers: string | null
    list: string | null
    attachments: ColumnType<unknown, string | undefined, string>
    mailing: string | null
    next_try_at: Date | null
    relay_said: string | null
    sender: string | null
    in_flight_at: Date | null
    first_try_at: Date | null
  }
  mailbox_places: {
    mailbox: string
    uidvalidity: string
    uid: number
    at: Date
  }
  mailings: {
    id: string
    class: string
    subject: Texts
    about: string | null
    made_by: string | null
    at: Date
    released_at: Date | null
    released_by: string | null
    withdrawn_at: Date | null
    withdrawn_by: string | null
    leaves_at: Date | null
  }
  migrations: {
    name: string
    hash: string
    at: Generated<Date>
  }
  question_letters: {
    letter: string
    number: number
    question: string
  }
  questions: {
    id: string
    kind: string
    about: string
    details: ColumnType<unknown, string | undefined, string>
    person: string
    entity: string | null
    asked_by: string | null
    at: Date
    due: string | null
    not_before: string | null
    settled_at: Date | null
    settled: 'answered' | 'withdrawn' | 'known' | 'moved' | null
    answer: ColumnType<unknown, string, string> | null
    channel: string | null
  }
  reply_scopes: {
    id: string
    person: string
    purpose: string
    about: ColumnType<unknown, string | undefined, string>
    valid_until: Date
    at: Date
  }
  suppressions: {
    address: string
    why: 'bounced' | 'complained' | 'left' | 'asked'
    since: Date
    said: string | null
  }
  viewer_secret: {
    only_row: Generated<boolean>
    secret: string
  }
  webhook_posts: {
    id: string
    url: string
    body: string
    state: Generated<'new' | 'sent' | 'failed'>
    tries: Generated<number>
    at: Date
    sent_at: Date | null
    last_error: string | null
  }
}
