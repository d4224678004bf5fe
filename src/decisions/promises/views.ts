import { personNames } from '#members'
import type { Desk } from '#platform/web'
import { namesAt } from '#terminology'
import { isOpen } from './read-promises.ts'
import type { PromiseRecord } from './read-promises.ts'
import { maySayWhatBecame } from '../steps.ts'

/** A promise as a page shows it: who sees to it by name, and where it is settled by who may. */
export type PromiseView = {
  readonly promise: PromiseRecord
  readonly href: string
  readonly responsible: readonly string[]
  readonly source: string | undefined
  readonly settle: string | undefined
}

export async function promiseViews(
  { tx, by, lang, href, today }: Desk,
  promises: readonly PromiseRecord[],
): Promise<PromiseView[]> {
  if (promises.length === 0) return []
  const names = await namesAt(tx, today)
  const people = await personNames(
    tx,
    promises.flatMap(({ person }) => person ?? []),
  )
  return promises.map((promise) => {
    const { label, entity, person, sourcePath } = promise
    const responsible = [people.get(person ?? ''), entity === null ? undefined : names.label(entity, lang).text]
    return {
      promise,
      href: href(`/p/${label}`),
      responsible: responsible.filter((one) => one !== undefined),
      source: sourcePath === null ? undefined : href(sourcePath),
      settle: isOpen(promise) && maySayWhatBecame(by.grants, promise) ? href(`/p/${label}/settle`) : undefined,
    }
  })
}
