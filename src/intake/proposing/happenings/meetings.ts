import type { Span } from '#reading'
import type { Day } from '#platform/db'
import { inAll } from '#terminology'
import type { Given, Proposal } from '../../proposal.ts'
import { speak } from '../../words/index.ts'
import { cue, placesOf } from '../cues/find.ts'
import { doubt, keep, keyOf, propose } from '../proposals.ts'
import { wordsAt } from '../telling.ts'
import type { Telling, Told } from '../telling.ts'
import type { PillarAt } from './events.ts'
import { gapBetween, isDated, isHistory, isOver, lastOfMonth, whenOf } from './when.ts'
import type { When } from './when.ts'

const plan = 'meetings.plan-meeting'

/** A meeting that a text tells of, with its day or its month. */
export type MeetingTold = {
  readonly kind: 'plenary' | 'pillar' | 'principals' | 'bilateral'
  readonly when: Pick<When, 'first' | 'last' | 'precise'>
  readonly at: Told
  readonly pillar: Given | undefined
  readonly called: string
  /** One of a row that is told as such: what is doubtful about all is said at the first. */
  readonly monthly: 'first' | 'later' | undefined
}

/** The meetings of the network, its pillars, its principals and its co-chairs that have a day or a month; each once. */
export function meetingsTold(telling: Telling, pillarAt: PillarAt): MeetingTold[] {
  const all = telling.sentences.flatMap((sentence) => meetingsIn(telling, sentence, pillarAt))
  return all.filter((one, at) => all.findIndex(({ called }) => called === one.called) === at)
}

/** The meetings that one sentence tells of. */
export const meetingsIn = (telling: Telling, sentence: Told, pillarAt: PillarAt): MeetingTold[] => [
  ...placesOf(telling.lang, 'meeting', sentence.text).flatMap((place) =>
    meetingAt(telling, sentence, { place, pillarAt }),
  ),
  ...monthlyIn(telling, sentence),
]

type Looking = { readonly place: { readonly from: number; readonly to: number }; readonly pillarAt: PillarAt }

function meetingAt(telling: Telling, sentence: Told, { place, pillarAt }: Looking): MeetingTold[] {
  const at = { block: sentence.block, from: sentence.from + place.from, to: sentence.from + place.to }
  if (isOfOthers(sentence, at)) return []
  const beside = sentence.dates.find(
    (date) => isDated(date) && gapBetween(date, at) <= nearby(telling) && date.grain !== 'range',
  )
  const when = beside === undefined ? undefined : whenOf(telling, { ...sentence, dates: [beside] }, at)
  const around = wordsAt(telling, {
    ...at,
    from: Math.max(sentence.from, at.from - 40),
    to: Math.min(sentence.to, at.to + 20),
  })
  const kind = kindOf(telling, around, sentence)
  if (when === undefined || kind === undefined || isHistory(telling, when)) return []
  const pillar = kind === 'pillar' ? pillarAt(sentence.block) : undefined
  if (kind === 'pillar' && pillar === undefined) return []
  const called = [kind, when.precise === 'day' ? when.first : when.first.slice(0, 7)].join(' ')
  return [{ kind, when, at: sentence, pillar, called, monthly: undefined }]
}

// Chinese says in eight signs what others need a line for.
const nearby = ({ lang }: Telling): number => (lang === 'zh' ? 8 : 26)

/** «the meeting of the Policy Committee», «the Policy Committee meeting»: somebody else meets. */
const isOfOthers = ({ mentions }: Told, at: Span): boolean =>
  mentions.some(
    ({ kind, code, from, to }) =>
      (kind === 'body' || kind === 'entity') &&
      code !== 'network' &&
      ((from >= at.to && from - at.to < 12) || (to <= at.from && at.from - to < 3)),
  )

function kindOf({ lang }: Telling, around: string, { text }: Told): MeetingTold['kind'] | undefined {
  if (cue(lang, 'high-level').test(around)) return 'principals'
  if (cue(lang, 'bilateral').test(around)) return 'bilateral'
  if (cue(lang, 'pillar').test(around)) return 'pillar'
  return cue(lang, 'network').test(text) ? 'plenary' : undefined
}

/** «met bilaterally on a monthly basis»: one in each month that the text can know of, with no day of any. */
function monthlyIn(telling: Telling, sentence: Told): MeetingTold[] {
  const { lang, since, asOf } = telling
  const { text } = sentence
  if (!cue(lang, 'monthly').test(text) || !cue(lang, 'co-chairs').test(text)) return []
  if (!cue(lang, 'bilateral').test(text) && !cue(lang, 'meeting').test(text)) return []
  return monthsFrom(since, asOf).map((month, at) => ({
    kind: 'bilateral',
    when: { first: `${month}-01`, last: lastOfMonth(`${month}-01`), precise: 'month' },
    at: sentence,
    pillar: undefined,
    called: `bilateral ${month}`,
    monthly: at === 0 ? 'first' : 'later',
  }))
}

function monthsFrom(since: Day, asOf: Day): string[] {
  const [year = 0, month = 0] = since.split('-').map(Number)
  const all = Array.from({ length: 12 }, (_, at) =>
    new Date(Date.UTC(year, month - 1 + at, 1)).toISOString().slice(0, 7),
  )
  return all.filter((one) => lastOfMonth(`${one}-01`) <= asOf)
}

export const meetings = (telling: Telling, told: readonly MeetingTold[]): Proposal[] =>
  told.flatMap((meeting) => meetingOf(telling, meeting))

function meetingOf(telling: Telling, { kind, when, at, pillar, called, monthly }: MeetingTold): Proposal[] {
  const day = when.last
  const precise = when.precise === 'month' ? { precise: 'month' } : {}
  const known = knownAs(telling, { kind, when })
  const over = isOver(telling, when)
  const planned = propose(telling, {
    act: plan,
    called,
    input: { kind, title: titles[kind], day, ...precise, ...(pillar === undefined ? {} : { pillar }) },
    because: at,
    ...(over ? { on: day } : {}),
    doubts: monthly === 'first' ? [doubt('monthly', {}, [keep('keep')])] : [],
    known,
  })
  const held = propose(telling, {
    act: 'meetings.record-holding',
    called,
    input: { meeting: { proposal: keyOf(plan, called) }, day, ...precise },
    because: at,
    on: day,
    certainty: 'likely',
    known,
  })
  return over ? [planned, held] : [planned]
}

// A text seldom calls a meeting anything, so it is called by what it is, in every language.
const titles = {
  plenary: inAll((lang) => speak(lang)('intake.title-plenary')).texts,
  pillar: inAll((lang) => speak(lang)('intake.title-pillar')).texts,
  principals: inAll((lang) => speak(lang)('intake.title-principals')).texts,
  bilateral: inAll((lang) => speak(lang)('intake.title-bilateral')).texts,
}

export const ofMeeting = ({ called }: MeetingTold): Given => ({ proposal: keyOf(plan, called) })

const knownAs = ({ known }: Telling, { kind, when }: Pick<MeetingTold, 'kind' | 'when'>): string | undefined =>
  known.happenings.find(
    (one) =>
      one.kind === (kind === 'plenary' ? 'meeting' : `${kind}-meeting`) &&
      one.first !== null &&
      when.first <= one.first &&
      one.first <= when.last,
  )?.id
