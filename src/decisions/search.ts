import { sql } from 'kysely'
import { matches } from '#platform/search'
import type { Label, Labels } from '#platform/rooms'
import type { Hit, Search } from '#platform/search'
import { formatDay, textIn } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import { speak } from './words/index.ts'

const labelMax = 120

/** Finds decisions and promises by their number and by their text in any language. */
export const searchDecisions: Search = async (tx, asked) => [
  ...(await decisionsWith(tx, asked)),
  ...(await promisesWith(tx, asked)),
]

const decisionsWith: Search = async (tx, { words, lang, limit }) => {
  const texts = sql<string | null>`(select string_agg(one.value, ' ') from jsonb_each_text(decisions.text) one)`
  const found = await tx
    .selectFrom('decisions')
    .select(['decisions.id', 'decisions.label', 'decisions.kind', 'decisions.text', 'decisions.day'])
    .where(matches(['decisions.label', texts], words))
    .orderBy('decisions.day', 'desc')
    .limit(limit)
    .execute()
  return found.map(({ id, label, kind, text, day }): Hit => {
    const { opening, lang: written } = openingOf(text, lang)
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

const promisesWith: Search = async (tx, { words, lang, limit }) => {
  const texts = sql<string | null>`(select string_agg(one.value, ' ') from jsonb_each_text(promises.text) one)`
  const found = await tx
    .selectFrom('promises')
    .select(['promises.id', 'promises.label', 'promises.text', 'promises.day'])
    .where(matches(['promises.label', texts], words))
    .orderBy('promises.day', 'desc')
    .limit(limit)
    .execute()
  return found.map(({ id, label, text, day }): Hit => {
    const { opening, lang: written } = openingOf(text, lang)
    const detail = `${speak(lang)('decisions.promise-heading', { label })} · ${formatDay(lang, day)}`
    const also = [label, ...Object.values(text)]
    return { kind: 'promise', id, label: opening, also, lang: written, detail, path: `/p/${label}`, weight: 0.8 }
  })
}

function openingOf(texts: Texts, lang: Lang): { opening: string; lang: Lang } {
  const { text, lang: written } = textIn(texts, lang)
  return { opening: text.length <= labelMax ? text : `${text.slice(0, labelMax)}…`, lang: written }
}

/** What decisions and promises are called in the log, and where they are read. */
export const decisionLabels: Labels = async (tx, ids) => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('decisions')
    .select(['decisions.id', 'decisions.label'])
    .where('decisions.id', 'in', [...ids])
    .execute()
  const promised = await tx
    .selectFrom('promises')
    .select(['promises.id', 'promises.label'])
    .where('promises.id', 'in', [...ids])
    .execute()
  return new Map<string, Label>([
    ...rows.map(({ id, label }) => [id, { label, path: `/d/${label}` }] as const),
    ...promised.map(({ id, label }) => [id, { label, path: `/p/${label}` }] as const),
  ])
}
