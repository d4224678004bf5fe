import { distance } from '#checker'
import type { Address, KnownEntity, Mention } from '#reading'
import type { Day } from '#platform/db'
import type { Doubt, Proposal } from '../../proposal.ts'
import { leadsOf } from '../plan/merge-pillars.ts'
import type { PillarTold } from '../plan/merge-pillars.ts'
import { doubt, instead, keep, propose } from '../proposals.ts'
import { sentenceAround } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { entityRef, shortNameOf } from './entity-ref.ts'

/** Somebody of whom a text gives an address, with the entity they stand for. */
export type PersonSaid = {
  readonly address: string
  readonly at: Address
  readonly entity: Mention | undefined
  /** The domain that the address nearly has. */
  readonly near: string | undefined
}

/** The addresses beside a pillar, each with the lead it belongs to. */
export function addressesOf(telling: Telling, pillar: PillarTold): PersonSaid[] {
  const leads = leadsOf(pillar)
  const found = pillar.said
    .flatMap(({ addresses }) => addresses)
    .map((at) => ({ at, address: at.said.toLowerCase(), ...ownerOf(telling, at.host.toLowerCase(), leads) }))
  return found.filter((one, at) => found.findIndex(({ address }) => address === one.address) === at)
}

type Owner = Pick<PersonSaid, 'entity' | 'near'>

/** Whose address it is: the lead with this domain, the one whose domain is nearly this, or the only one there is. */
function ownerOf(telling: Telling, host: string, leads: readonly Mention[]): Owner {
  const domains = (lead: Mention): readonly string[] => entityOf(telling, lead)?.domains ?? []
  const exact = leads.find((lead) => domains(lead).some((one) => host === one || host.endsWith(`.${one}`)))
  if (exact !== undefined) return { entity: exact, near: undefined }
  for (const lead of leads) {
    const near = domains(lead).find((one) => distance(one, host) <= 2)
    if (near !== undefined) return { entity: lead, near }
  }
  return { entity: leads.length === 1 ? leads[0] : undefined, near: undefined }
}

const entityOf = ({ known }: Telling, { id }: Mention): KnownEntity | undefined =>
  known.entities.find((one) => one.id === id)

/** Everybody who leads a pillar, as far as the text gives an address: once each, however many pillars they lead. */
export function people(telling: Telling, pillars: readonly PillarTold[], from: Day): Proposal[] {
  const all = pillars.flatMap((pillar) => addressesOf(telling, pillar))
  const once = all.filter((one, at) => all.findIndex(({ address }) => address === one.address) === at)
  return once.map((one) => person(telling, one, from))
}

function person(telling: Telling, { address, at, entity, near }: PersonSaid, from: Day): Proposal {
  const name = nameIn(address)
  const input = {
    ...name.input,
    address,
    lang: telling.lang,
    ...(entity === undefined ? {} : { entity: entityRef(telling, entity), from }),
  }
  const corrected = near === undefined ? undefined : address.replace(/@.*$/, `@${near}`)
  const doubts: Doubt[] = [
    ...(corrected === undefined || entity === undefined
      ? []
      : [
          doubt('domain', { address, entity: shortNameOf(telling, entity.id), near: near ?? '' }, [
            instead('use', { name: corrected }, { ...input, address: corrected }),
            keep('keep'),
          ]),
        ]),
    ...(entity === undefined ? [doubt('whose-address', { address })] : []),
    ...(name.told ? [] : [doubt('no-name', { address })]),
  ]
  return propose(telling, {
    act: 'members.add-person',
    called: address,
    input,
    because: sentenceAround(telling, at),
    certainty: name.told ? 'likely' : 'look',
    doubts,
  })
}

/** What an address tells of a name: both parts of `first.last`, or nothing but a word of which nobody knows what it is. */
function nameIn(address: string): {
  readonly input: { readonly given: string; readonly family: string }
  readonly told: boolean
} {
  const [local = ''] = address.split('@')
  const [first = '', ...more] = local.split(/[._]/).filter((part) => /^\p{L}+(?:-\p{L}+)*$/u.test(part))
  const family = more.map(capital).join(' ')
  if (family === '') return { input: { given: '…', family: capital(local) }, told: false }
  const initials = first.length <= 2
  const given = initials ? [...first.toUpperCase()].map((letter) => `${letter}.`).join('') : capital(first)
  return { input: { given, family }, told: !initials }
}

const capital = (word: string): string =>
  word
    .split('-')
    .map((part) => `${part.charAt(0).toLocaleUpperCase()}${part.slice(1)}`)
    .join('-')
