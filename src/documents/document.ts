import type { Day } from '#platform/db'
import { langs } from '#platform/words'
import type { Lang, Texts } from '#platform/words'

/** What sorts of text the network keeps. */
export const kinds = [
  'checklist',
  'template',
  'concept-note',
  'guidance-note',
  'submission',
  'statement',
  'plan',
  'outline',
  'report',
  'video',
  'web-site',
  'library',
  'terms-of-reference',
  'other',
] as const
export type Kind = (typeof kinds)[number]

/** What a version goes round for; these words head every circulation. */
export const purposes = ['information', 'comment', 'adoption', 'action'] as const
export type Purpose = (typeof purposes)[number]

/** Who adopts, and how: at a meeting without objection, by silence, or subject to finalisation. */
export const bodies = ['pillar', 'network', 'principals'] as const
export type Body = (typeof bodies)[number]
export const methods = ['meeting', 'silence', 'ad-referendum'] as const
export type Method = (typeof methods)[number]

/** How exactly a day is known. Of a month, its last day is stored. */
export const precisions = ['day', 'month'] as const
export type Precise = (typeof precisions)[number]

/** A day and how exactly it is known. */
export type Dated = { readonly day: Day; readonly precise: Precise }

/** The day that is stored: of a month that is known only as such, its last. */
export function storedDay({ day, precise }: Dated): Day {
  if (precise === 'day') return day
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The earliest day it can have been. */
export const earliest = ({ day, precise }: Dated): Day => (precise === 'day' ? day : `${day.slice(0, 7)}-01`)

/** Whether it can only lie after a day. What has not happened yet is not recorded as done. */
export const liesAfter = (dated: Dated, day: Day): boolean => earliest(dated) > day

/** Whether it can only lie before a day. */
export const liesBefore = (dated: Dated, day: Day): boolean => storedDay(dated) < day

/** Whether somebody with these grants keeps the texts of a pillar, or, without a pillar, of the network. */
export const mayKeep = (grants: ReadonlySet<string>, pillar: string | null | undefined): boolean =>
  grants.has('secretariat') || (typeof pillar === 'string' && grants.has(`lead:${pillar}`))

/** Whether somebody leads a pillar at all, and so has something to add. */
export const keepsAny = (grants: ReadonlySet<string>): boolean =>
  grants.has('secretariat') || [...grants].some((grant) => grant.startsWith('lead:'))

/**
 * Whether everybody in `to` can open a record that is shown to `audience`. A text must not be sent to people for whom
 * it does not exist.
 */
export function reaches(audience: string, to: string): boolean {
  if (audience === to || audience === 'public') return true
  if (audience === 'un') return to !== 'public'
  if (audience === 'network') return to !== 'public' && to !== 'un'
  // The secretariat holds the grants of the co-chairs and of every pillar.
  return to === 'secretariat' && (audience === 'co-chairs' || audience.startsWith('pillar:'))
}

/** The languages a text people wrote is there in. */
export const languagesOf = (texts: Texts): Lang[] => langs.filter((lang) => (texts[lang] ?? '') !== '')
