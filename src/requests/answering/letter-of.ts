import * as v from 'valibot'
import type { House } from '#platform/acts'
import { scopeById } from '#platform/mail'
import type { Scope } from '#platform/mail'
import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'

/** A letter with questions, by what its answers go to: whose it is, and until when it can be answered. */
export type AskedLetter = {
  readonly scope: Scope
  readonly letter: string
  readonly person: string
  readonly address: string
  readonly lang: Lang
  readonly zone: string
  readonly subject: string
}

/** The purpose of the scopes that answers to letters with questions go to. */
export const answering = 'answer'

/** For so long after it closed one can still read what was recorded. */
const readingDays = 7
const day = 86_400_000

/** The letter behind a scope; undefined when the scope is for something else, or there is none. */
export async function letterOf(house: House, id: string | undefined): Promise<AskedLetter | undefined> {
  const scope = id === undefined ? undefined : await scopeById(house.worker, id)
  if (scope === undefined || scope.purpose !== answering) return undefined
  const about = v.safeParse(ofLetter, scope.about)
  if (!about.success) return undefined
  const account = await house.worker
    .selectFrom('accounts')
    .select(['accounts.address', 'accounts.lang', 'accounts.zone'])
    .where('accounts.id', '=', scope.person)
    .executeTakeFirst()
  if (account === undefined) return undefined
  const { address, lang, zone } = account
  const { letter } = about.output
  const sent = await house.worker
    .selectFrom('letters')
    .select('letters.subject')
    .where('letters.id', '=', letter)
    .executeTakeFirst()
  const subject = sent?.subject ?? ''
  return { scope, letter, person: scope.person, address, lang: isLang(lang) ? lang : 'en', zone, subject }
}

const ofLetter = v.object({ letter: v.string() })

export type Standing = 'open' | 'closed' | 'gone'

/** Whether a letter can be answered, only be read, or neither. */
export function standing({ validUntil }: Pick<Scope, 'validUntil'>, now: Date): Standing {
  if (now < validUntil) return 'open'
  return now.getTime() < validUntil.getTime() + readingDays * day ? 'closed' : 'gone'
}
