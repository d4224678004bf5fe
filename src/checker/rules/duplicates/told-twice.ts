import { langs } from '#platform/words'
import type { Reading, Span } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { alikeness, weighedSentences } from '../seek/alike.ts'
import type { Weighed } from '../seek/alike.ts'
import { lengthOf } from '../seek/matches.ts'
import { likelyBefore } from '../seek/pairs.ts'

export const toldTwice: Rule = {
  name: 'told-twice',
  kind: 'DUP',
  certainty: 'likely',
  langs: langs.filter((lang) => lang !== 'zh'),
  bad: {
    text: '# Summary\nIn April, the network sent a submission on the harbour charter to the port board, naming small boats.\n# Work\nThe network sent a submission on the harbour charter to the port board, naming fishing boats.',
    finds: ['The network sent a submission on the harbour charter to the port board, naming fishing boats.'],
  },
  good: {
    text: '# Summary\nIn April, the network sent a submission on the harbour charter to the port board, naming small boats.\n# Work\nThe port board heard teachers speak of how their schools deal with floods and storms in winter.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: '# Résumé\nEn avril, le réseau a remis une contribution sur la charte portuaire au conseil des ports, citant les petits bateaux.\n# Travaux\nLe réseau a remis une contribution sur la charte portuaire au conseil des ports, citant les bateaux.',
        finds: ['Le réseau a remis une contribution sur la charte portuaire au conseil des ports, citant les bateaux.'],
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
    // A title that stands on the cover and again on the first page has no final mark.
    const sentences = weighedSentences(reading).filter(
      ({ at }) =>
        /[.!?؟…]["”»)]*$/u.test(at.text) &&
        !/^\p{Ll}/u.test(at.text) &&
        !isMostlyQuoted(reading, at) &&
        !isCitation.test(at.text),
    )
    const isBook = lengthOf(reading) > bookFrom
    const times = Map.groupBy(sentences, ({ at }) => at.text)
    // What is said word for word three times is a formula of this sort of text.
    const told = sentences.filter(({ at }) => (times.get(at.text)?.length ?? 0) < 3)
    return [...likelyBefore(told)].flatMap(([sentence, before]) => foundIn(sentence, { before, isBook }))
  },
}

const isCitation =
  /\b(?:pp?\.\s?\d|et al|available at|accessed|vol\.|ibid|op\.\s?cit|ISBN|doi|[Nn]o\.\s\d+, s\.|retrieved)|https?:|\((?:19|20)\d\d[a-z]?\)\.?$/iu

const isMostlyQuoted = ({ quotations }: Reading, { block, from, to }: Span): boolean =>
  quotations.some(
    (one) => one.block === block && one.from >= from && one.to <= to + 2 && (one.to - one.from) * 2 > to - from,
  )

/** A sentence much like one before it, elsewhere in the text; what only one of the two has is shown. */
function foundIn(sentence: Weighed, { before, isBook }: { before: readonly Weighed[]; isBook: boolean }): Found[] {
  const [best] = before
    .map((other) => ({ other, score: alikeness(sentence, other) }))
    .filter(
      ({ other, score }) => score >= threshold && other.at.block !== sentence.at.block && !isOfOther(sentence, other),
    )
    .toSorted((one, other) => other.score - one.score)
  if (best === undefined) return []
  const { other } = best
  const values = { here: onlyIn(sentence, other), there: onlyIn(other, sentence) }
  // Word for word the same may be meant: a passage set off from the text, a formula.
  const alike = values.here === nothing && values.there === nothing
  const same = alike || isBook ? { certainty: 'look' as const } : {}
  return [{ at: spanOf(sentence.at), values, also: [spanOf(other.at)], ...same }]
}

/** Of so many words, a text has a summary that says again what its chapters say, and is meant to. */
const bookFrom = 8000

const threshold = 0.6

/** A sentence with a figure, a reference or a name of its own tells of something of its own, however alike the words are. */
const isOfOther = (one: Weighed, other: Weighed): boolean =>
  (hasOwnFigure(one, other) && hasOwnFigure(other, one)) || (hasOwnName(one, other) && hasOwnName(other, one))
const hasOwnName = ({ words }: Weighed, { stems }: Weighed): boolean =>
  words.some(({ said, stem, from }) => from > 0 && /^[\p{Lu}\p{Script=Arabic}]/u.test(said) && !stems.has(stem))
const hasOwnFigure = ({ words }: Weighed, { stems }: Weighed): boolean =>
  words.some(({ said, stem }) => /^(?:\p{N}+|[IVX]+)$/u.test(said) && !stems.has(stem))

const spanOf = ({ block, from, to }: Span): Span => ({ block, from, to })

const most = 8
const nothing = '–'

/** The words that one of two sentences has and the other has not, in their order. */
function onlyIn(one: Weighed, other: Weighed): string {
  const words = one.words.filter(({ stem }) => !other.stems.has(stem)).map(({ said }) => said)
  const shown = [...new Set(words)].slice(0, most)
  return shown.length === 0 ? nothing : shown.join(' ')
}
