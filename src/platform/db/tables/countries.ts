// Written by bin/migrate from the database. Do not edit.
import type { Generated } from 'kysely'
import type { Texts } from '#platform/words'

export type CountriesTables = {
  country_teams: {
    id: string
    slug: string
    kind: 'unct' | 'hct'
    name: Texts
    multi_country: Generated<boolean>
    revision: Generated<number>
  }
  engagements: {
    id: string
    team: string
    kind: 'discussion' | 'webinar' | 'training' | 'advice' | 'analysis'
    day: string
    title: Texts
    note: Texts | null
    document: string | null
    version: string | null
    event: string | null
    pillar: string | null
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
    revision: Generated<number>
  }
  team_countries: {
    team: string
    country: string
    valid: string
    source: string
  }
}
