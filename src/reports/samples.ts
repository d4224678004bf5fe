import { langs, wordsOf } from '#platform/words'
import type { Lang, SayByKey } from '#platform/words'
import { shippedNames, termId } from '#terminology'
import type { Fact } from '#terminology'
import type { Claim, Pillar, Profile } from './report.ts'
import { unreviewed } from './report.ts'
import { draft } from './drafting/draft.ts'
import type { DraftClaim, Material } from './drafting/draft.ts'
import type { Standing, VoiceIn } from './telling/tell.ts'
import { hasWordsIn } from './telling/voice.ts'
import type { Speakers } from './telling/voice.ts'
import { speak } from './words/index.ts'

// For tests only: a small room with facts of its own, so that reports can be tried without any other room.

const words = {
  'sample.fact-plan': 'The plan has {$n} lines of work.',
  'sample.fact-plan-council': 'The network has a plan with {$n} lines of work.',
  'sample.fact-event': 'An event was held on {$day}: {$title}.',
  'sample.fact-lead': 'Line of work {$title} is led by somebody.',
  'sample.fact-lead-summary': '{$title}: led.',
  'sample.fact-event-council': 'In {$month}, the network held {$title}.',
  'sample.fact-event-bullet': 'Event: {$title}',
  'sample.fact-members': 'There are {$n} members.',
  'sample.fact-members-note': '{$list}',
  'sample.fact-long-council': '{$title}',
  'sample.fact-long': '{$title}',
} as const

// Named like facts of the events, so that the next report knows what they promise.
const eventWords = {
  'events.fact-planned': '{$title} is planned for {$day}.',
  'events.fact-held': '{$title} was held on {$day}.',
  'events.fact-cancelled': '{$title} was called off.',
  'members.fact-people': 'There are {$n} people on {$day}.',
} as const
const eventSpeak = wordsOf({
  ar: eventWords,
  zh: eventWords,
  en: eventWords,
  fr: eventWords,
  ru: eventWords,
  es: eventWords,
})

const sampleSpeak = wordsOf({ ar: words, zh: words, en: words, fr: words, ru: words, es: words })

const sampleSpeakers: Speakers = new Map<string, (lang: Lang) => SayByKey>([
  ['sample', sampleSpeak],
  ['events', eventSpeak],
  ['members', eventSpeak],
  ['reports', speak],
])

const names = shippedNames('2021-06-30')
export const sampleVoice: VoiceIn = (lang) => ({
  lang,
  names,
  speakers: sampleSpeakers,
  period: { from: '2021-01-01', to: '2021-06-30' },
})

export const samplePillars: readonly Pillar[] = [
  pillar('p1', 1, 'Leave No One Behind', ['WHO']),
  pillar('p2', 2, 'Criminal Justice', ['UNODC']),
]

function pillar(id: string, number: number, name: string, leads: readonly string[]): Pillar {
  return {
    id,
    number,
    name: Object.fromEntries(langs.map((lang) => [lang, name])),
    shortName: { en: name },
    aliases: [],
    leads: leads.map((code) => ({ entity: termId('entity', code), people: [] })),
    paused: false,
  }
}

/** An event of a pillar on a day, with a record of its own. */
export const eventFact = (id: string, on: string, more: Partial<Fact> = {}): Fact => ({
  key: 'sample.fact-event',
  values: { title: { text: `Event ${id}` }, day: { day: on }, month: { month: on.slice(0, 7) } },
  sources: [{ kind: 'event', id, label: `Event ${id}`, path: `/events/${id}` }],
  pillar: 'p2',
  on,
  rank: 50,
  ...more,
})

export const planFact = (n: number): Fact => ({
  key: 'sample.fact-plan',
  values: { n: { number: n } },
  sources: [{ kind: 'plan', id: 'plan', label: 'Plan', path: '/work-plan' }],
  rank: 0,
})

export const plannedFact = (id: string, on: string): Fact => ({
  ...eventFact(id, on),
  key: 'events.fact-planned',
  pillar: 'p1',
  rank: 40,
})

export const heldFact = (id: string, on: string): Fact => ({ ...plannedFact(id, on), key: 'events.fact-held' })

export const cancelledFact = (id: string, on: string): Fact => ({
  ...plannedFact(id, on),
  key: 'events.fact-cancelled',
})

export const peopleFact = (n: number, day: string): Fact => ({
  key: 'members.fact-people',
  values: { n: { number: n }, day: { day } },
  sources: [{ kind: 'register', id: day, label: 'Members', path: `/members?on=${day}` }],
  rank: 3,
})

export const leadFact = (id: string): Fact => ({
  ...eventFact(id, '2021-01-01'),
  key: 'sample.fact-lead',
  rank: 3,
})

export const membersFact = (codes: readonly string[]): Fact => ({
  key: 'sample.fact-members',
  values: { n: { number: codes.length }, list: { entities: codes.map((code) => termId('entity', code)) } },
  sources: codes.map((code) => ({ kind: 'entity', id: code, label: code, path: `/members/entities/${code}` })),
  rank: 3,
})

export const sampleMaterial = (facts: readonly Fact[], more: Partial<Material> = {}): Material => ({
  facts,
  pillars: samplePillars,
  highlights: [],
  context: [],
  mandate: [],
  since: [],
  hasWords: hasWordsIn(sampleSpeakers),
  ...more,
})

const asClaims = (drafted: readonly DraftClaim[]): Claim[] =>
  drafted.map(({ fact, ...claim }, at) => ({
    ...claim,
    id: `claim-${at + 1}`,
    number: at + 1,
    content: { fact },
    sources: fact.sources,
    gone: false,
    review: unreviewed,
  }))

/** A report that stands: drafted of these facts, with its claims as they are handed in. */
export const sampleStanding = (profile: Profile, claims: readonly Claim[]): Standing => ({
  profile,
  period: { from: '2021-01-01', to: '2021-06-30' },
  plan: { en: 'Work plan' },
  network: { en: 'The network against something' },
  pillars: samplePillars,
  claims,
})

export const drafted = (profile: Profile, material: Material): Claim[] => asClaims(draft(profile, material))
