import { peopleOn } from '#members'
import { refuse } from '#platform/acts'
import type { Desk } from '#platform/web'

/** A person of the register, or an address outside it, as a form names them. */
export type Meant = { readonly person: string } | { readonly address: string }

const address = /^(?:(.{1,120}?)\s*<)?([^\s<>@]{1,64}@[^\s<>@]{1,190})>?$/u

/**
 * Who is meant by a name as the register has it, in either order and whatever its accents, or by an address: one that
 * somebody of the register has is that person.
 */
export async function whoIsMeant({ tx, today }: Desk, typed: string): Promise<Meant> {
  const told = typed.trim()
  const [, , mail] = address.exec(told) ?? []
  if (mail !== undefined) return ofAddress(tx, mail.toLowerCase())
  const people = await peopleOn(tx, today)
  const [found, ...others] = people.filter(({ given, family }) =>
    [`${given} ${family}`, `${family} ${given}`, `${family}, ${given}`].some((name) => same.compare(name, told) === 0),
  )
  if (found === undefined) return refuse('platform.not-understood', {}, { who: 'lists.unknown-person' })
  return others.length > 0 ? refuse('platform.not-understood', {}, { who: 'lists.same-name' }) : { person: found.id }
}

const same = new Intl.Collator('en', { sensitivity: 'base' })

async function ofAddress(tx: Desk['tx'], mail: string): Promise<Meant> {
  const known = await tx
    .selectFrom('accounts')
    .innerJoin('people', 'people.account', 'accounts.id')
    .select('people.id')
    .where('accounts.address', '=', mail)
    .executeTakeFirst()
  return known === undefined ? { address: mail } : { person: known.id }
}
