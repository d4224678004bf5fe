import { sql } from 'kysely'
import { phraseOf } from '#documents'
import { quotes } from '#platform/search'
import { Written } from '#platform/web'
import type { Desk } from '#platform/web'

/** Decisions and promises that have agreed wording in them, below that wording in its register. */
export async function quotingDecisions({ tx, lang, href }: Desk, id: string) {
  const phrase = await phraseOf(tx, id)
  if (phrase === undefined) return undefined
  const words = Object.values(phrase.said)
  const ofDecision = sql<string | null>`(select string_agg(one.value, ' ') from jsonb_each_text(decisions.text) one)`
  const ofPromise = sql<string | null>`(select string_agg(one.value, ' ') from jsonb_each_text(promises.text) one)`
  const decided = await tx
    .selectFrom('decisions')
    .select(['decisions.label', 'decisions.text'])
    .where(quotes(ofDecision, words))
    .where('decisions.label', '!=', phrase.symbol ?? '')
    .orderBy('decisions.day')
    .execute()
  const promised = await tx
    .selectFrom('promises')
    .select(['promises.label', 'promises.text'])
    .where(quotes(ofPromise, words))
    .orderBy('promises.day')
    .execute()
  const all = [
    ...decided.map((one) => ({ ...one, path: `/d/${one.label}` })),
    ...promised.map((one) => ({ ...one, path: `/p/${one.label}` })),
  ]
  if (all.length === 0) return undefined
  return (
    <ul>
      {all.map(({ label, text, path }) => (
        <li>
          <a href={href(path)}>
            <bdi dir="ltr">{label}</bdi>
          </a>{' '}
          <Written texts={text} reader={lang} />
        </li>
      ))}
    </ul>
  )
}
