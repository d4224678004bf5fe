import type { Found, Rule } from '../../rule.ts'
import { contentWords } from '../seek/content-words.ts'
import { matchesOf, patternFor, wordsAt } from '../seek/matches.ts'

export const hostTitle: Rule = {
  name: 'host-title',
  kind: 'NAME',
  certainty: 'likely',
  langs: ['en', 'fr', 'es'],
  bad: {
    text: 'In May, the Network delivered a statement to the third Congress on Clean Water and Wells: “Clean water and wells for all by 2030”.',
    finds: ['Clean water and wells for all by 2030'],
  },
  good: {
    text: 'In May, the Network held a side event at the third Congress on Clean Water and Wells: “Who drinks last?”.\nIt delivered a statement, “Who drinks last?”, to the third Congress on Clean Water and Wells.',
  },
  find(reading) {
    const lang = reading.lang ?? 'en'
    return reading.sentences.flatMap((sentence) =>
      matchesOf(sentence, patternFor(reading, patterns)).flatMap(({ at, named }): Found[] => {
        const title = reading.quotations.find(
          (one) => one.block === at.block && one.from >= at.to - 1 && one.from <= at.to + 1,
        )
        if (title === undefined) return []
        const host = named['host'] ?? ''
        const ofHost = new Set(contentWords(host, lang).map(({ word }) => word))
        const shared = contentWords(wordsAt(reading, title), lang).filter(({ word }) => ofHost.has(word))
        if (new Set(shared.map(({ word }) => word)).size < 3) return []
        const { block, from, to } = title
        return [{ at: { block, from, to }, values: { host: host.trim(), work: (named['work'] ?? '').toLowerCase() } }]
      }),
    )
  },
}

/** A statement to a host meeting, and at once after the host a title in quotation marks. */
const patterns = {
  en: /(?<work>statement|submission|intervention|input|contribution)s? (?:to|at|before) (?:the )?(?<host>[^:“”"«»]{12,160}): ?(?=[“"«])/giu,
  fr: /(?<work>déclaration|communication|intervention|contribution)s? (?:au|à la|à l’|devant le|devant la|lors du|lors de la) ?(?<host>[^:“”"«»]{12,160})[\s\u00A0\u202F]?: ?(?=[“"«])/giu,
  es: /(?<work>declaración|comunicación|intervención|contribución) (?:al|a la|ante el|ante la|en el|en la) (?<host>[^:“”"«»]{12,160}): ?(?=[“"«])/giu,
}
