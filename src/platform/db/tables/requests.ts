// Written by bin/migrate from the database. Do not edit.
import type { Generated } from 'kysely'

export type RequestsTables = {
  held_replies: {
    id: string
    incoming: string
    scope: string
    from_address: string | null
    why: 'other-address' | 'not-aligned'
    at: Date
    settled_at: Date | null
    settled: 'theirs' | 'not-theirs' | null
  }
  letter_pauses: {
    person: string
    since: Date
  }
  question_answers: {
    id: string
    question: string
    at: Date
    channel: string
    choice: string | null
    text: Generated<string>
    incoming: string | null
    disputed_at: Date | null
    disputed_said: string | null
  }
}
