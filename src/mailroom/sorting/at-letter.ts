import type { Outcome } from '#platform/acts'
import { notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { speak } from '../words/index.ts'
import { letterThatCame, nextToSort } from './read-letters.ts'
import type { CameWhole } from './read-letters.ts'

/** The letter of an address; there is none for whoever may not see it. */
export const cameHere = async ({ tx, params }: Pick<Desk, 'tx' | 'params'>): Promise<CameWhole> =>
  (await letterThatCame(tx, params['id'] ?? '')) ?? notFound()

/** The letter of an address, if it still waits for somebody to do something about it. */
export async function waitsHere(desk: Desk): Promise<CameWhole | undefined> {
  const came = await cameHere(desk)
  return came.state === 'to-sort' ? came : undefined
}

export const crumbsOf = ({ lang, href }: Desk) => [
  { label: speak(lang)('mailroom.sort-title'), href: href('/mailroom') },
]

/** From one letter to the next that waits, so that a pile is worked off without going back and forth. */
export async function toNext({ tx, params }: Desk, _: Outcome): Promise<string> {
  const id = params['id'] ?? ''
  const next = await nextToSort(tx, id)
  return next === undefined ? `/mailroom?filed=${id}` : `/mailroom/${next}?filed=${id}`
}
