import type { Found, Rule } from '../../rule.ts'
import { matchesIn, patternFor } from '../seek/matches.ts'

export const frameMissing: Rule = {
  name: 'frame-missing',
  kind: 'CLAIM',
  certainty: 'likely',
  langs: ['en', 'fr', 'ru', 'es'],
  bad: {
    text: 'The group will undertake geographically balanced analysis of plans.',
    finds: ['geographically balanced'],
  },
  good: {
    text: 'The group will read 20 plans, geographically balanced: four from each of the five regional commissions.',
  },
  others: [
    {
      bad: { lang: 'fr', text: 'Un échantillon représentatif de plans sera lu.', finds: ['échantillon représentatif'] },
      good: { lang: 'fr', text: 'Un échantillon représentatif de plans sera lu, quatre par groupe régional.' },
    },
    {
      bad: { lang: 'es', text: 'Se leerá una muestra representativa de planes.', finds: ['muestra representativa'] },
      good: { lang: 'es', text: 'Se leerá una muestra representativa de planes: cuatro por cada grupo regional.' },
    },
    {
      bad: { lang: 'ru', text: 'Будет изучена репрезентативная выборка планов.', finds: ['репрезентативная выборка'] },
      good: {
        lang: 'ru',
        text: 'Будет изучена репрезентативная выборка: по четыре плана от каждой региональной группы.',
      },
    },
  ],
  find: (reading) =>
    matchesIn(reading, patternFor(reading, balanced))
      .filter(({ sentence }) => !patternFor(reading, frame).test(sentence.text))
      .map(({ at, said }): Found => ({ at, values: { words: said } })),
}

const balanced = {
  en: /\b(?:geographically|regionally) (?:balanced|representative|diverse)\b|\b(?:representative|balanced) (?:sample|selection)\b/giu,
  fr: /échantillon (?:représentatif|équilibré)|géographiquement équilibrée?s?/giu,
  es: /muestra (?:representativa|equilibrada)|geográficamente equilibrad[oa]s?/giu,
  ru: /репрезентативн\p{L}+ выборк\p{L}+|географически сбалансированн\p{L}+/giu,
}

// What is counted, or which division of the world it is balanced over. No `g`: it is only asked whether.
const frame = {
  en: /\b(?:M49|regional (?:groups?|commissions?)|electoral groups?|regions of|from each|per region|five regions)\b/iu,
  fr: /M49|groupes? régiona|commissions régionales|par région|chaque région/iu,
  es: /M49|grupos? regional|comisiones regionales|por región|cada región/iu,
  ru: /М49|региональн\p{L}+ (?:групп|комисси)|по регионам|каждо\p{L}+ регион/iu,
}
