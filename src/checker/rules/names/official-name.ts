import type { Known, Reading, Sentence } from '#reading'
import type { Lang } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'
import { isQuoted, within } from '../seek/matches.ts'
import { nearNamesOf } from './near-names.ts'
import type { Near } from './near-names.ts'

export const officialName: Rule = {
  name: 'official-name',
  kind: 'NAME',
  certainty: 'likely',
  langs: ['en', 'fr', 'es'],
  bad: {
    text: 'It answers the Call to Action on Human Rights.\nIt was marked on the International Day Against Racial Discrimination, under the Durban Declaration and Program of Action.',
    finds: [
      'Call to Action on Human Rights',
      'International Day Against Racial Discrimination',
      'Durban Declaration and Program of Action',
    ],
  },
  good: {
    text: 'It answers the Call to Action for Human Rights.\nIt was marked on the International Day for the Elimination of Racial Discrimination, under the Durban Declaration and Programme of Action. The Committee on the Rights of the Child met on the Day.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'L’Appel à l’action pour les droits humains est suivi.',
        finds: ['Appel à l’action pour les droits humains'],
      },
      good: { lang: 'fr', text: 'L’Appel à l’action en faveur des droits humains est suivi.' },
    },
    {
      bad: {
        lang: 'es',
        text: 'Se aplican la Declaración y el Programa para la Acción en Durban.',
        finds: ['Declaración y el Programa para la Acción en Durban'],
      },
      good: { lang: 'es', text: 'Se aplican la Declaración y el Programa de Acción de Durban.' },
    },
  ],
  find(reading, known) {
    const lang = reading.lang ?? 'en'
    return reading.sentences.flatMap((sentence) => foundIn(reading, { sentence, known, lang }))
  },
}

type Asked = { readonly sentence: Sentence; readonly known: Known; readonly lang: Lang }

function foundIn(reading: Reading, { sentence, known, lang }: Asked): Found[] {
  return nearNamesOf(sentence.text, { known, lang }).flatMap((near): Found[] => {
    const at = within(sentence, near.from, near.to - near.from)
    return isQuoted(reading, at) ? [] : [{ at, values: { official: near.official }, ...fixOf(near) }]
  })
}

/** Where only small words or a spelling differ the official name can be put in its place; where words are missing a person decides. */
const fixOf = ({ official, whole }: Near): Pick<Found, 'instead' | 'certainty'> =>
  whole ? { instead: official, certainty: 'certain' } : {}
