import { notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { textIn } from '#platform/words'
import { tends } from '../list.ts'
import { listNamed } from '../read.ts'
import type { List } from '../read.ts'
import { speak } from '../words/index.ts'

export const open = { rate: 'page', audit: 'none', level: 'unclassified', speak } as const
export const kept = { rate: 'form', audit: 'ledger', level: 'unclassified', speak } as const
export const section = 'members'

/** The list of the address; nothing for a reader who may not know of it. */
export const listAt = async ({ tx, params }: Desk): Promise<List> =>
  (await listNamed(tx, params['name'] ?? '')) ?? notFound()

export const tendsHere = async (desk: Desk): Promise<boolean> => tends(desk.by.grants, (await listAt(desk)).pillar)

export const crumbsTo = ({ lang, href }: Pick<Desk, 'lang' | 'href'>) => [
  { label: speak(lang)('lists.title'), href: href('/lists') },
]

export const crumbsBelow = (desk: Desk, list: List) => [
  ...crumbsTo(desk),
  { label: textIn(list.title, desk.lang).text, href: desk.href(`/lists/${list.name}`) },
]

export const archiveCrumbs = (desk: Desk, list: List) => [
  ...crumbsBelow(desk, list),
  { label: speak(desk.lang)('lists.archive'), href: desk.href(`/lists/${list.name}/archive`) },
]

/** The number that an address names; the greatest that the database counts with is enough for any list. */
export function numberAt({ params }: Desk, part: string): number {
  const given = params[part] ?? ''
  return /^[1-9]\d{0,8}$/.test(given) ? Number(given) : notFound()
}
