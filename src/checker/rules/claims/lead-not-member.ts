import type { Mention, Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { matchesIn, patternFor } from '../seek/matches.ts'
import { partListsOf } from '../seek/parts.ts'

export const leadNotMember: Rule = {
  name: 'lead-not-member',
  kind: 'CLAIM',
  certainty: 'certain',
  langs: ['en', 'fr', 'es'],
  bad: {
    text: 'Pillars: (1) Schools (ILO); (2) Water (WHO); (3) Roads (UNOPS).\nMembers include ILO, UNOPS, UNICEF and UNFPA.',
    finds: ['Members include'],
  },
  good: {
    text: 'Pillars: (1) Schools (ILO); (2) Water (WHO); (3) Roads (UNOPS).\nMembers include ILO, UNOPS, UNICEF and WHO.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Piliers : (1) Écoles (OIT); (2) Eau (OMS); (3) Jeunes (UNICEF).\nLes membres sont l’OIT, l’UNICEF, le HCR et le PAM.',
        finds: ['Les membres sont'],
      },
      good: {
        lang: 'fr',
        text: 'Piliers : (1) Écoles (OIT); (2) Eau (OMS); (3) Jeunes (UNICEF).\nLes membres sont l’OIT, l’UNICEF, le HCR et l’OMS.',
      },
    },
  ],
  find(reading) {
    const leads = leadsIn(reading)
    return matchesIn(reading, patternFor(reading, announced)).flatMap(({ at, sentence }): Found[] => {
      const listed = entitiesIn(reading, sentence)
      if (listed.length < 4) return []
      const ids = new Set(listed.map(({ id }) => id))
      const missing = leads.filter(({ id }) => !ids.has(id))
      const names = [...new Set(missing.map(({ said }) => said))]
      if (names.length === 0 || names.length > 3) return []
      return [
        {
          at,
          values: { entities: names.join(', ') },
          also: missing.map(({ block, from, to }) => ({ block, from, to })),
        },
      ]
    })
  },
}

const announced = {
  en: /\b(?:members|membership|member entities)(?: of the network)? (?:includes?|are|comprises?|consists? of)\b/giu,
  fr: /\b(?:les (?:entités )?membres(?: du réseau)? (?:sont|comprennent)|(?:entités )?membres :)/giu,
  es: /\b(?:los miembros(?: de la red)? (?:son|incluyen)|entidades miembros?:)/giu,
}

const entitiesIn = (reading: Reading, { block, from, to }: Found['at']): Mention[] =>
  reading.mentions.filter((one) => one.kind === 'entity' && one.block === block && from <= one.from && one.to <= to)

/** Who stands beside the name of a part of the work leads it. */
function leadsIn(reading: Reading): Mention[] {
  const parts = partListsOf(reading).flatMap((list) => (list.from === 'list' ? list.parts : []))
  return parts.flatMap(({ at, rest }) =>
    entitiesIn(reading, { block: at.block, from: at.to, to: at.to + rest.length + 2 }),
  )
}
