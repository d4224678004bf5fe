import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import type { DateSaid, Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { around, sentenceAt } from '../seek/when.ts'

export const noFixedDate: Rule = {
  name: 'no-fixed-date',
  kind: 'DATE',
  certainty: 'likely',
  langs,
  bad: {
    text: 'The group will return to this from September 2021, once the panel produces its report.',
    finds: ['September 2021, once'],
  },
  good: { text: 'The group will return to this on 15 September 2021. Once the panel reports, it will meet.' },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Le groupe y reviendra à partir de septembre 2021, une fois que le comité aura rendu son rapport.',
        finds: ['septembre 2021, une fois que'],
      },
      good: { lang: 'fr', text: 'Le groupe y reviendra le 15 septembre 2021.' },
    },
    {
      bad: {
        lang: 'es',
        text: 'El grupo lo retomará a partir de septiembre de 2021, una vez que el comité publique su informe.',
        finds: ['septiembre de 2021, una vez que'],
      },
      good: { lang: 'es', text: 'El grupo lo retomará el 15 de septiembre de 2021.' },
    },
    {
      bad: {
        lang: 'ru',
        text: 'Группа вернется к этому в сентябре 2021 года, после того как комитет представит доклад.',
        finds: ['сентябре 2021 года, после того как'],
      },
      good: { lang: 'ru', text: 'Группа вернется к этому 15 сентября 2021 года.' },
    },
  ],
  find: (reading) => reading.dates.flatMap((date) => foundIn(reading, date)),
}

/** A date that hangs on something else which has none. */
function foundIn(reading: Reading, date: DateSaid): Found[] {
  const sentence = sentenceAt(reading, date)
  if (sentence === undefined || date.first === undefined || !willBe.test(sentence.text)) return []
  const { after } = around(sentence, date)
  const condition = conditions[reading.lang ?? 'en'].exec(after)
  if (condition === null) return []
  return [
    { at: { block: date.block, from: date.from, to: date.to + condition[0].length }, values: { date: date.said } },
  ]
}

const willBe =
  /\b(?:will|shall|plans?|planned|is to|are to|expected|intends?)\b|\p{L}(?:era|eront|ra|ront|rá|rán)(?!\p{L})|буд[еу]т|верн[её]тся|планиру|ожида|предстоит|س[تينأ]|将|拟|预计/iu

const conditions: Record<Lang, RegExp> = {
  en: /^,?\s(?:once|as soon as|subject to|depending on|pending|provided that|assuming)(?!\p{L})/u,
  fr: /^,?\s(?:une fois que?|dès que|sous réserve|à condition que|en attendant)(?!\p{L})/u,
  es: /^,?\s(?:una vez que?|tan pronto como|en cuanto|a reserva de|siempre que|a la espera de)(?!\p{L})/u,
  ru: /^,?\s(?:после того,? как|как только|при условии|в зависимости от)(?!\p{L})/u,
  ar: /^،?\s(?:حالما|بمجرد|رهنا ب|شريطة|في انتظار|بعد أن)/u,
  zh: /^[，,]?(?:一旦|待|但须|视)/u,
}
