import type { Address, Known, KnownEntity, Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { distance } from '../seek/distance.ts'

export const nearDomain: Rule = {
  name: 'near-domain',
  kind: 'ADDR',
  certainty: 'likely',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: { text: 'UNHCR Pillar Lead: amina@unhchr.org', finds: ['amina@unhchr.org'] },
  good: { text: 'UNHCR Pillar Lead: amina@unhcr.org; partner: bao@unher-friends.example.org, chen@mail.unhcr.org' },
  find(reading, known) {
    const owners = ownersOf(known)
    const mails = reading.addresses.filter(({ kind }) => kind === 'mail')
    return mails.flatMap((mail): Found[] => {
      const near = nearestTo(mail.host, owners)
      if (near === undefined) return []
      const { block, from, to, said } = mail
      const local = said.slice(0, said.lastIndexOf('@'))
      const beside = near.entities.some((entity) => isBeside(reading, mail, entity))
      return [
        {
          at: { block, from, to },
          values: { host: mail.host, near: near.domain, entity: labelOf(near.entities) },
          instead: `${local}@${near.domain}`,
          ...(beside ? { certainty: 'certain' as const } : {}),
        },
      ]
    })
  },
}

type Owners = ReadonlyMap<string, readonly KnownEntity[]>

function ownersOf({ entities }: Known): Owners {
  const pairs = entities.flatMap((entity) => entity.domains.map((domain) => ({ domain, entity })))
  const byDomain = Map.groupBy(pairs, ({ domain }) => domain)
  return new Map([...byDomain].map(([domain, same]) => [domain, same.map(({ entity }) => entity)]))
}

/** The domain that was probably meant: one letter off, or the right name under another ending. */
function nearestTo(host: string, owners: Owners): { domain: string; entities: readonly KnownEntity[] } | undefined {
  const known = [...owners.keys()].some((domain) => host === domain || host.endsWith(`.${domain}`))
  if (known) return undefined
  const hit = [...owners].find(([domain]) => isMeant(host, domain))
  return hit === undefined ? undefined : { domain: hit[0], entities: hit[1] }
}

function isMeant(host: string, domain: string): boolean {
  const [name = '', ...ending] = domain.split('.')
  const [said = '', ...end] = host.split('.')
  if (said === name) return name.length > 3 && end.length === 1 && ending.join('.') !== end.join('.')
  return (
    name.length > 2 && end.join('.') === ending.join('.') && distance(said, name) === 1 && said.length >= name.length
  )
}

/** The entity named in the same line makes it sure. */
const isBeside = ({ mentions }: Reading, { block }: Address, { id }: KnownEntity): boolean =>
  mentions.some((one) => one.block === block && one.id === id)

const labelOf = (entities: readonly KnownEntity[]): string => entities[0]?.code ?? ''
