import type { Lang } from '#platform/words'
import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'

export const repeatedInPhrase: Rule = {
  name: 'repeated-in-phrase',
  kind: 'TYPO',
  certainty: 'likely',
  langs: ['en', 'fr', 'es'],
  bad: {
    text: 'They spoke of the effects of the drought effects on farms.',
    finds: ['effects of the drought effects'],
  },
  good: { text: 'They spoke of the effects of the drought on farms, of the rights of women and their rights to land.' },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'On parle des effets de la crise des effets sur les villes.',
        finds: ['effets de la crise des effets'],
      },
      good: { lang: 'fr', text: 'On parle des effets de la crise sur les villes.' },
    },
    {
      bad: {
        lang: 'es',
        text: 'Se habla del impacto de la sequía del impacto en el campo.',
        finds: ['impacto de la sequía del impacto'],
      },
      good: { lang: 'es', text: 'Se habla del impacto de la sequía en el campo.' },
    },
  ],
  find: (reading) =>
    findsIn(reading, patterns[reading.lang ?? 'en'] ?? never).map(({ at, named }) => ({
      at,
      values: { word: named['word'] ?? '' },
    })),
}

const never = /(?!)/dgu

/** "impact of the … impact": the noun comes back within its own complement, a few words on and with no clause between. */
const patterns: Partial<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?<word>\p{Ll}{5,})\sof\s(?:the\s)?(?!(?:and|or|to|other|own)\s)(?:(?!(?:and|or|to|for|from|in|on|by|with|that|which|as|is|was|are|per|cent|percent|other|own|of)\s)[\p{L}\p{N}-]+\s){1,3}\k<word>(?!\p{L})/dgu,
  fr: /(?<!\p{L})(?<word>\p{Ll}{5,})\s(?:de la|du|des|de)\s(?:(?!(?:et|ou|à|pour|en|sur|par|avec|que|qui)\s)[\p{L}\p{N}-]+\s){1,2}(?:des|de|du)\s\k<word>(?!\p{L})/dgu,
  es: /(?<!\p{L})(?<word>\p{Ll}{5,})\s(?:de la|del|de los|de las|de)\s(?:(?!(?:y|o|a|para|en|sobre|por|con|que)\s)[\p{L}\p{N}-]+\s){1,2}(?:del|de)\s\k<word>(?!\p{L})/dgu,
}
