import * as v from 'valibot'
import { act, day, holds, optional, refuse, slug, texts, wholeNumber } from '#platform/acts'
import { wordingsOf } from './read.ts'

/** New wording of a standing text from a day on. Drafts print it; what was issued keeps what it had. */
export const reviseNote = act({
  name: 'reports.revise-note',
  asks: v.strictObject({
    slug,
    text: texts(4000),
    citation: texts(500),
    day,
    revision: optional(wholeNumber(1, 10_000)),
  }),
  may: holds('secretariat'),
  async does({ tx }, { slug: asked, text, citation, day: from, revision }) {
    const [last] = await wordingsOf(tx, asked)
    if (last === undefined) refuse('reports.no-such-note')
    if (revision !== undefined && revision !== last.number)
      refuse('platform.conflict', {
        theirs: { ...textFields('text', last.text), ...textFields('citation', last.citation) },
        revision: String(last.number),
      })
    const wording = { note: last.id, number: last.number + 1, day: from, text, citation }
    await tx.insertInto('report_note_versions').values(wording).execute()
    return { about: last.id, audience: 'public', slug: asked }
  },
})

const textFields = (field: string, text: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(text).map(([lang, words]) => [`${field}.${lang}`, words ?? '']))
