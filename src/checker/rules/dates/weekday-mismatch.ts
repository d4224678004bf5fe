import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import type { DateSaid, Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'

export const weekdayMismatch: Rule = {
  name: 'weekday-mismatch',
  kind: 'DATE',
  certainty: 'certain',
  langs,
  bad: { text: 'The launch was on Monday, 21 March 2021.', finds: ['Monday'] },
  good: { text: 'The launch was on Sunday, 21 March 2021.' },
  others: [
    {
      bad: { lang: 'fr', text: 'Le lancement a eu lieu le lundi 21 mars 2021.', finds: ['lundi'] },
      good: { lang: 'fr', text: 'Le lancement a eu lieu le dimanche 21 mars 2021.' },
    },
    {
      bad: { lang: 'es', text: 'Se presentó el lunes 21 de marzo de 2021.', finds: ['lunes'] },
      good: { lang: 'es', text: 'Se presentó el domingo 21 de marzo de 2021.' },
    },
    {
      bad: { lang: 'ru', text: 'Запуск прошел в понедельник, 21 марта 2021 года.', finds: ['понедельник'] },
      good: { lang: 'ru', text: 'Запуск прошел в воскресенье, 21 марта 2021 года.' },
    },
    {
      bad: { lang: 'ar', text: 'أطلقت يوم الاثنين 21 آذار/مارس 2021.', finds: ['الاثنين'] },
      good: { lang: 'ar', text: 'أطلقت يوم الأحد 21 آذار/مارس 2021.' },
    },
    {
      bad: { lang: 'zh', text: '2021年3月21日星期一启动。', finds: ['星期一'] },
      good: { lang: 'zh', text: '2021年3月21日星期日启动。' },
    },
  ],
  find: (reading) => reading.dates.flatMap((date) => foundIn(reading, date)),
}

/** Weeks begin on Sunday, as the calendar of the language's names counts them. */
const weekdays: Record<Lang, readonly string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  ru: ['воскресенье', 'понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу'],
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  zh: ['日', '一', '二', '三', '四', '五', '六'],
}

function foundIn({ blocks, lang }: Reading, date: DateSaid): Found[] {
  if (date.grain !== 'day' || date.first === undefined || date.yearFrom !== 'said') return []
  const tongue = lang ?? 'en'
  const named = namedBeside(blocks[date.block]?.text ?? '', date, tongue)
  const due = weekdays[tongue][new Date(date.first).getUTCDay()] ?? ''
  if (named === undefined || named.day === due) return []
  const at = { block: date.block, from: named.from, to: named.from + named.said.length }
  const instead = tongue === 'zh' ? `${named.said.slice(0, -1)}${due}` : likeIn(named.said, due)
  return [{ at, instead, values: { date: date.said, weekday: instead } }]
}

const likeIn = (said: string, due: string): string =>
  said.startsWith(said.slice(0, 1).toLowerCase()) ? due : `${due.slice(0, 1).toUpperCase()}${due.slice(1)}`

/** The name of a day right before the date; Chinese has it after. */
function namedBeside(
  text: string,
  { from, to }: DateSaid,
  lang: Lang,
): { day: string; said: string; from: number } | undefined {
  if (lang === 'zh') {
    const hit = /^\s?[（(]?((?:星期|周|礼拜)([一二三四五六日天]))/u.exec(text.slice(to))
    if (hit === null) return undefined
    return {
      day: (hit[2] ?? '').replace('天', '日'),
      said: hit[1] ?? '',
      from: to + hit[0].length - (hit[1] ?? '').length,
    }
  }
  const hit = /([\p{L}\p{M}]+)(?:,|،)?\s(?:the\s|le\s|el\s)?$/u.exec(text.slice(0, from))
  const day = hit?.[1] ?? ''
  const known = weekdays[lang].find((one) => one.toLowerCase() === day.toLowerCase())
  return hit === null || known === undefined ? undefined : { day: known, said: day, from: hit.index }
}
