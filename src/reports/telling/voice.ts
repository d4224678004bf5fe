import type { Lang, SayByKey } from '#platform/words'
import type { Day } from '#platform/db'
import { fillFact } from '#terminology'
import type { Fact, Names, Value } from '#terminology'

/** In which of its sentences a fact is told. */
export type Variant = 'plain' | 'summary' | 'council' | 'bullet'

/** The words of each room, by its name: the key of a fact begins with it. */
export type Speakers = ReadonlyMap<string, (lang: Lang) => SayByKey>

/** Who tells: a language, the names of the report's last day, the rooms' words, and the year it accounts for. */
export type Voice = {
  readonly lang: Lang
  readonly names: Names
  readonly speakers: Speakers
  readonly period: { readonly from: Day; readonly to: Day }
}

/**
 * The sentence of a fact. A summary or a bullet without words of its own takes the plain sentence; a Council paragraph
 * does not, so undefined says that the fact is not for it.
 */
export function sentence(fact: Fact, variant: Variant, voice: Voice): string | undefined {
  if (variant === 'council') return said(fact, `${fact.key}-council`, yearless(fact, voice), voice)
  const values = fillFact(fact, voice)
  const own = variant === 'plain' ? undefined : said(fact, `${fact.key}-${variant}`, values, voice)
  const text = own ?? said(fact, fact.key, values, voice)
  if (text === undefined) throw new Error(`no room has words for the fact ${fact.key} in ${voice.lang}`)
  return text
}

/** What belongs below the line of a fact: a list behind a count, the citation of a note. Undefined: nothing. */
export const footnote = (fact: Fact, voice: Voice): string | undefined =>
  said(fact, `${fact.key}-note`, fillFact(fact, voice), voice)

/** Whether some room has words for a key, whatever the language: all six are complete. */
export const hasWordsIn =
  (speakers: Speakers) =>
  (key: string): boolean =>
    speakers.get(roomOf(key))?.('en').byKey(key) !== undefined

type Filled = Readonly<Record<string, string | number>>

const said = (fact: Fact, key: string, values: Filled, { lang, speakers }: Voice): string | undefined =>
  speakers.get(roomOf(fact.key))?.(lang).byKey(key, values)

const roomOf = (key: string): string => key.slice(0, key.indexOf('.'))

/** Values as a Council report says them: inside the reporting year, days and months are told without the year. */
function yearless(fact: Fact, voice: Voice): Filled {
  const filled = fillFact(fact, voice)
  const year = voice.period.to.slice(0, 4)
  if (voice.period.from.slice(0, 4) !== year) return filled
  return Object.fromEntries(
    Object.entries(filled).map(([name, text]) => {
      const value = fact.values[name]
      const dated =
        value !== undefined && typeof text === 'string' && daysOf(value).every((day) => day.startsWith(year))
      return [name, dated && daysOf(value).length > 0 ? withoutYear(text, year, voice.lang) : text]
    }),
  )
}

function daysOf(value: Value): readonly string[] {
  if ('day' in value) return [value.day]
  if ('month' in value) return [value.month]
  if ('range' in value) return value.range
  return 'period' in value ? value.period : []
}

// A year alone stays: there would be nothing left.
const withoutYear = (text: string, year: string, lang: Lang): string => text.replace(yearAsSaid[lang](year), '')

const yearAsSaid: Readonly<Record<Lang, (year: string) => string>> = {
  ar: (year) => ` ${year}`,
  zh: (year) => `${year}年`,
  en: (year) => ` ${year}`,
  fr: (year) => ` ${year}`,
  ru: (year) => ` ${year} года`,
  es: (year) => ` de ${year}`,
}
