import * as v from 'valibot'
import { act, holds, id, optional, refuse, wholeNumber } from '#platform/acts'
import { entityKind, mailAddress, mailDomains } from './entity.ts'

/** Changes what is said of an entity. Its names are terminology's, its membership and posts have acts of their own. */
export const editEntity = act({
  name: 'members.edit-entity',
  asks: v.strictObject({
    entity: id,
    kind: entityKind,
    parent: optional(id),
    domains: mailDomains,
    roleAddress: optional(mailAddress),
    revision: wholeNumber(1, 1_000_000),
  }),
  may: holds('secretariat'),
  async does({ tx }, { entity, kind, parent, domains, roleAddress, revision }) {
    const there = await tx
      .selectFrom('entities')
      .select(['entities.kind', 'entities.parent', 'entities.domains', 'entities.role_address', 'entities.revision'])
      .where('entities.term', '=', entity)
      .forUpdate()
      .executeTakeFirst()
    if (there === undefined) refuse('members.no-such-entity')
    if (parent === entity) refuse('members.own-parent', {}, { parent: 'members.own-parent' })
    if (there.revision !== revision) refuse('platform.conflict', { theirs: theirsOf(there), revision: there.revision })
    await tx
      .updateTable('entities')
      .set({
        kind,
        parent: parent ?? null,
        domains,
        role_address: roleAddress ?? null,
        revision: revision + 1,
      })
      .where('entities.term', '=', entity)
      .execute()
    return { about: entity, audience: 'public', forEntity: entity }
  },
})

const theirsOf = (there: {
  readonly kind: string
  readonly parent: string | null
  readonly domains: readonly string[]
  readonly role_address: string | null
}) => ({
  kind: there.kind,
  parent: there.parent,
  domains: there.domains.join(' '),
  roleAddress: there.role_address,
})
