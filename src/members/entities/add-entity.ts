import * as v from 'valibot'
import { act, day, holds, id, line, optional, refuse, texts } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { period } from '#platform/db'
import { isLang } from '#platform/words'
import { addTerm, entityFacts, termId } from '#terminology'
import { entityCode, entityKind, mailAddress, mailDomains } from './entity.ts'

const asks = v.strictObject({
  id: optional(id),
  code: entityCode,
  kind: entityKind,
  parent: optional(id),
  domains: optional(mailDomains),
  roleAddress: optional(mailAddress),
  names: optional(texts(200)),
  acronyms: optional(texts(40)),
  from: optional(day),
  source: line(200),
})
type Asked = v.InferOutput<typeof asks>

/**
 * Brings an entity into the register, and into the network when a first day is given. A code that the terminology ships
 * stands for that entity, with its official names; any other needs a name in at least one language.
 */
export const addEntity = act({
  name: 'members.add-entity',
  asks,
  may: holds('secretariat'),
  async does(scene, asked) {
    const { code, kind, parent, domains, roleAddress, from, source } = asked
    const term = await termFor(scene, asked)
    const known = entityFacts.find((fact) => fact.code === code)
    await scene.tx
      .insertInto('entities')
      .values({
        term,
        kind,
        parent: parent ?? null,
        domains: domains ?? [...(known?.domains ?? [])],
        role_address: roleAddress ?? null,
      })
      .execute()
    if (from !== undefined)
      await scene.tx
        .insertInto('entity_memberships')
        .values({ entity: term, valid: period(from), source })
        .execute()
    return { about: term, audience: 'public', forEntity: term, code }
  },
})

async function termFor({ tx }: Scene, { id: given, code, names, acronyms, from, source }: Asked): Promise<string> {
  const there = await tx
    .selectFrom('terms')
    .select('terms.id')
    .where('terms.kind', '=', 'entity')
    .where('terms.code', '=', code)
    .executeTakeFirst()
  if (there !== undefined) return there.id
  const named = Object.entries(names ?? {}).flatMap(([lang, name]) =>
    isLang(lang) && name !== '' ? [{ lang, name, acronym: acronyms?.[lang], source }] : [],
  )
  if (named.length === 0) refuse('members.new-entity-needs-name', {}, { names: 'members.new-entity-needs-name' })
  const term = given ?? termId('entity', code)
  await addTerm(tx, { id: term, kind: 'entity', code, names: named, ...(from === undefined ? {} : { from }) })
  return term
}
