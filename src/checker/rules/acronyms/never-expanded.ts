import type { Acronym, Known, KnownThing, Reading } from '#reading'
import type { Lang } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'
import { lengthOf } from '../seek/matches.ts'

export const neverExpanded: Rule = {
  name: 'never-expanded',
  kind: 'ACR',
  certainty: 'likely',
  langs: ['en', 'fr', 'ru', 'es'],
  bad: { text: 'UNFPA, OCHA and ILO met; UNFPA was in the chair.', finds: ['UNFPA'] },
  good: {
    text: 'The United Nations Population Fund (UNFPA), the Office for the Coordination of Humanitarian Affairs (OCHA) and ILO met; UNFPA was in the chair.',
  },
  others: [
    {
      bad: { lang: 'fr', text: 'Le HCR, la CNUCED et l’OIT se sont réunis.', finds: ['HCR'] },
      good: { lang: 'fr', text: 'L’Organisation internationale du Travail (OIT) s’est réunie.' },
    },
  ],
  find(reading, known) {
    const bare = bareIn(reading, known)
    const said = [...new Set(bare.map((one) => one.said))]
    const [first] = fullest(bare)
    if (first === undefined || said.length < 3 || lengthOf(reading) < 5) return []
    const { block, from, to } = first
    const shown = said.slice(0, 12).join(', ') + (said.length > 12 ? ' …' : '')
    return [{ at: { block, from, to }, values: { list: shown, count: said.length }, also: firstUses(bare, first) }]
  },
}

/** Acronyms whose long form stands nowhere in the text. */
function bareIn(reading: Reading, known: Known): Acronym[] {
  const expanded = new Set(reading.acronyms.filter((one) => one.expanded !== null).map(({ said }) => said))
  const whole = reading.blocks.map(({ text }) => text.toLowerCase()).join('\n')
  const long = longForms(known, reading.lang ?? 'en')
  return reading.acronyms.filter(
    ({ said }) =>
      !expanded.has(said) &&
      !everyday.test(said) &&
      long.has(said) &&
      long.get(said)?.every((name) => !whole.includes(name)) === true,
  )
}

// Nobody is helped by "United Nations (UN)"; a disease and a goal are better known by their short names.
const everyday = /^(?:UN|ONU|ООН|COVID-19|HIV|AIDS|SDGS?|ODD|ODS|NGOS?|ONG|USA?|EU|UE|ЕС|НПО)$/u

function longForms(known: Known, lang: Lang): Map<string, string[]> {
  const things: readonly KnownThing[] = [...known.entities, ...known.bodies, ...known.frameworks, ...known.terms]
  const forms = new Map<string, string[]>()
  for (const { names } of things) {
    const own = names.filter((name) => name.lang === lang)
    const long = own.filter(({ form }) => form === 'name').map(({ said }) => said.toLowerCase())
    for (const { said } of own.filter(({ form }) => form === 'acronym'))
      forms.set(said, [...(forms.get(said) ?? []), ...long])
  }
  return forms
}

/** The paragraph with most of them is where a reader needs the long forms. */
function fullest(bare: readonly Acronym[]): readonly Acronym[] {
  const paragraphs = [...Map.groupBy(bare, ({ block }) => block).values()]
  return paragraphs.toSorted((one, other) => other.length - one.length)[0] ?? []
}

function firstUses(bare: readonly Acronym[], shown: Acronym): Found['at'][] {
  const firsts = [...Map.groupBy(bare, ({ said }) => said).values()].flatMap(([first]) =>
    first === undefined ? [] : [first],
  )
  return firsts.filter((one) => one !== shown).map(({ block, from, to }) => ({ block, from, to }))
}
