import { formatDay, formatEnds, formatMonth, formatPeriod, formatRange, textIn } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import { sayValue } from '#terminology'
import type { Names, Value } from '#terminology'
import type { When } from '../event.ts'
import type { Told } from '../read-held.ts'
import { speak } from '../words/index.ts'
import { hostForms } from './host-forms.ts'

type Speaking = { readonly lang: Lang; readonly names: Names }
type Host = NonNullable<Told['host']>

/** «on 20 May 2021», «in May 2021», «from 4 to 28 October 2021»: when an event is, as it stands inside a sentence. */
export function timeTold(lang: Lang, { first, last, precise }: When): string {
  const say = speak(lang)
  if (precise === 'month') return inMonths(lang, { first, last }, monthsOf(lang, { first, last }))
  if (first === last) return say('events.on-day', { day: formatDay(lang, first) })
  return say('events.on-range', formatEnds(lang, first, last))
}

/** «in May», or «in May–June» where only a time of some months is known. */
const inMonths = (lang: Lang, { first, last }: Ends, months: string): string =>
  isOneMonth({ first, last })
    ? speak(lang)('events.in-month', { month: months })
    : speak(lang)('events.in-months', { months })

type Ends = Pick<When, 'first' | 'last'>

const monthsOf = (lang: Lang, { first, last }: Ends): string =>
  isOneMonth({ first, last }) ? formatMonth(lang, last) : formatPeriod(lang, first, last)

const isOneMonth = ({ first, last }: Ends): boolean => first.slice(0, 7) === last.slice(0, 7)

/** The pieces that sentences about events are made of. */
export const told = {
  /** «in May», and «in May 2020» when that is not the year reported on: how the Council reads it. */
  month: (lang: Lang, { first, last }: When, year: string): string => {
    const months = monthsOf(lang, { first, last })
    const bare = last.startsWith(year) ? months.replace(/^\d{4}年| (de )?\d{4}( года)?$/, '') : months
    return inMonths(lang, { first, last }, bare)
  },

  /** The day, the range or the month as it stands in a list. */
  date: ({ first, last, precise }: When): Value => {
    if (precise === 'month')
      return isOneMonth({ first, last }) ? { month: last.slice(0, 7) } : { period: [first, last] }
    return first === last ? { day: first } : { range: [first, last] }
  },

  dateText: (lang: Lang, { first, last, precise }: When): string =>
    precise === 'month' ? monthsOf(lang, { first, last }) : formatRange(lang, first, last),

  /** An event by its kind and day, as another sentence about it begins: a title may be longer than the sentence. */
  event: (lang: Lang, { kind, when: { first, last, precise } }: Told): string => {
    const say = speak(lang)
    const event = say(`events.told-${kind}`)
    if (precise === 'month')
      return isOneMonth({ first, last })
        ? say('events.told-of-month', { event, month: monthsOf(lang, { first, last }) })
        : say('events.told-of-months', { event, months: monthsOf(lang, { first, last }) })
    if (first === last) return say('events.told-of-day', { event, day: formatDay(lang, first) })
    return say('events.told-of-range', { event, ...formatEnds(lang, first, last) })
  },

  /** Countries by their official short names, as the language joins them. */
  countries: (countries: readonly string[], speaking: Speaking): string =>
    countries.length === 0 ? '' : sayValue({ countries }, speaking),

  entities: (entities: readonly string[], speaking: Speaking): string => sayValue({ entities }, speaking),

  /** On whose margins something was held. */
  margins: (lang: Lang, host: Host): string => {
    const { forms, name } = named(lang, host)
    const say = speak(lang)
    return forms === undefined
      ? say('events.where-host-named', { host: name })
      : say('events.where-host', { host: forms.of })
  },

  /** Before which meeting something was said. */
  before: (lang: Lang, host: Host): string => {
    const { forms, name } = named(lang, host)
    const say = speak(lang)
    return forms === undefined ? say('events.to-host-named', { host: name }) : say('events.to-host', { host: forms.at })
  },

  /** Whom a text was for, and in which process: people’s words, which only some languages can build into a sentence. */
  addressed: (lang: Lang, { addressee, process }: { addressee: Texts | null; process: Texts | null }): string => {
    const say = speak(lang)
    const [to, within] = [addressee && textIn(addressee, lang).text, process && textIn(process, lang).text]
    if (to !== null && within !== null) return say('events.to-both', { addressee: to, process: within })
    if (to !== null) return say('events.to-addressee', { addressee: to })
    return within === null ? '' : say('events.to-process', { process: within })
  },
} as const

/** A host meeting in the forms of a sentence, with its symbol; a name in another language than the reader’s has none. */
function named(lang: Lang, { name, symbol }: Host) {
  const { text, lang: written } = textIn(name, lang)
  const marked = (said: string): string =>
    symbol === null ? said : speak(lang)('events.with-symbol', { name: said, symbol })
  const forms = written === lang ? hostForms(lang, text) : undefined
  return { name: marked(text), forms: forms && { of: marked(forms.of), at: marked(forms.at) } }
}
