import { langs } from '#platform/words'
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
function isMeant({ named }: Find): boolean {
  const [word, again] = [named['word'] ?? '', named['again'] ?? '']
  const isName = /\p{Lu}/u.test(again)
  return isName || doubled.has(word.toLowerCase())
}

const doubled = new Set(
  'that had is nous vous se si bien très muy poco еле чуть только вот جدا شيئا رويدا كل'.split(' '),
)
