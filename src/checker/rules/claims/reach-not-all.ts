import type { Found, Rule } from '../../rule.ts'
import { matchesIn, patternFor } from '../seek/matches.ts'

export const reachNotAll: Rule = {
  name: 'reach-not-all',
  kind: 'CLAIM',
  certainty: 'likely',
  langs: ['en', 'fr', 'es'],
  bad: {
    text: 'Colleagues entered all of the addresses into the tool. Transition goes on, as not all of the agencies use the tool.',
    finds: ['all of the addresses'],
  },
  good: {
    text: 'Colleagues entered all of the addresses into the tool. Transition goes on.\nNot all of the agencies were there.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Toutes les adresses ont été saisies. Toutes les entités n’utilisent pas encore l’outil.',
        finds: ['Toutes les adresses'],
      },
      good: { lang: 'fr', text: 'Toutes les adresses ont été saisies.' },
    },
    {
      bad: {
        lang: 'es',
        text: 'Se introdujeron todas las direcciones. No todas las entidades usan la herramienta.',
        finds: ['todas las direcciones'],
      },
      good: { lang: 'es', text: 'Se introdujeron todas las direcciones.' },
    },
  ],
  find(reading) {
    const partial = matchesIn(reading, patternFor(reading, some))
    return matchesIn(reading, patternFor(reading, all)).flatMap(({ at }): Found[] => {
      const other = partial.find((one) => one.at.block === at.block && one.at.from > at.to)
      return other === undefined ? [] : [{ at, values: { other: other.said }, also: [other.at] }]
    })
  },
}

const all = {
  en: /(?<!\bnot )\ball (?:of )?(?:the )?(?:[\p{L}-]+ ){0,3}?(?:addresses|members|entities|agencies|focal points|teams|colleagues|pillars)\b/giu,
  fr: /(?:toutes les|tous les) (?:adresses|membres|points focaux|équipes|collègues)(?!\p{L})/giu,
  es: /(?<!no )(?:todas las|todos los) (?:direcciones|miembros|equipos|colegas)(?!\p{L})/giu,
}
const some = {
  en: /\bnot (?:yet )?all (?:of )?(?:the )?(?:[\p{L}-]+ ){0,3}?(?:members|entities|agencies|focal points|teams|colleagues|pillars)\b/giu,
  fr: /tous? ?(?:te)?s? les (?:entités|membres|organismes|équipes) (?:n’|ne )[^.]* pas/giu,
  es: /no (?:todas las|todos los) (?:entidades|miembros|organismos|equipos)(?!\p{L})/giu,
}
