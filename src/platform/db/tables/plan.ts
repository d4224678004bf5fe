// Written by bin/migrate from the database. Do not edit.
import type { Generated } from 'kysely'
import type { Texts } from '#platform/words'

export type PlanTables = {
  dependencies: {
    id: string
    slug: string
    title: Texts
    body: Texts
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
  }
  highlights: {
    subject: string
    kind: 'output' | 'document' | 'event' | 'decision' | 'meeting' | 'engagement'
    rank: number
    period: string
    by_person: string | null
  }
  lead_answers: {
    lead: string
    person: string
    kind: 'accepted' | 'declined'
    reason: string | null
    at: Date
  }
  lead_proposals: {
    id: string
    pillar: string
    by_person: string
    said: string
    at: Date
    settled_at: Date | null
    settled_by: string | null
  }
  milestones: {
    id: string
    output: string
    number: number
    title: Texts
  }
  output_entities: {
    output: string
    entity: string
    part: Generated<'leads' | 'contributes' | 'hosts' | 'translates'>
  }
  outputs: {
    id: string
    plan: string
    pillar: string
    label: string
    title: Texts
    statement: Texts | null
    kind: Generated<string>
    goal: string | null
    waits_for: string | null
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
    revision: Generated<number>
    added_on: Generated<string>
  }
  pillar_entries: {
    version: string
    pillar: string
    number: number
    name: Texts
    short_name: Texts
    aliases: Generated<string[]>
    keywords: Texts | null
  }
  pillar_goals: {
    id: string
    pillar: string
    year: number
    text: Texts
    meeting: string | null
  }
  pillar_lead_people: {
    lead: string
    person: string
    capacity: Generated<'lead' | 'alternate'>
    valid: string
  }
  pillar_leads: {
    id: string
    pillar: string
    entity: string
    valid: string
    source: string
  }
  pillar_members: {
    pillar: string
    person: string
    valid: string
  }
  pillar_pauses: {
    id: string
    pillar: string
    valid: string
    reason: Texts
    waits_for: string | null
    decision: string | null
    source: string | null
    review_on: string
    reviewed_on: string | null
  }
  pillars: {
    id: string
    plan: string
    slug: string
  }
  plan_dates: {
    id: string
    output: string | null
    milestone: string | null
    dependency: string | null
    kind: 'planned' | 'forecast' | 'actual'
    day: string
    precise: Generated<'day' | 'month' | 'year'>
    recorded_on: string
    by_person: string | null
    reason: Texts | null
  }
  plan_steps: {
    id: string
    version: string
    kind: 'adopted' | 'final' | 'endorsed' | 'noted'
    day: string
    precise: Generated<'day' | 'month'>
    method: 'meeting' | 'silence' | 'ad-referendum' | 'principals' | null
    decision: string | null
  }
  plan_versions: {
    id: string
    plan: string
    number: number
    starts_on: string
  }
  plans: {
    id: string
    slug: string
    name: Texts
    first_day: string
    last_day: string
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
  }
  progress_checks: {
    id: string
    output: string
    day: string
    by_person: string | null
  }
  update_files: {
    reported: string
    number: number
    file: string
    name: string
  }
  updates: {
    id: string
    output: string
    day: string
    text: Texts
    by_person: string | null
    entity: string | null
    url: string | null
  }
}
