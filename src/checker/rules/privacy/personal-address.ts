import type { Address, Known, KnownPillar, Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { partListsOf } from '../seek/parts.ts'
import { sameParts } from '../seek/same-part.ts'

export const personalAddress: Rule = {
  name: 'personal-address',
  kind: 'PRIV',
  certainty: 'likely',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: {
    text: 'Pillar Lead: amina@who.example.org and b.chen@who.example.org',
    finds: ['amina@who.example.org', 'b.chen@who.example.org'],
  },
  good: { text: 'Write to pillar-1@network.example.org, minority-rights@network.example.org or info@example.org' },
  find(reading, known) {
    const personal = reading.addresses.filter((one) => one.kind === 'mail' && !isRole(one))
    const byAddress = Map.groupBy(personal, ({ said }) => said.toLowerCase())
    return personal.map(({ block, from, to, said, host }): Found => {
      const role = roleAddressAt(reading, { block, known, host })
      const same = byAddress.get(said.toLowerCase()) ?? []
      const also = same.filter((one) => one.block !== block || one.from !== from)
      return {
        at: { block, from, to },
        values: { role: role ?? '', times: same.length },
        also: also.map((one) => ({ block: one.block, from: one.from, to: one.to })),
        ...(role === undefined ? {} : { instead: role }),
      }
    })
  },
}

/** A mailbox that is named for a job is answered by whoever has it. */
const isRole = ({ said }: Address): boolean => {
  const local = said.slice(0, said.lastIndexOf('@')).toLowerCase()
  return local.split(/[._+-]/u).some((word) => roles.has(word.replace(/\d+$/u, ''))) || long.test(local)
}

const roles = new Set(
  (
    'info contact office secretariat pillar network registry press media news noreply reply webmaster support help privacy jobs team ' +
    'desk hotline focal focalpoint point programme program project admin mail mailbox enquiries inquiries minorities minority rights ' +
    'chair chairs cochairs co lead leads list members membership communications comms events library archive public publications ' +
    'secretaria contacto oficina bureau contacts presse prensa secretariado un unit section civil society forum training hrc ' +
    'council committee cerd request requests data legal ethics procurement recruitment hr finance example ' +
    'registration registrations dialogue conference workshop webinar event events meeting meetings media survey feedback'
  ).split(' '),
)
const long =
  /secretariat|minorit|network|pillar|enquir|inquir|civilsociety|webmaster|helpdesk|noreply|postmaster|registry/u

type Line = { readonly block: number; readonly known: Known; readonly host: string }

/** The role address of the Pillar whose line this is, where the network keeps one. */
function roleAddressAt(reading: Reading, { block, known, host }: Line): string | undefined {
  const kept = known.pillars.filter(({ roleAddress }) => roleAddress !== null)
  if (kept.length === 0) return undefined
  const lists = partListsOf(reading).filter(({ from }) => from === 'list')
  const here = lists.flatMap(({ parts }) => parts).find(({ at }) => at.block === block)
  const pillar = here === undefined ? undefined : kept.find((one) => isSame(here.name, one))
  return pillar === undefined ? undefined : ofItsLead(pillar, known, host)
}

/** Where several entities lead, that of the one under whose domain the person writes; when that is not one, none. */
function ofItsLead({ leads, roleAddress }: KnownPillar, { entities }: Known, host: string): string | undefined {
  const led = entities.filter((entity) => leads.includes(entity.id) && (entity.roleAddress ?? null) !== null)
  if (led.length < 2) return roleAddress ?? undefined
  const [only, more] = led.filter(({ domains }) => domains.includes(host))
  return more === undefined ? (only?.roleAddress ?? undefined) : undefined
}

const nowhere = { block: -1, from: 0, to: 0 }

/** The name decides, not the number, which a text may have wrong. */
function isSame(name: string, { names, number }: KnownPillar): boolean {
  const part = { number: '', name, at: nowhere, rest: '' }
  return names.some(({ said }) => {
    const list = {
      from: 'list' as const,
      at: nowhere,
      parts: [{ number: String(number), name: said, at: nowhere, rest: '' }],
    }
    return sameParts([list, { ...list, parts: [part] }], 'en').some(({ parts }) => parts.length > 1)
  })
}
