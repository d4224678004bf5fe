import * as v from 'valibot'
import { act, day, holds, id, line, optional, refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { insertAccount } from '#accounts'
import { period } from '#platform/db'
import { langs } from '#platform/words'
import { mailAddress } from '../entities/entity.ts'
import { personColumns, personFields, personal } from './person.ts'

const asks = v.strictObject({
  id: optional(id),
  ...personFields,
  address: optional(mailAddress),
  lang: v.optional(v.picklist(langs, 'platform.choose-one'), 'en'),
  entity: optional(id),
  from: optional(day),
  source: optional(line(200)),
})
type Asked = v.InferOutput<typeof asks>

/**
 * Brings a person into the register: as a member of the network through an entity, or only by name. With an address the
 * person can sign in.
 */
export const addPerson = act({
  name: 'members.add-person',
  asks,
  keeps: [...personal, 'address'],
  may: holds('secretariat'),
  async does(scene, asked) {
    const { tx, today } = scene
    const { entity, from = today, source } = asked
    const { person, account } = await accountFor(scene, asked)
    await tx
      .insertInto('people')
      .values({ ...personColumns(asked), id: person, account })
      .execute()
    if (entity === undefined) return { about: person }
    if (source === undefined) refuse('platform.not-understood', {}, { source: 'platform.required' })
    await tx
      .insertInto('affiliations')
      .values({ person, entity, valid: period(from), source })
      .execute()
    return { about: person, forEntity: entity }
  },
})

type Account = { readonly person: string; readonly account: string | null }

/** Whoever could sign in before being in the register (the first secretary) keeps that account, and its id. */
async function accountFor(scene: Scene, { id: given, address, lang, zone }: Asked): Promise<Account> {
  const { tx, newId } = scene
  const found = await tx
    .selectFrom('accounts')
    .leftJoin('people', 'people.account', 'accounts.id')
    .select(['accounts.id', 'accounts.address', 'people.id as person'])
    .where((where) =>
      where.or([
        ...(address === undefined ? [] : [where.eb('accounts.address', '=', address)]),
        ...(given === undefined ? [] : [where.eb('accounts.id', '=', given)]),
      ]),
    )
    .executeTakeFirst()
  const person = given ?? found?.id ?? newId()
  if (found !== undefined) {
    if (found.person !== null || found.id !== person)
      refuse('members.address-known', {}, { address: 'members.address-known' })
    return { person, account: found.id }
  }
  if (address === undefined) return { person, account: null }
  await insertAccount(scene, { id: person, address, lang, zone })
  return { person, account: person }
}
