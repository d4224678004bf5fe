// Written by bin/migrate from the database. Do not edit.
import type { Generated, GeneratedAlways } from 'kysely'
import type { Texts } from '#platform/words'

export type DecisionsTables = {
  decisions: {
    id: string
    year: number
    number: number
    label: GeneratedAlways<string>
    kind: Generated<'decision' | 'guidance'>
    text: Texts
    day: string
    precise: Generated<'day' | 'month'>
    method: 'meeting' | 'silence' | 'principals' | 'noted' | 'ad-referendum'
    meeting: string | null
    pillar: string | null
    plan: string | null
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
    revision: Generated<number>
  }
  follow_up_steps: {
    id: string
    follow_up: string
    kind: 'done' | 'moved' | 'dropped'
    day: string
    new_due: string | null
    reason: Texts | null
    by_person: string | null
  }
  follow_ups: {
    id: string
    decision: string
    text: Texts
    entity: string | null
    person: string | null
    due: string | null
    waits_for: string | null
  }
  promise_steps: {
    id: string
    promise: string
    kind: 'kept' | 'moved' | 'dropped'
    day: string
    new_due: string | null
    reason: Texts
    by_person: string | null
  }
  promises: {
    id: string
    year: number
    number: number
    label: GeneratedAlways<string>
    text: Texts
    day: string
    due: string | null
    said_in: Texts
    said_as: string | null
    source_path: string | null
    pillar: string | null
    entity: string | null
    person: string | null
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
  }
  reminders: {
    id: string
    kind: string
    subject: string
    day: string
    cause: 'day' | 'trigger'
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
  }
}
