import type { Found, Rule } from '../../rule.ts'

export const sharedDomain: Rule = {
  name: 'shared-domain',
  kind: 'ADDR',
  certainty: 'look',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: { text: 'UNODC Pillar Lead: amina@un.org\nDGC Pillar Lead: bao@un.org', finds: ['amina@un.org', 'bao@un.org'] },
  good: { text: 'UNHCR Pillar Lead: amina@unhcr.org\nWrite to amina@un.org' },
  find(reading, known) {
    const mails = reading.addresses.filter(({ kind }) => kind === 'mail')
    return mails.flatMap(({ block, from, to, host }): Found[] => {
      const owners = known.entities.filter(({ domains }) => domains.includes(host))
      const named = reading.mentions.find((one) => one.kind === 'entity' && one.block === block)
      if (owners.length < 2 || named === undefined) return []
      return [{ at: { block, from, to }, values: { host, count: owners.length, entity: named.said } }]
    })
  },
}
