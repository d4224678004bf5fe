import { sql } from 'kysely'
import { matches } from '#platform/search'
import type { Labels } from '#platform/rooms'
import type { Hit, Search } from '#platform/search'
import { textIn } from '#platform/words'
import { sayDayKnown } from './pages/day-known.tsx'
import { meetingsNamed } from './read-list.ts'
import { speak } from './words/index.ts'

/** Finds meetings by their title and their agenda in any language, and by address. */
export const searchMeetings: Search = async (tx, { words, lang, limit }) => {
  const titles = sql<string | null>`(select string_agg(one.value, ' ') from jsonb_each_text(meetings.title) one)`
  const items = sql<
    string | null
  >`(select string_agg(one.value, ' ') from agenda_items, jsonb_each_text(agenda_items.title) one
    where agenda_items.meeting = meetings.id)`
  const found = await tx
    .selectFrom('meetings')
    .leftJoin('holdings', 'holdings.meeting', 'meetings.id')
    .select([
      'meetings.id',
      'meetings.slug',
      'meetings.kind',
      'meetings.title',
      'meetings.day',
      'holdings.day as heldOn',
      'meetings.precise',
      'holdings.precise as heldPrecise',
    ])
    .where(matches([titles, items, 'meetings.slug'], words))
    .orderBy('meetings.day', 'desc')
    .limit(limit)
    .execute()
  return found.map(({ id, slug, kind, title, day, heldOn, precise, heldPrecise }): Hit => {
    const { text, lang: written } = textIn(title, lang)
    const detail = `${speak(lang)(`meetings.kind-${kind}`)} · ${sayDayKnown(lang, { day: heldOn ?? day, precise: heldPrecise ?? precise })}`
    return {
      kind: 'meeting',
      id,
      label: text,
      also: Object.values(title),
      lang: written,
      detail,
      path: `/meetings/${slug}`,
      weight: 0.9,
    }
  })
}

/** What meetings are called in the log, and where they are read. Many have one title, so the day tells them apart. */
export const meetingLabels: Labels = async (tx, ids, lang) => {
  const found = await meetingsNamed(tx, ids)
  return new Map(
    [...found].map(([id, { title, slug, day, precise }]) => {
      const said = { title: textIn(title, lang).text, day: sayDayKnown(lang, { day, precise }) }
      return [id, { label: speak(lang)('meetings.titled-on', said), path: `/meetings/${slug}` }]
    }),
  )
}
