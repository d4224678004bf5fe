import { firstDayOf, lastDayOf } from '#plan'
import type { Tx } from '#platform/db'
import { textIn } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import { inAll, tellable } from '#terminology'
import type { Fact, Scope, Source, Value } from '#terminology'
import { agendasOf, meetingsIn } from './read-held.ts'
import type { HeldMeeting } from './read-held.ts'

/**
 * What can be proved of the meetings of a period: plenaries by day and agenda, meetings of principals by day and title, pillar meetings
 * by number, and of the co-chairs' bilaterals their number only. Nobody is named.
 */
export async function facts(tx: Tx, scope: Scope): Promise<Fact[]> {
  const held = await meetingsIn(tx, scope)
  const agendas = await agendasOf(
    tx,
    held.map(({ id }) => id),
  )
  const of = (kind: HeldMeeting['kind']): HeldMeeting[] =>
    held.filter((meeting) => meeting.kind === kind && (kind === 'bilateral' || tellable(meeting)))
  const byPillar = [...Map.groupBy(of('pillar'), ({ pillar }) => pillar).entries()]
  return [
    ...of('principals').map((meeting) => single('principals', meeting)),
    ...of('plenary').flatMap((meeting) => plenary(meeting, agendas.get(meeting.id) ?? [])),
    ...counted('all-pillar-meetings', of('pillar')),
    ...byPillar.flatMap(([pillar, meetings]) =>
      counted('pillar-meetings', meetings).map((fact) => (pillar === null ? fact : { ...fact, pillar })),
    ),
    ...bilaterals(of('bilateral'), scope),
  ]
}

const ranks = {
  principals: 70,
  plenary: 71,
  'plenary-agenda': 71,
  'all-pillar-meetings': 72,
  'pillar-meetings': 73,
} as const

/** A plenary by its agenda, or by its title where there was none; and how many were there, if that is known. */
function plenary(meeting: HeldMeeting, agenda: readonly Texts[]): Fact[] {
  const { present, day, precise } = meeting
  const told =
    agenda.length === 0
      ? single('plenary', meeting)
      : single('plenary-agenda', meeting, { items: { texts: joined(agenda) } })
  if (present === null || precise === 'month') return [told]
  const values = { n: { number: present }, day: { day } } as const
  return [told, { ...told, key: 'meetings.fact-plenary-present', values }]
}

function single(
  key: 'principals' | 'plenary' | 'plenary-agenda',
  meeting: HeldMeeting,
  more: Readonly<Record<string, Value>> = {},
): Fact {
  const { day, title, precise } = meeting
  const month = { month: day.slice(0, 7) }
  return {
    key: `meetings.fact-${key}`,
    values: {
      day: precise === 'month' ? month : { day },
      precise: { text: precise },
      month,
      title: { texts: title },
      ...more,
    },
    sources: [sourceOf(meeting)],
    on: day,
    rank: ranks[key],
  }
}

const between = { ar: '؛ ', zh: '；', en: '; ', fr: '\u202f; ', ru: '; ', es: '; ' } as const

/** Items of an agenda in one line, in every language: lettered where there are several; commas belong to the items. */
const joined = (items: readonly Texts[]): Texts =>
  inAll((lang) => {
    const said = items.map((item) => textIn(item, lang).text)
    return said.length < 2 ? said.join('') : said.map((item, at) => `${letter(lang, at)} ${item}`).join(between[lang])
  }).texts

function letter(lang: Lang, at: number): string {
  const alphabet = lang === 'ar' ? 'أبجدهوزحطيكلمنسع' : 'abcdefghijklmnopqrstuvwxyz'
  // Further items have numbers: an agenda is not that long.
  const mark = alphabet.charAt(at) || String(at + 1)
  return lang === 'en' || lang === 'ar' || lang === 'zh' ? `(${mark})` : `${mark})`
}

/** So many meetings from the first to the last of them; nothing where there was none. */
function counted(key: 'all-pillar-meetings' | 'pillar-meetings', meetings: readonly HeldMeeting[]): Fact[] {
  const [first, last] = [meetings[0], meetings.at(-1)]
  if (first === undefined || last === undefined) return []
  const values = { n: { number: meetings.length }, range: rangeOf(first, last) } as const
  return [{ key: `meetings.fact-${key}`, values, sources: meetings.map(sourceOf), on: last.day, rank: ranks[key] }]
}

/** From the first of them to the last; by their months where of one no day is known. */
const rangeOf = (first: HeldMeeting, last: HeldMeeting): Value =>
  first.precise === 'month' || last.precise === 'month'
    ? { period: [firstDayOf({ day: first.day, precise: 'month' }), lastDayOf(last.day, 'month')] }
    : { range: [first.day, last.day] }

/** The co-chairs' meetings are told as a number, and as monthly where every month of the period had one. */
function bilaterals(meetings: readonly HeldMeeting[], { from, to }: Scope): Fact[] {
  const last = meetings.at(-1)
  if (last === undefined) return []
  const months = new Set(meetings.map(({ day }) => day.slice(0, 7)))
  const key = months.size === monthsFrom(from, to) ? 'bilaterals-monthly' : 'bilaterals'
  const values = { n: { number: meetings.length }, period: { period: [from, to] } } as const
  // The day of a private meeting is in its address, which therefore stays in the register, for those who see it there.
  const path = `/meetings?kind=bilateral&year=${to.slice(0, 4)}`
  const sources = meetings.map(({ id }, at) => ({ kind: 'meeting', id, label: `bilateral ${at + 1}`, path }))
  return [{ key: `meetings.fact-${key}`, values, sources, on: last.day, rank: 74 }]
}

/** How many months of the calendar a period touches. */
const monthsFrom = (from: string, to: string): number => monthNumber(to) - monthNumber(from) + 1

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

const sourceOf = ({ id, slug, title }: HeldMeeting): Source => ({
  kind: 'meeting',
  id,
  label: textIn(title, 'en').text,
  path: `/meetings/${slug}`,
})
