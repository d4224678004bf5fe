import * as v from 'valibot'
import type { House } from '#platform/acts'
import type { Lang, SayByKey } from '#platform/words'
import { speak } from '../words/index.ts'

/** What became of a letter that somebody has just posted here, in the words of whichever room took it. */
export async function cameOfIt(
  { worker }: House,
  id: string,
  { lang, say }: { readonly lang: Lang; readonly say: (lang: Lang) => SayByKey['byKey'] },
): Promise<string | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  const row = await worker
    .selectFrom('incoming')
    .select(['state', 'outcome', 'details'])
    .where('id', '=', id)
    .where('came_by', 'in', ['catcher', 'smtp'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  if (row.state === 'new' || row.outcome === null) return speak(lang)('mailroom.being-read')
  const { values } = v.parse(told, row.details)
  return speak(lang)('mailroom.came-of-it', { outcome: say(lang)(row.outcome, values) ?? row.outcome })
}

const told = v.looseObject({
  values: v.optional(v.record(v.string(), v.union([v.string(), v.number()])), {}),
})
