import { sql } from 'kysely'
import { matches } from '#platform/search'
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
