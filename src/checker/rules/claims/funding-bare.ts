import type { Found, Rule } from '../../rule.ts'
import { matchesIn, patternFor } from '../seek/matches.ts'

export const fundingBare: Rule = {
  name: 'funding-bare',
  kind: 'CLAIM',
  certainty: 'likely',
  langs: ['en', 'fr', 'ru', 'es'],
  bad: { text: 'Efforts to secure funding for the work of the Network from July.', finds: ['secure funding'] },
  good: { text: 'Efforts to secure funding of $40,000 from the Government of Norway for translations.' },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Des efforts pour obtenir un financement ont commencé.',
        finds: ['obtenir un financement'],
      },
      good: { lang: 'fr', text: 'Des efforts pour obtenir un financement de 40 000 dollars ont commencé.' },
    },
    {
      bad: { lang: 'es', text: 'Se procura obtener financiación para la Red.', finds: ['obtener financiación'] },
      good: { lang: 'es', text: 'Se procura obtener financiación por valor de 40.000 dólares para la Red.' },
    },
    {
      bad: {
        lang: 'ru',
        text: 'Приняты меры, чтобы получить финансирование для Сети.',
        finds: ['получить финансирование'],
      },
      good: { lang: 'ru', text: 'Приняты меры, чтобы получить финансирование в размере 40 000 долл. США.' },
    },
  ],
  find: (reading) =>
    matchesIn(reading, patternFor(reading, patterns))
      .filter(({ sentence }) => !hasSum.test(sentence.text))
      .map(({ at }): Found => ({ at })),
}

const patterns = {
  en: /(?<=\b(?:efforts?|worked|working|steps) to )(?:secure|raise|obtain|find|mobilize) (?:additional |some |the |more )?(?:funding|funds|resources)\b/giu,
  fr: /(?<=(?:pour|d’|à|de) ?)(?:obtenir|trouver|lever|mobiliser) (?:un |des |les )?(?:financements?|fonds)(?!\p{L})/giu,
  es: /(?<=(?:para|procura|por|de) )(?:obtener|conseguir|recaudar|movilizar) (?:la |los )?(?:financiación|fondos)(?!\p{L})/giu,
  ru: /(?:получить|найти|привлечь|обеспечить) финансирование/giu,
}

// A sum: a currency, or "dollars" and the like beside a number.
const hasSum =
  /[$€£¥]\s?\d|\d[\d\s.,\u00A0\u202F]*(?:million|billion|thousand|dollars?|euros?|dólares|долл|USD|EUR|CHF)/iu
