// Written by bin/migrate from the database. Do not edit.
import type { Generated } from 'kysely'
import type { Texts } from '#platform/words'

export type MembersTables = {
  address_changes: {
    id: string
    person: string
    address: string
    at: Date
    agreed_by_old: Date | null
    agreed_by_new: Date | null
    done_at: Date | null
  }
  affiliations: {
    person: string
    entity: string
    valid: string
    source: string
  }
  entities: {
    term: string
    kind: 'department' | 'office' | 'fund' | 'programme' | 'agency' | 'institute' | 'other'
    parent: string | null
    domains: Generated<string[]>
    role_address: string | null
    revision: Generated<number>
  }
  entity_memberships: {
    entity: string
    valid: string
    source: string
  }
  entry_checks: {
    id: string
    person: string
    kind: 'right' | 'changed' | 'link-asked'
    said: string | null
    at: Date
  }
  focal_points: {
    id: string
    entity: string
    person: string
    capacity: 'focal-point' | 'alternate'
    valid: string
    source: string
  }
  forget_requests: {
    id: string
    person: string
    asked_by: string
    asked_at: Date
    reason: string | null
    settled: 'forgotten' | 'refused' | 'withdrawn' | null
    settled_at: Date | null
    settled_by: string | null
    answer: string | null
    done_at: Date | null
  }
  legal_holds: {
    id: string
    person: string | null
    reason: string
    at: Date
    by_person: string | null
    lifted_at: Date | null
    lifted_by: string | null
  }
  nominations: {
    id: string
    entity: string
    capacity: 'focal-point' | 'alternate'
    person: string | null
    name: string
    address: string | null
    by_person: string
    at: Date
    settled: 'appointed' | 'refused' | null
    settled_at: Date | null
    settled_by: string | null
  }
  office_holders: {
    term: string
    person: string
    valid: string
  }
  office_terms: {
    id: string
    office: 'co-chair-permanent' | 'co-chair-rotating'
    entity: string
    valid: string
    source: string
  }
  people: {
    id: string
    given: string
    family: string
    account: string | null
    duty_station: string | null
    zone: Generated<string>
    field: Generated<boolean>
    languages: Generated<string[]>
    title: Texts | null
    works_on: Texts | null
    public_address: Generated<boolean>
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
    revision: Generated<number>
  }
  retention_runs: {
    id: string
    kind: string
    at: Date
    gone: number
  }
  retention_terms: {
    kind: string
    months: number
    at: Date
    by_person: string | null
  }
  stated_sizes: {
    id: string
    day: string
    people: number
    rounding: 'exact' | 'about' | 'over' | 'under'
    source: string
  }
}
