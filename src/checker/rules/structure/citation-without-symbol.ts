import { langs } from '#platform/words'
import type { Reading } from '#reading'
import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'
import type { Find } from '../seek/finds.ts'

export const citationWithoutSymbol: Rule = {
  name: 'citation-without-symbol',
  kind: 'STRUCT',
  certainty: 'likely',
  langs,
  bad: {
    text: 'An expert spoke on the recently adopted General Recommendation on policing.\nThe body was created by decision of the Board at its March meeting.',
    finds: ['General Recommendation', 'by decision of the Board'],
  },
  good: {
    text: 'An expert spoke on General Recommendation No. 36 (2020) on policing, and on what the General Recommendation asks.\nThe body was created by decision 2012/4 of the Board.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'La recommandation générale sur le profilage a été présentée.',
        finds: ['recommandation générale'],
      },
      good: { lang: 'fr', text: 'La recommandation générale no 36 sur le profilage a été présentée.' },
    },
    {
      bad: {
        lang: 'es',
        text: 'Se presentó la recomendación general sobre perfiles.',
        finds: ['recomendación general'],
      },
      good: { lang: 'es', text: 'Se presentó la recomendación general núm. 36.' },
    },
    {
      bad: {
        lang: 'ru',
        text: 'Была представлена общая рекомендация о профилировании.',
        finds: ['общая рекомендация'],
      },
      good: { lang: 'ru', text: 'Была представлена общая рекомендация № 36.' },
    },
    {
      bad: { lang: 'zh', text: '介绍了关于执法的一般性建议。', finds: ['一般性建议'] },
      good: { lang: 'zh', text: '介绍了第36号一般性建议。' },
    },
    {
      bad: { lang: 'ar', text: 'عُرضت التوصية العامة بشأن التنميط.', finds: ['التوصية العامة'] },
      good: { lang: 'ar', text: 'عُرضت التوصية العامة رقم 36 بشأن التنميط.' },
    },
  ],
  find: (reading) =>
    [...findsIn(reading, instruments), ...findsIn(reading, decisions)]
      .filter((find) => !isNumbered(reading, find) && !isOfAny(find))
      .map(({ at, said }) => ({ at, values: { said } })),
}

/** "shall be effected by a decision of the Assembly" is a rule, and means no single decision. */
const isOfAny = ({ sentence, said }: Find): boolean =>
  /^(?:by|par|por)\s/u.test(said) &&
  /\b(?:will|shall|may|can|must|only)\b|se\s\p{L}+rá|(?:sera|seront|peut|peuvent)(?!\p{L})/u.test(sentence.text)

/** A text with a number of its own, cited without it where it is first named. */
function isNumbered({ symbols, blocks }: Reading, { at, sentence, said }: Find): boolean {
  if (symbols.some(({ block, from, to }) => block === sentence.block && from < sentence.to && to > sentence.from))
    return true
  const after = sentence.text.slice(at.to - sentence.from, at.to - sentence.from + 30)
  const before = sentence.text.slice(0, at.from - sentence.from)
  if (number.test(after) || /第[\d一二三四五六七八九十]+号\s?$/u.test(before)) return true
  const stem = said.slice(0, Math.max(4, said.length - 2))
  return blocks.some(({ text }) => numberedElsewhere(text, stem))
}

const number = /^\s?\(?(?:No|Nos|no|n[o°º]|núm|№|رقم)?\.?\s?\(?\d/u

/** Whoever has named it once with its number may call it by its kind from then on. */
const numberedElsewhere = (text: string, stem: string): boolean => {
  const at = text.toLowerCase().indexOf(stem.toLowerCase())
  return at >= 0 && /^\S{0,3}\s?(?:No|no|n[o°º]|núm|№|رقم)\.?\s?\d/u.test(text.slice(at + stem.length))
}

const instruments =
  /(?<!\p{L})(?:General (?:Recommendation|Comment|recommendation|comment)(?=\s(?:on|concerning|about|regarding)\s)|[Rr]ecommandation générale(?=\s(?:sur|concernant|relative)\s)|[Oo]bservation générale(?=\s(?:sur|concernant|relative)\s)|[Rr]ecomendación general(?=\s(?:sobre|relativa)\s)|[Оо]бщ(?:ая|ей|ую) рекомендаци[яию](?=\s(?:о|об|по)\s)|التوصية العامة(?=\s(?:بشأن|المتعلقة)))|(?:一般性建议|一般性意见)/dgu

const decisions =
  /(?<!\p{L})by (?:a )?(?:decision|resolution) of the \p{Lu}\p{L}*(?:[\s-]\p{Lu}\p{L}*)*|(?<!\p{L})par (?:une )?(?:décision|résolution) (?:du|de la|de l’)\s?\p{Lu}\p{L}*|(?<!\p{L})por (?:decisión|resolución) (?:del|de la) \p{Lu}\p{L}*/dgu
