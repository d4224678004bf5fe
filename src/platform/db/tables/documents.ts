// Written by bin/migrate from the database. Do not edit.
import type { Generated } from 'kysely'
import type { Texts } from '#platform/words'

export type DocumentsTables = {
  adoptions: {
    id: string
    version: string
    day: string
    precise: Generated<'day' | 'month'>
    body: 'pillar' | 'network' | 'principals'
    method: 'meeting' | 'silence' | 'ad-referendum'
    meeting: string | null
    decision: string | null
  }
  agreed_phrases: {
    id: string
    said: Texts
    document: string | null
    symbol: string | null
    place: string | null
    valid: string
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
  }
  circulations: {
    id: string
    version: string
    day: string
    purpose: 'information' | 'comment' | 'adoption' | 'action'
    to_audience: string
    meeting: string | null
    until: string | null
  }
  citations: {
    id: string
    document: string | null
    event: string | null
    symbol: string
    title: Texts | null
  }
  contributions: {
    id: string
    came_by: 'web' | 'letter'
    person: string
    by_name: string | null
    by_address: string | null
    title: string
    note: string | null
    rights: Generated<'not-said' | 'own' | 'entity' | 'allowed' | 'unsure'>
    file: string
    file_name: string
    file_type: string
    document: string | null
    at: Date
    settled: 'filed' | 'refused' | null
    settled_at: Date | null
    settled_by: string | null
    reason: string | null
  }
  document_versions: {
    id: string
    document: string
    number: number
    day: string
    note: Texts | null
  }
  documents: {
    id: string
    slug: string
    kind: 'checklist' | 'template' | 'concept-note' | 'guidance-note' | 'submission' | 'statement' | 'plan' | 'outline' | 'report' | 'video' | 'web-site' | 'library' | 'terms-of-reference' | 'other'
    title: Texts
    symbol: string | null
    pillar: string | null
    output: string | null
    entity: string | null
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
    revision: Generated<number>
  }
  finalisations: {
    version: string
    day: string
    precise: Generated<'day' | 'month'>
    note: Texts | null
  }
  language_steps: {
    version: string
    lang: 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'
    step: 'requested' | 'drafted' | 'reviewed' | 'published'
    day: string
    precise: Generated<'day' | 'month'>
    by_person: string | null
    url: string | null
    file: string | null
    file_name: string | null
  }
}
