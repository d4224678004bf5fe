import * as v from 'valibot'
import type { Scene } from '#platform/acts'
import { act, holds, id, line, optional } from '#platform/acts'
import { langs } from '#platform/words'

const asks = v.strictObject({
  id,
  address: v.pipe(
    v.string('platform.required'),
    v.trim(),
    v.toLowerCase(),
    v.email('accounts.not-an-address'),
    v.maxLength(254, 'platform.too-long'),
  ),
  lang: v.picklist(langs, 'platform.choose-one'),
  zone: optional(line(60)),
})

/** The rows of an account; a step that other acts (adding a person) take as part of theirs. */
export async function insertAccount({ tx }: Scene, account: v.InferOutput<typeof asks>): Promise<void> {
  const row = {
    id: account.id,
    address: account.address,
    lang: account.lang,
    ...(account.zone === undefined ? {} : { zone: account.zone }),
  }
  await tx.insertInto('accounts').values(row).execute()
}

/** A way in for somebody, before the person is in the register: the first secretary of an empty network. */
export const openAccount = act({
  name: 'accounts.open-account',
  asks,
  keeps: ['address'],
  may: holds('secretariat'),
  async does(scene, account) {
    await insertAccount(scene, account)
    return { about: account.id, audience: 'secretariat' }
  },
})
