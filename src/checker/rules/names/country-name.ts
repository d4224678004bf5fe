import { informalCountries } from '#terminology'
import type { Known, KnownThing } from '#reading'
import type { Lang } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'
import { matchesIn } from '../seek/matches.ts'
import type { Match } from '../seek/matches.ts'

export const countryName: Rule = {
  name: 'country-name',
  kind: 'TERM',
  certainty: 'likely',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: { text: 'Officials in Moldova took part.', finds: ['Moldova'] },
  good: { text: 'Officials in the Republic of Moldova and in the Plurinational State of Bolivia took part.' },
  others: [
    {
      bad: { lang: 'fr', text: 'Des agents de Moldavie ont participé.', finds: ['Moldavie'] },
      good: { lang: 'fr', text: 'Des agents de la République de Moldova ont participé.' },
    },
    {
      bad: { lang: 'ru', text: 'Участвовали служащие Молдавии.', finds: ['Молдавии'] },
      good: { lang: 'ru', text: 'Участвовали служащие Республики Молдова.' },
    },
    {
      bad: { lang: 'es', text: 'Participó personal de Moldavia.', finds: ['Moldavia'] },
      good: { lang: 'es', text: 'Participó personal de la República de Moldova.' },
    },
    {
      bad: { lang: 'ar', text: 'شارك موظفون من مولدوفا.', finds: ['مولدوفا'] },
      good: { lang: 'ar', text: 'شارك موظفون من جمهورية مولدوفا.' },
    },
    {
      bad: { lang: 'zh', text: '摩尔多瓦的官员参加了培训。', finds: ['摩尔多瓦'] },
      good: { lang: 'zh', text: '摩尔多瓦共和国的官员参加了培训。' },
    },
  ],
  find(reading, known) {
    const lang = reading.lang ?? 'en'
    const byForm = Map.groupBy(matchesIn(reading, patternOf(lang)), ({ said }) => said)
    return [...byForm.values()].flatMap((same) => foundFor(same, { lang, known }))
  },
}

function foundFor(same: readonly Match[], { lang, known }: { lang: Lang; known: Known }): Found[] {
  const [first, ...others] = same
  if (first === undefined) return []
  const code = Object.keys(first.named).find((name) => first.named[name] !== undefined)
  const official = nameOn(
    known.countries.find((country) => country.code === code),
    { lang, on: known.on },
  )
  if (official === undefined || official.toLowerCase() === first.said.toLowerCase()) return []
  return [{ at: first.at, values: { official }, also: others.map(({ at }) => at) }]
}

function nameOn(country: KnownThing | undefined, { lang, on }: { lang: Lang; on: string }): string | undefined {
  return country?.names.find(
    (name) => name.lang === lang && name.form === 'name' && (name.from ?? on) <= on && on <= (name.until ?? on),
  )?.said
}

/** One pattern for a language, each country a group under its code; the long forms that are official stand around them. */
function patternOf(lang: Lang): RegExp {
  const groups = Object.entries(informalCountries[lang]).map(([code, form]) => `(?<${code}>${form})`)
  return new RegExp(`${before[lang]}(?:${groups.join('|')})${after[lang]}`, 'gu')
}

const before: Record<Lang, string> = {
  en: '(?<!\\p{L})(?<!(?:Republic|State|Federation|North|University) (?:of )?)',
  fr: '(?<!\\p{L})(?<!République (?:de |du |d’|islamique d’|bolivarienne du |arabe ))',
  es: '(?<!\\p{L})(?<!(?:República|Estado) (?:\\p{L}+ )?(?:de |del )?)',
  ru: '(?<!\\p{L})(?<!Республик(?:а|и|е|у|ой) )',
  ar: '(?<!\\p{L})(?:و|ل|ب)?(?<!جمهورية )(?<!جمهورية (?:و|ل|ب))',
  zh: '',
}
const after: Record<Lang, string> = {
  en: '(?!\\p{L}| \\((?:Plurinational|Bolivarian|Islamic))',
  fr: '(?!\\p{L}| \\((?:État|République))',
  es: '(?!\\p{L}| \\((?:Estado|República))',
  ru: '(?!\\p{L}| \\()',
  ar: '(?!\\p{L}| \\()',
  zh: '(?!共和国|联合|阿拉伯|伊斯兰)',
}
