import type { Reading, Sentence } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { matchesIn, patternFor } from '../seek/matches.ts'

export const adoptionUndated: Rule = {
  name: 'adoption-undated',
  kind: 'CLAIM',
  certainty: 'likely',
  langs: ['en', 'fr', 'es'],
  bad: { text: 'After consultation, the Network adopted a template for wells.', finds: ['adopted a template'] },
  good: {
    text: 'On 3 May 2021 the Network adopted a template for wells. The Assembly adopted resolution 47/135. The group adopted an approach.',
  },
  others: [
    {
      bad: { lang: 'fr', text: 'Le Réseau a adopté un modèle.', finds: ['adopté un modèle'] },
      good: { lang: 'fr', text: 'Le 3 mai 2021, le Réseau a adopté un modèle.' },
    },
    {
      bad: { lang: 'es', text: 'La Red aprobó una plantilla.', finds: ['aprobó una plantilla'] },
      good: { lang: 'es', text: 'La Red aprobó una plantilla el 3 de mayo de 2021.' },
    },
  ],
  find: (reading) =>
    matchesIn(reading, patternFor(reading, patterns))
      .filter(({ sentence }) => !isDated(reading, sentence))
      .map(({ at }): Found => ({ at })),
}

const patterns = {
  en: /(?<=\b(?:network|members|group|committee|board|council|team|they|it|we) (?:has |have |also |then )?)(?:formally )?(?:adopted|endorsed) (?:an?|its|the|their) (?:\p{L}+ ){0,2}?(?:template|plan|work plan|guidance note|checklist|strategy|terms of reference|statement|note|policy|framework|paper|report|programme of work)\b/giu,
  fr: /(?<=(?:réseau|membres|groupe|comité|conseil) (?:a |ont ))(?:adopté|approuvé) (?:une?|son|sa|le|la|leur) (?:\p{L}+ )?(?:modèle|plan|note d’orientation|liste de contrôle|stratégie|mandat|déclaration|note|politique|cadre|rapport)(?!\p{L})/giu,
  es: /(?<=(?:red|miembros|grupo|comité|consejo) )(?:aprobó|aprobaron|adoptó|adoptaron) (?:una?|su|el|la) (?:\p{L}+ )?(?:plantilla|plan|nota|lista|estrategia|mandato|declaración|política|marco|informe)(?!\p{L})/giu,
}

/** A day or a month in the sentence, or a symbol that leads to it. */
function isDated({ dates, symbols }: Reading, { block, from, to }: Sentence): boolean {
  const inside = (one: Found['at']): boolean => one.block === block && from <= one.from && one.to <= to
  return symbols.some(inside) || dates.some((one) => inside(one) && one.grain !== 'span-of-years')
}
