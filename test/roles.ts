import { openAccount } from '#accounts'
import { giveTerm, nameHolder } from '#members'
import { perform } from '#platform/acts'
import type { Act } from '#platform/acts'
import { entity, person, term } from '#seeds/network-2021/ids'
import { seedId } from '#seeds/deed'
import type { TestHouse } from './house.ts'

/**
 * Who comes to the door in the authorization matrix: `nobody` has not signed in; an outsider has an account and no part in
 * the network; a member's entity has no part in the example output, a partner's has; the lead leads the example pillar, the
 * other lead another one; the co-chair leads nothing.
 */
export const roles = [
  'nobody',
  'outsider',
  'member',
  'partner',
  'lead',
  'other-lead',
  'co-chair',
  'secretariat',
] as const
export type Role = (typeof roles)[number]

/** The ids of the accounts; people of the sample network have that of their entry in the register as well. */
export const accounts = {
  outsider: seedId('account', 'outsider'),
  member: person('wfp-3'),
  partner: person('siosaia'),
  lead: person('paloma'),
  'other-lead': person('viktor'),
  'co-chair': person('ilo-2'),
  secretariat: person('meret'),
} as const satisfies Record<Exclude<Role, 'nobody'>, string>

export type Sessions = Readonly<Record<Role, string | null>>

/**
 * A session for each role on the day the story stands at. The outsider's account is opened, and the second chair, which is
 * empty then, is given to somebody who holds nothing else.
 */
export async function sessionsOf({ house, secretary, sessionOf }: TestHouse): Promise<Sessions> {
  const does = (act: Act, input: unknown) => perform(house, act, input, { token: secretary, channel: 'command' })
  await does(openAccount, { id: accounts.outsider, address: 'outsider@elsewhere.example.com', lang: 'en' })
  const chair = { id: term('2022'), office: 'co-chair-rotating', entity: entity('ILO'), source: 'the test' }
  await does(giveTerm, { ...chair, from: '2022-01-01', to: '2023-12-31' })
  await does(nameHolder, { term: chair.id, person: accounts['co-chair'], from: '2022-01-01' })
  return {
    nobody: null,
    outsider: await sessionOf(accounts.outsider),
    member: await sessionOf(accounts.member),
    partner: await sessionOf(accounts.partner),
    lead: await sessionOf(accounts.lead),
    'other-lead': await sessionOf(accounts['other-lead']),
    'co-chair': await sessionOf(accounts['co-chair']),
    secretariat: await sessionOf(accounts.secretariat),
  }
}
