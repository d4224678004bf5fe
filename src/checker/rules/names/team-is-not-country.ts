import type { Found, Rule } from '../../rule.ts'
import { matchesIn, overlap, patternFor } from '../seek/matches.ts'

export const teamIsNotCountry: Rule = {
  name: 'team-is-not-country',
  kind: 'TERM',
  certainty: 'likely',
  langs: ['en', 'fr', 'es'],
  bad: { text: 'Webinars were held with UNCTs such as Nepal.', finds: ['UNCTs such as Nepal'] },
  good: { text: 'Webinars were held with the UNCT in Nepal, and in countries such as Nepal.' },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Des équipes de pays telles que le Népal ont répondu.',
        finds: ['équipes de pays telles que le Népal'],
      },
      good: { lang: 'fr', text: 'L’équipe de pays au Népal a répondu.' },
    },
    {
      bad: {
        lang: 'es',
        text: 'Respondieron equipos en los países como Nepal.',
        finds: ['equipos en los países como Nepal'],
      },
      good: { lang: 'es', text: 'Respondió el equipo en Nepal.' },
    },
  ],
  find(reading) {
    const countries = reading.mentions.filter(({ kind }) => kind === 'country')
    return matchesIn(reading, patternFor(reading, patterns)).flatMap(({ at, said }): Found[] => {
      const country = countries.find((one) => overlap(one, { ...at, from: at.to, to: at.to + 6 }))
      if (country === undefined) return []
      return [{ at: { ...at, to: country.to }, values: { country: country.said, team: said.split(' ')[0] ?? '' } }]
    })
  },
}

const patterns = {
  en: /(?:UNCTs?|(?:UN |United Nations )?country teams?|resident coordinators?)(?: \([^)]*\))?,? (?:such as|like|including|e\.g\.|for example) /giu,
  fr: /équipes? de pays(?: des Nations Unies)?,? (?:telles? que|comme|dont|y compris) /giu,
  es: /equipos? (?:de las Naciones Unidas )?en (?:el país|los países),? (?:como|tales como|incluidos?|por ejemplo) /giu,
}
