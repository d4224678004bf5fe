import type { DateSaid, KnownDocument, Known, Reading, Sentence } from '#reading'
import type { Example, Found, Rule } from '../../rule.ts'
import { matchesOf, patternFor } from '../seek/matches.ts'

const note: KnownDocument = {
  id: 'note',
  code: 'guidance-note',
  names: [
    { lang: 'en', said: 'Guidance Note on Lists', form: 'name', from: null, until: null },
    { lang: 'fr', said: 'Note d’orientation sur les listes', form: 'name', from: null, until: null },
    { lang: 'es', said: 'Nota de orientación sobre listas', form: 'name', from: null, until: null },
  ],
  path: '/documents/guidance-note',
  symbol: null,
  adopted: { on: '2021-04-15', method: 'meeting' },
  dated: null,
  published: [],
}
const known = { documents: [note] }
const example = (text: string, finds?: string, lang?: 'fr' | 'es'): Example => ({
  text,
  known,
  ...(finds === undefined ? {} : { finds: [finds] }),
  ...(lang === undefined ? {} : { lang }),
})

export const adoptedOnRecord: Rule = {
  name: 'adopted-on-record',
  kind: 'DATE',
  certainty: 'certain',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: example('The Guidance Note on Lists was adopted on 12 March 2021.', '12 March 2021'),
  good: example('The Guidance Note on Lists was adopted on 15 April 2021, and read in May 2021.'),
  others: [
    {
      bad: example('La Note d’orientation sur les listes a été adoptée le 12 mars 2021.', '12 mars 2021', 'fr'),
      good: example('La Note d’orientation sur les listes a été adoptée en avril 2021.', undefined, 'fr'),
    },
    {
      bad: example(
        'La Nota de orientación sobre listas se aprobó el 12 de marzo de 2021.',
        '12 de marzo de 2021',
        'es',
      ),
      good: example('La Nota de orientación sobre listas se publicó el 12 de marzo de 2021.', undefined, 'es'),
    },
  ],
  find: (reading, network) => reading.sentences.flatMap((sentence) => inSentence(reading, sentence, network)),
}

/** A sentence that says of one document on which one day or in which month it was adopted, and the record says another. */
function inSentence(reading: Reading, sentence: Sentence, { documents }: Known): Found[] {
  const within = ({ block, from, to }: { block: number; from: number; to: number }): boolean =>
    block === sentence.block && sentence.from <= from && to <= sentence.to
  const named = new Set(reading.mentions.filter((one) => one.kind === 'document' && within(one)).map(({ id }) => id))
  const [date, ...others] = reading.dates.filter(within)
  const document = documents.find(({ id }) => named.has(id))
  const adopted = document?.adopted ?? null
  if (named.size !== 1 || document === undefined || adopted === null || date === undefined || others.length > 0)
    return []
  if (matchesOf(sentence, patternFor(reading, verbs)).length === 0 || holds(date, adopted.on)) return []
  const { block, from, to } = date
  const label = document.names.find(({ lang }) => lang === reading.lang)?.said ?? document.code
  const record = { kind: 'document', id: document.id, path: document.path, label }
  return [{ at: { block, from, to }, values: { day: adopted.on }, record }]
}

const holds = ({ first, last }: DateSaid, day: string): boolean =>
  first === undefined || last === undefined || (first <= day && day <= last)

const verbs = {
  en: /\badopted\b/giu,
  fr: /adoptée?s?(?!\p{L})/giu,
  es: /(?:adopt|aprob)(?:ó|ad[oa]s?)(?!\p{L})/giu,
  ru: /(?<!\p{L})принят[аоы]?(?!\p{L})/giu,
  ar: /اعت[ُ]?م[ِ]?دت?/gu,
  zh: /通过/gu,
}
