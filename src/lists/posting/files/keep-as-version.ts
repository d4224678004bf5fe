import { addVersion, documentsList, reaches, recordLanguageStep } from '#documents'
import type { DocumentRecord } from '#documents'
import { act, id, perform, Refusal } from '#platform/acts'
import type { House } from '#platform/acts'
import type { Tx } from '#platform/db'
import type { Lang } from '#platform/words'
import * as v from 'valibot'

/** Something that hung on a post, with who sent it. */
export type Hanging = {
  readonly post: string
  readonly place: number
  readonly name: string
  readonly type: string
  readonly hash: string
  readonly size: number
}

/** The texts that a list can be led to: those that everybody who reads the list can open. */
export const textsFor = async (tx: Tx, listAudience: string | null): Promise<DocumentRecord[]> =>
  (await documentsList(tx)).filter(({ audience }) =>
    listAudience === null ? reaches(audience, 'network') : reaches(audience, listAudience),
  )

type Keeping = {
  readonly token: string
  readonly channel?: 'letter' | 'web'
  readonly file: Hanging
  readonly document: string
  readonly lang: Lang
}

/**
 * Makes a file a new version of a text, by the acts by which anybody would: as the person whose session it is. False: they
 * do not keep this text, or the text does not take it; the file stays with its post. Each act carries a key, so that a
 * second try goes on where the first one ended.
 */
export async function keepAsVersion(
  house: House,
  { token, channel = 'letter', file, document, lang }: Keeping,
): Promise<boolean> {
  const key = `lists ${file.post} ${file.place}`
  const today = house.clock().toISOString().slice(0, 10)
  const how = { token, channel }
  try {
    const added = await perform(house, addVersion, { document, day: today }, { ...how, key: `${key} version` })
    const version = String(added['version'])
    const kept = { hash: file.hash, name: file.name, size: file.size, type: file.type }
    const step = { version, lang, step: 'drafted', day: today, file: kept }
    await perform(house, recordLanguageStep, step, { ...how, key: `${key} step` })
    await perform(house, noteVersion, { ...placeOf(file), document, version }, { ...how, key: `${key} note` })
    return true
  } catch (trouble) {
    if (trouble instanceof Refusal) return false
    throw trouble
  }
}

const placeOf = ({ post, place }: Hanging) => ({ post, place })

/** Writes down which version a file of a post became. */
export const noteVersion = act({
  name: 'lists.note-version',
  asks: v.strictObject({ post: id, place: v.number(), document: id, version: id }),
  may: ({ by }) => by.id !== null,
  async does({ tx }, { post, place, document, version }) {
    await tx
      .updateTable('list_files')
      .set({ document, version })
      .where('post', '=', post)
      .where('place', '=', place)
      .execute()
    return { about: post, audience: 'secretariat' }
  },
})
