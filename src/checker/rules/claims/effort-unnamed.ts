import type { Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { matchesIn, patternFor } from '../seek/matches.ts'

export const effortUnnamed: Rule = {
  name: 'effort-unnamed',
  kind: 'CLAIM',
  certainty: 'likely',
  langs: ['en', 'fr', 'es'],
  bad: {
    text: 'A major inter-agency effort examines plans.\nMembers from ILO and WHO worked on it.',
    finds: ['major inter-agency effort'],
  },
  good: { text: 'A major inter-agency effort of ILO, WHO, UNICEF and UNFPA examines plans.' },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Un vaste effort interinstitutions est en cours.',
        finds: ['vaste effort interinstitutions'],
      },
      good: { lang: 'fr', text: 'Un vaste effort interinstitutions de l’OIT, de l’OMS et de l’UNICEF est en cours.' },
    },
    {
      bad: {
        lang: 'es',
        text: 'Está en curso una gran iniciativa interinstitucional.',
        finds: ['gran iniciativa interinstitucional'],
      },
      good: { lang: 'es', text: 'Está en curso una gran iniciativa interinstitucional de la OIT, la OMS y el UNICEF.' },
    },
  ],
  find: (reading) =>
    matchesIn(reading, patternFor(reading, patterns))
      .filter(({ sentence }) => entitiesWithin(reading, sentence) < 3)
      .map(({ at, said }): Found => ({ at, values: { words: said } })),
}

const patterns = {
  en: /\b(?:major|large|broad|wide|big|massive|wide-ranging|large-scale|system-wide) (?:and \p{L}+ )?(?:inter-?agency|UN-wide|multi-?agency|joint) (?:effort|initiative|project|exercise|undertaking|endeavour)s?\b/giu,
  fr: /(?:vaste|grand|large|important)e?s? (?:effort|initiative|projet|travail|exercice)s? (?:inter-?institutions|interorganisations|conjointe?s?)/giu,
  es: /(?:gran|amplia|amplio|importante) (?:esfuerzo|iniciativa|proyecto|labor) (?:inter-?institucional|interorganismos|conjunt[oa])/giu,
}

function entitiesWithin({ mentions }: Reading, { block, from, to }: Found['at']): number {
  const inside = mentions.filter(
    (one) => one.kind === 'entity' && one.block === block && from <= one.from && one.to <= to,
  )
  return new Set(inside.map(({ id }) => id)).size
}
