import type { DateSaid, Reading, Sentence, Span } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { datesOf } from '../seek/when.ts'
import { sharedBy } from '../seek/shared.ts'

export const adoptedOrFinal: Rule = {
  name: 'adopted-or-final',
  kind: 'DATE',
  certainty: 'likely',
  langs: ['en', 'fr', 'es', 'ru'],
  bad: {
    text: 'In December 2020, the board adopted Harbour Plan 2021 for five years.\nThe Harbour Plan 2021 achieved its final form in April 2021.',
    finds: ['achieved its final form'],
  },
  good: {
    text: 'In December 2020, the board adopted Harbour Plan 2021 for five years.\nThe Guidance Note achieved its final form in April 2021.\nThe Harbour Plan 2021 was finalized in November 2020.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'En décembre 2020, le conseil a adopté le Plan Portuaire 2021.\nLe Plan Portuaire 2021 a été mis au point sous sa forme définitive en avril 2021.',
        finds: ['mis au point'],
      },
      good: {
        lang: 'fr',
        text: 'En décembre 2020, le conseil a adopté le Plan Portuaire 2021.\nLa Note a pris sa forme définitive en avril 2021.',
      },
    },
  ],
  find: (reading) => {
    const adoptions = reading.sentences.flatMap((sentence) => eventsIn(reading, sentence, adopted))
    const finals = reading.sentences.flatMap((sentence) => eventsIn(reading, sentence, final))
    return finals.flatMap((end) => foundIn(end, adoptions))
  },
}

type Event = { readonly at: Span; readonly date: DateSaid; readonly things: ReadonlySet<string> }

/** A text that was adopted cannot have been unfinished: either it was adopted twice, or one of the days is not right. */
function foundIn(end: Event, adoptions: readonly Event[]): Found[] {
  const before = adoptions.find((one) => isEarlier(one.date, end.date) && sharedBy(one.things, end.things).size > 0)
  if (before === undefined) return []
  return [{ at: end.at, values: { adopted: before.date.said, final: end.date.said }, also: [before.at] }]
}

const isEarlier = (one: DateSaid, other: DateSaid): boolean =>
  one.last !== undefined && other.first !== undefined && one.last < other.first

/** A deed of a sentence with the nearest date and the named things of it. */
function eventsIn(reading: Reading, sentence: Sentence, deed: RegExp): Event[] {
  const hit = deed.exec(sentence.text)
  if (hit === null) return []
  const from = sentence.from + hit.index
  const at = { block: sentence.block, from, to: from + hit[0].length }
  const dates = datesOf(reading, sentence).filter(({ grain }) => grain === 'day' || grain === 'month')
  const [date] = dates.toSorted((one, other) => away(one, at) - away(other, at) || one.from - other.from)
  return date === undefined ? [] : [{ at, date: deedDate(dates, sentence) ?? date, things: thingsIn(sentence.text) }]
}

const away = (date: DateSaid, at: Span): number => Math.min(Math.abs(date.from - at.to), Math.abs(at.from - date.to))

/** A sentence that begins with its date tells when its deed was done. */
const deedDate = (dates: readonly DateSaid[], sentence: Sentence): DateSaid | undefined =>
  dates.find(({ from }) => from - sentence.from < 8)

/** Names of two capitalised words and a year or number: "Work Plan 2021+". A name that is common would join what is not one. */
const thingsIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/\p{Lu}\p{L}+(?:\s(?:de\s|du\s)?\p{Lu}\p{L}+){0,3}\s\d{4}\+?/gu)].map((hit) => lastOf(hit[0])),
  )

const lastOf = (name: string): string => name.toLowerCase().split(/\s+/u).slice(-3).join(' ')

const adopted =
  /(?<!\p{L})(?:adopted|approved|endorsed|adopté|approuvé|aprobó|aprobado|adoptó|принял[аио]?|утвердил[аио]?)(?!\p{L})/iu
const final =
  /(?<!\p{L})(?:achieved its final form|final form|finali[sz]ed|was completed|forme (?:finale|définitive)|finalisé|mis au point|forma (?:final|definitiva)|finalizó|окончательн\p{L}+ вид\p{L}*|доработан\p{L}*)(?!\p{L})/iu
