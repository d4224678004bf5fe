import * as v from 'valibot'
import { act, audience, day, holds, id, optional, refuse, slug, texts } from '#platform/acts'
import { period } from '#platform/db'

/** A standing text with its citation: the mandate, or the context of the time it concerns. Everybody may read it. */
export const writeNote = act({
  name: 'reports.write-note',
  asks: v.strictObject({
    id: optional(id),
    slug,
    kind: v.picklist(['context', 'mandate'], 'platform.choose-one'),
    text: texts(4000),
    citation: texts(500),
    day,
    from: optional(day),
    to: optional(day),
    audience: optional(audience),
  }),
  may: holds('secretariat'),
  async does({ tx, newId }, given) {
    if (given.slug === 'new') refuse('reports.slug-reserved', {}, { slug: 'reports.slug-reserved' })
    if (given.from !== undefined && given.to !== undefined && given.to < given.from)
      refuse('reports.period-turned', {}, { to: 'reports.period-turned' })
    const note = given.id ?? newId()
    const concerns = given.from === undefined ? `(,${given.to ?? ''}]` : period(given.from, given.to)
    const row = { id: note, slug: given.slug, kind: given.kind, concerns, audience: given.audience ?? 'public' }
    await tx.insertInto('report_notes').values(row).execute()
    const wording = { note, number: 1, day: given.day, text: given.text, citation: given.citation }
    await tx.insertInto('report_note_versions').values(wording).execute()
    return { about: note, audience: row.audience, slug: given.slug }
  },
})
