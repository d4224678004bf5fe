import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import type { DateSaid, Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'

export const rangeStyle: Rule = {
  name: 'range-style',
  kind: 'DATE',
  certainty: 'certain',
  langs: langs.filter((lang) => lang !== 'zh'),
  bad: { text: 'The course ran from 4-28 October 2021.', finds: ['from 4-28 October 2021'] },
  good: { text: 'The course ran from 4 to 28 October 2021, and the fair on 5–6 May 2021.' },
  others: [
    {
      bad: { lang: 'fr', text: 'Le cours s’est tenu du 4-28 octobre 2021.', finds: ['du 4-28 octobre 2021'] },
      good: { lang: 'fr', text: 'Le cours s’est tenu du 4 au 28 octobre 2021.' },
    },
    {
      bad: { lang: 'es', text: 'El curso fue del 4-28 de octubre de 2021.', finds: ['del 4-28 de octubre de 2021'] },
      good: { lang: 'es', text: 'El curso fue del 4 al 28 de octubre de 2021.' },
    },
    {
      bad: { lang: 'ru', text: 'Курс проходил с 4-28 октября 2021 года.', finds: ['с 4-28 октября 2021 года'] },
      good: { lang: 'ru', text: 'Курс проходил с 4 по 28 октября 2021 года.' },
    },
    {
      bad: {
        lang: 'ar',
        text: 'عقدت الدورة من 4-28 تشرين الأول/أكتوبر 2021.',
        finds: ['من 4-28 تشرين الأول/أكتوبر 2021'],
      },
      good: { lang: 'ar', text: 'عقدت الدورة من 4 إلى 28 تشرين الأول/أكتوبر 2021.' },
    },
  ],
  find: (reading) => reading.dates.flatMap((date) => foundIn(reading, date)),
}

/** "from" asks for "to": a dash stands for both words. */
function foundIn({ blocks, lang }: Reading, date: DateSaid): Found[] {
  const tongue = lang ?? 'en'
  const before = blocks[date.block]?.text.slice(0, date.from) ?? ''
  const word = opening[tongue]?.exec(before)
  const dash = /(\p{N}|\p{L})\s?[-–—]\s?(?=\p{N}|\p{L})/u.exec(date.said)
  if (word === undefined || word === null || dash === null || date.style === 'iso') return []
  const said = word[0].trim()
  const joined = date.said.replace(dash[0], `${dash[1] ?? ''} ${closing(said, tongue)} `)
  return [{ at: { ...date, from: date.from - word[0].length }, instead: `${word[0]}${joined}` }]
}

const opening: Partial<Record<Lang, RegExp>> = {
  en: /(?<![\p{L}\p{N}])(?:from|between)\s$/iu,
  fr: /(?<![\p{L}\p{N}])(?:du|de|entre le)\s$/iu,
  es: /(?<![\p{L}\p{N}])(?:del|desde el|entre el)\s$/iu,
  ru: /(?<![\p{L}\p{N}])с\s$/iu,
  ar: /(?<![\p{L}\p{N}])(?:من|بين)\s$/u,
}

function closing(word: string, lang: Lang): string {
  const and = /^(?:between|entre)/i.test(word) || word === 'بين'
  const words: Record<Lang, readonly [string, string]> = {
    en: ['to', 'and'],
    fr: [word === 'de' ? 'à' : 'au', 'et le'],
    es: ['al', 'y el'],
    ru: ['по', 'по'],
    ar: ['إلى', 'و'],
    zh: ['至', '至'],
  }
  return words[lang][and ? 1 : 0]
}
