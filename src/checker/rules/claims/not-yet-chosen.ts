import type { Found, Rule } from '../../rule.ts'
import { matchesIn, patternFor } from '../seek/matches.ts'

export const notYetChosen: Rule = {
  name: 'not-yet-chosen',
  kind: 'CLAIM',
  certainty: 'likely',
  langs: ['en', 'fr', 'es'],
  bad: {
    text: 'They begin the process of identifying the 12 teams participating in the course.',
    finds: ['the 12 teams'],
  },
  good: { text: 'They begin identifying 12 teams to take part in the course. They identified the 12 teams.' },
  others: [
    {
      bad: { lang: 'fr', text: 'Il reste à sélectionner les 12 équipes participantes.', finds: ['les 12 équipes'] },
      good: { lang: 'fr', text: 'Il reste à sélectionner 12 équipes.' },
    },
    {
      bad: { lang: 'es', text: 'Falta seleccionar los 12 equipos participantes.', finds: ['los 12 equipos'] },
      good: { lang: 'es', text: 'Falta seleccionar 12 equipos.' },
    },
  ],
  find: (reading) =>
    matchesIn(reading, patternFor(reading, patterns)).map(({ at, said, named }): Found => {
      const article = named['article'] ?? ''
      const from = at.from + said.length - (named['set'] ?? '').length
      const without = (named['set'] ?? '').slice(article.length).trimStart()
      return { at: { ...at, from }, values: { without }, instead: without }
    }),
}

/** Choosing that is still going on, and then a number of those chosen with the article of what is known. */
const patterns = {
  en: /\b(?:identifying|selecting|choosing|recruiting|(?:to|will|must) (?:identify|select|choose|recruit)) (?<set>(?<article>the) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?!(?:most|best|main|key|following|priority))\p{L}+)/giu,
  fr: /(?:à |de |va |vont |d’)(?:identifier|sélectionner|choisir|désigner|recruter) (?<set>(?<article>les) (?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze) \p{L}+)/giu,
  es: /(?:falta|faltan|de|a|para|se va a|se van a) (?:identificar|seleccionar|elegir|designar) (?<set>(?<article>los|las) (?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce) \p{L}+)/giu,
}
