import { langs } from '#platform/words'
import type { Sentence, Span } from '#reading'
import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'
import type { Find } from '../seek/finds.ts'

export const repeatedWord: Rule = {
  name: 'repeated-word',
  kind: 'TYPO',
  certainty: 'certain',
  langs: langs.filter((lang) => lang !== 'zh'),
  bad: { text: 'The network met in the the spring.', finds: ['the the'] },
  good: { text: 'The network said that that was so. It met in Pago Pago on 3 May and had had a talk.' },
  others: [
    {
      bad: { lang: 'fr', text: 'Le réseau écrit à à tous.', finds: ['à à'] },
      good: { lang: 'fr', text: 'Le réseau écrit à tous. C o o p é r a t i o n. Il y a des lots b b et c c.' },
    },
    {
      bad: { lang: 'fr', text: 'Le réseau s’est réuni dans la la salle.', finds: ['la la'] },
      good: { lang: 'fr', text: 'Nous nous sommes réunis dans la salle.' },
    },
    {
      bad: { lang: 'es', text: 'La red se reunió en en la sala.', finds: ['en en'] },
      good: { lang: 'es', text: 'La red se reunió en la sala.' },
    },
    {
      bad: { lang: 'ru', text: 'Сеть собралась на на палубе.', finds: ['на на'] },
      good: { lang: 'ru', text: 'Сеть собралась на палубе.' },
    },
    {
      bad: { lang: 'ar', text: 'اجتمعت الشبكة في في القاعة.', finds: ['في في'] },
      good: { lang: 'ar', text: 'اجتمعت الشبكة في القاعة.' },
    },
  ],
  find: (reading) =>
    findsIn(reading, twice)
      .filter((find) => !isMeant(find))
      .map(({ at, named }) => ({ at, instead: named['word'] ?? '' })),
}

const twice = /(?<![\p{L}\p{N}\p{M}’'-])(?<word>\p{L}[\p{L}\p{M}]*)\s+(?<again>\k<word>)(?![\p{L}\p{N}\p{M}’'-])/dgiu

/** Names are said twice (Pago Pago), and some languages have words that are. */
function isMeant({ named, at, sentence }: Find): boolean {
  const [word, again] = [named['word'] ?? '', named['again'] ?? '']
  if (word.length === 1 && (!singles.has(word) || isSpacedOut(sentence, at))) return true
  const isName = /\p{Lu}/u.test(again)
  return isName || doubled.has(word.toLowerCase())
}

/** Words of one letter; any other letter is a sign, of which there may be two. */
const singles = new Set('à a y o e u в к о с у и'.split(' '))

/** L i k e t h i s, words are set on covers and along the sides of charts. */
const isSpacedOut = ({ text, from }: Sentence, at: Span): boolean =>
  !/\p{L}{2,}\P{L}{1,2}$/u.test(text.slice(0, at.from - from)) ||
  !/^\P{L}{1,2}\p{L}{2,}/u.test(text.slice(at.to - from))

const doubled = new Set(
  'that had is nous vous se si bien très muy poco еле чуть только вот جدا شيئا رويدا كل'.split(' '),
)
