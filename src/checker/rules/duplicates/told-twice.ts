import { langs } from '#platform/words'
import type { Span } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { alikeness, weighedSentences } from '../seek/alike.ts'
import type { Weighed } from '../seek/alike.ts'

export const toldTwice: Rule = {
  name: 'told-twice',
  kind: 'DUP',
  certainty: 'likely',
  langs: langs.filter((lang) => lang !== 'zh'),
  bad: {
    text: '# Summary\nIn April, the network sent a submission on the harbour charter to the port board, naming small boats.\n# Work\nThe network sent a submission on the harbour charter to the port board, which names small boats.',
    finds: ['The network sent a submission on the harbour charter to the port board, which names small boats.'],
  },
  good: {
    text: '# Summary\nIn April, the network sent a submission on the harbour charter to the port board, naming small boats.\n# Work\nThe port board heard teachers speak of how their schools deal with floods and storms in winter.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: '# Résumé\nEn avril, le réseau a remis une contribution sur la charte portuaire au conseil des ports, citant les petits bateaux.\n# Travaux\nLe réseau a remis une contribution sur la charte portuaire au conseil des ports, qui cite les petits bateaux.',
        finds: [
          'Le réseau a remis une contribution sur la charte portuaire au conseil des ports, qui cite les petits bateaux.',
        ],
      },
      good: {
        lang: 'fr',
        text: '# Résumé\nEn avril, le réseau a remis une contribution sur la charte portuaire.\n# Travaux\nLe conseil des ports a entendu des enseignants parler de leurs écoles face aux tempêtes.',
      },
    },
    {
      bad: {
        lang: 'ru',
        text: '# Резюме\nВ апреле сеть направила портовому совету предложения по уставу гавани с упоминанием малых лодок.\n# Работа\nСеть направила портовому совету предложения по уставу гавани с упоминанием малых лодок.',
        finds: ['Сеть направила портовому совету предложения по уставу гавани с упоминанием малых лодок.'],
      },
      good: {
        lang: 'ru',
        text: '# Резюме\nВ апреле сеть направила портовому совету предложения по уставу гавани.\n# Работа\nСовет выслушал учителей о том, как школы переносят зимние бури и наводнения.',
      },
    },
  ],
  find: (reading) => {
    const sentences = weighedSentences(reading)
    return sentences.flatMap((sentence, at) => foundIn(sentence, sentences.slice(0, at)))
  },
}

/** A sentence much like one before it, elsewhere in the text; what only one of the two has is shown. */
function foundIn(sentence: Weighed, before: readonly Weighed[]): Found[] {
  const [best] = before
    .map((other) => ({ other, score: alikeness(sentence, other) }))
    .filter(({ other, score }) => score >= threshold && other.at.block !== sentence.at.block)
    .toSorted((one, other) => other.score - one.score)
  if (best === undefined) return []
  const { other } = best
  const values = { here: onlyIn(sentence, other), there: onlyIn(other, sentence) }
  return [{ at: spanOf(sentence.at), values, also: [spanOf(other.at)] }]
}

const threshold = 0.5

const spanOf = ({ block, from, to }: Span): Span => ({ block, from, to })

const most = 8

/** The words that one of two sentences has and the other has not, in their order. */
function onlyIn(one: Weighed, other: Weighed): string {
  const words = one.words.filter(({ stem }) => !other.stems.has(stem)).map(({ said }) => said)
  const shown = [...new Set(words)].slice(0, most)
  return shown.length === 0 ? '–' : shown.join(' ')
}
