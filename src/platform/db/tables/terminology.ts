// Written by bin/migrate from the database. Do not edit.


export type TerminologyTables = {
  countries: {
    term: string
    m49: string
    iso3: string | null
    region: string | null
    subregion: string | null
  }
  grouping_members: {
    grouping: 'm49' | 'electoral' | 'commission'
    term: string
    group_term: string
    valid: string
  }
  observances: {
    term: string
    month: number
    day: number
    first_year: number | null
    symbol: string | null
  }
  term_names: {
    term: string
    lang: 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'
    valid: string
    name: string
    acronym: string | null
    sort_key: string
    source: string
  }
  terms: {
    id: string
    kind: 'entity' | 'country' | 'area' | 'group' | 'day' | 'decade' | 'office' | 'ground' | 'term' | 'team' | 'body' | 'framework'
    code: string
  }
}
