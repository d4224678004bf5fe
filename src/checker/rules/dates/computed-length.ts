import { langs } from '#platform/words'
import type { DateSaid, NumberSaid, Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'

export const computedLength: Rule = {
  name: 'computed-length',
  kind: 'DATE',
  certainty: 'likely',
  langs,
  bad: {
    text: 'The course runs on 4–28 October 2021. The group defines the method of the 4 weeks of training.',
    finds: ['4 weeks'],
  },
  good: {
    text: 'The course runs on 4–31 October 2021. The group defines the method of the 4 weeks of training.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Le cours aura lieu du 4 au 29 octobre 2021 et durera 3 semaines.',
        finds: ['3 semaines'],
      },
      good: { lang: 'fr', text: 'Le cours aura lieu du 4 au 24 octobre 2021 et durera 3 semaines.' },
    },
    {
      bad: { lang: 'ar', text: 'ستعقد الدورة من 4 إلى 8 تشرين الأول/أكتوبر 2021 وتدوم 4 أيام.', finds: ['4 أيام'] },
      good: { lang: 'ar', text: 'ستعقد الدورة من 4 إلى 8 تشرين الأول/أكتوبر 2021 وتدوم 5 أيام.' },
    },
  ],
  find: (reading) => reading.dates.flatMap((range) => foundIn(reading, range)),
}

/** A stretch between two days, and its length in the same paragraph. */
function foundIn(reading: Reading, range: DateSaid): Found[] {
  const { first, last, block, style } = range
  const isDays = range.grain === 'range' && /d-m/.test(style) && first !== undefined && last !== undefined
  if (!isDays) return []
  const days = (Date.parse(last) - Date.parse(first)) / dayMs + 1
  const stretches = reading.numbers.filter(
    (one) => one.block === block && one.from > range.to && one.rounding === 'exact',
  )
  return stretches.flatMap((said) => {
    const told = toldAs(said)
    const weekdays = weekdaysBetween(first, last)
    if (told === undefined || fits(told, { days, weekdays })) return []
    const at = { block, from: said.from, to: said.to + 1 + told.word.length }
    const certainty = Math.abs(days - told.days) > 5 || told.unit === 1 ? {} : { certainty: 'look' as const }
    return [{ at, values: { range: range.said, days, weekdays }, also: [range], ...certainty }]
  })
}

const dayMs = 86_400_000

type Told = { readonly days: number; readonly unit: 1 | 7; readonly word: string }

/** A stretch much longer or shorter than the one told of is that of something else. */
function fits(told: Told, { days, weekdays }: { days: number; weekdays: number }): boolean {
  if (told.days > days * 1.5 || told.days < days * 0.6) return true
  return told.unit === 1 ? told.days === days || told.days === weekdays : told.days === days
}

function toldAs({ value, of }: NumberSaid): Told | undefined {
  const word = /^[\p{L}\p{M}]+/u.exec(of)?.[0] ?? ''
  if (/^(?:weeks?|semaines?|semanas?|недел\p{L}*|أسابيع|أسبوعا?|周|星期)/u.test(word))
    return { days: value * 7, unit: 7, word }
  if (/^(?:days?|jours?|días?|дн\p{L}*|день|أيام|يوما?|天)/u.test(word)) return { days: value, unit: 1, word }
  return undefined
}

function weekdaysBetween(first: string, last: string): number {
  let count = 0
  for (let at = Date.parse(first); at <= Date.parse(last); at += dayMs)
    if (new Date(at).getUTCDay() % 6 !== 0) count += 1
  return count
}
