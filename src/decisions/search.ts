import { sql } from 'kysely'
import { matches } from '#platform/search'
import type { Labels } from '#platform/rooms'
import type { Hit, Search } from '#platform/search'
import { formatDay, textIn } from '#platform/words'
import { speak } from './words/index.ts'

const labelMax = 120

/** Finds decisions by their number and by their text in any language. */
export const searchDecisions: Search = async (tx, { words, lang, limit }) => {
  const texts = sql<string | null>`(select string_agg(one.value, ' ') from jsonb_each_text(decisions.text) one)`
  const found = await tx
    .selectFrom('decisions')
    .select(['decisions.id', 'decisions.label', 'decisions.kind', 'decisions.text', 'decisions.day'])
    .where(matches(['decisions.label', texts], words))
    .orderBy('decisions.day', 'desc')
    .limit(limit)
    .execute()
  return found.map(({ id, label, kind, text, day }): Hit => {
    const { text: said, lang: written } = textIn(text, lang)
    const opening = said.length <= labelMax ? said : `${said.slice(0, labelMax)}…`
    const detail = `${speak(lang)(`decisions.heading-${kind}`, { label })} · ${formatDay(lang, day)}`
    return {
      kind: 'decision',
      id,
      label: opening,
      also: [label, ...Object.values(text)],
      lang: written,
      detail,
      path: `/d/${label}`,
      weight: 0.9,
    }
  })
}

/** What decisions are called in the log, and where they are read. */
export const decisionLabels: Labels = async (tx, ids) => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('decisions')
    .select(['decisions.id', 'decisions.label'])
    .where('decisions.id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, label }) => [id, { label, path: `/d/${label}` }]))
}
