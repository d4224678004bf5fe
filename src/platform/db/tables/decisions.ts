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
