import type { KnownEntity, Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'

export const otherDomain: Rule = {
  name: 'other-domain',
  kind: 'ADDR',
  certainty: 'likely',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: { text: 'UNICEF focal point: amina@unhcr.org', finds: ['amina@unhcr.org'] },
  good: {
    text: 'UNICEF focal point: amina@unicef.org\nUNICEF and UNHCR: amina@unhcr.org\nUNDP: bao@un.org\nWrite to amina@unhcr.org',
  },
  find(reading, known) {
    const mails = reading.addresses.filter(({ kind }) => kind === 'mail')
    return mails.flatMap(({ block, from, to, host }): Found[] => {
      const owners = known.entities.filter(({ domains }) => domains.includes(host))
      const [owner, second] = owners
      const named = namedIn(reading, block, known.entities)
      const [only, other] = named
      if (owner === undefined || second !== undefined || only === undefined || other !== undefined) return []
      if (only === owner || only.domains.length === 0) return []
      return [{ at: { block, from, to }, values: { host, owner: owner.code, entity: only.code } }]
    })
  },
}

function namedIn({ mentions }: Reading, block: number, entities: readonly KnownEntity[]): KnownEntity[] {
  const ids = new Set(mentions.filter((one) => one.kind === 'entity' && one.block === block).map(({ id }) => id))
  return entities.filter(({ id }) => ids.has(id))
}
