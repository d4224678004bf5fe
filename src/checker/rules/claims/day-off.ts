import type { KnownDocument, Known, Reading, Sentence } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { matchesOf, patternFor } from '../seek/matches.ts'

export const dayOff: Rule = {
  name: 'day-off',
  kind: 'DATE',
  certainty: 'look',
  langs: ['en', 'fr', 'es'],
  bad: { text: 'The form was launched on 21 March 2021.', finds: ['21 March 2021'] },
  good: { text: 'The form was launched on 22 March 2021. The group met on 21 March 2021.' },
  others: [
    {
      bad: { lang: 'fr', text: 'Le formulaire a été publié le 21 mars 2021.', finds: ['21 mars 2021'] },
      good: { lang: 'fr', text: 'Le formulaire a été publié le 22 mars 2021.' },
    },
    {
      bad: { lang: 'es', text: 'El formulario se publicó el 21 de marzo de 2021.', finds: ['21 de marzo de 2021'] },
      good: { lang: 'es', text: 'El formulario se publicó el 22 de marzo de 2021.' },
    },
  ],
  find(reading, known) {
    return reading.dates.flatMap((date): Found[] => {
      const { block, from, to, first, grain } = date
      const sentence = reading.sentences.find((one) => one.block === block && one.from <= from && to <= one.to)
      if (grain !== 'day' || first === undefined || sentence === undefined || !isOfficeWork(reading, sentence))
        return []
      const paper = datedOtherwise(reading, { sentence, first, known })
      if (weekday(first) % 6 !== 0 && paper === undefined) return []
      const values = {
        weekday: weekday(first) === 0 ? 'sunday' : weekday(first) === 6 ? 'saturday' : 'other',
        paper: paper?.dated ?? '',
      }
      const at = { block, from, to }
      if (paper === undefined) return [{ at, values }]
      return [
        {
          at,
          values,
          certainty: 'likely',
          record: { kind: 'document', id: paper.id, path: paper.path, label: paper.code },
        },
      ]
    })
  },
}

/** Papers are launched, published and signed on working days; meetings and celebrations may be held on any. */
const isOfficeWork = (reading: Reading, sentence: Sentence): boolean =>
  matchesOf(sentence, patternFor(reading, verbs)).length > 0

const verbs = {
  en: /\b(?:launched|published|issued|released|signed|submitted)\b/giu,
  fr: /(?:lancée?|publiée?|diffusée?|signée?|soumise?)s?(?!\p{L})/giu,
  es: /(?:publicó|publicado|presentó|firmó|lanzó|lanzado)(?!\p{L})/giu,
}

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** A text on record that the sentence names and that bears another date of the same month. */
function datedOtherwise(
  { mentions }: Reading,
  { sentence, first, known }: { sentence: Sentence; first: string; known: Known },
): KnownDocument | undefined {
  const named = mentions.filter(
    (one) =>
      one.kind === 'document' && one.block === sentence.block && sentence.from <= one.from && one.to <= sentence.to,
  )
  return known.documents.find(
    ({ id, dated }) =>
      dated !== null &&
      dated !== first &&
      dated.slice(0, 7) === first.slice(0, 7) &&
      named.some((one) => one.id === id),
  )
}
