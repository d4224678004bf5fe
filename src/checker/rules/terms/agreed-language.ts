import { shippedPhrases } from '#terminology'
import type { AgreedPhrase, Known, Sentence } from '#reading'
import type { Lang } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'
import { contentWords } from '../seek/content-words.ts'
import { within } from '../seek/matches.ts'

const agreed: Partial<Known> = {
  phrases: [
    {
      id: '1',
      lang: 'en',
      said: 'explicit but not exclusive naming',
      source: 'Submission',
      path: '/documents/agreed-language',
    },
  ],
}

export const agreedLanguage: Rule = {
  name: 'agreed-language',
  kind: 'TERM',
  certainty: 'certain',
  langs: ['en', 'fr', 'ru', 'es'],
  bad: {
    text: 'It protects national or ethnic, linguistic and religious minorities.',
    finds: ['national or ethnic, linguistic and religious minorities'],
  },
  good: { text: 'It protects national or ethnic, religious and linguistic minorities.' },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Les minorités nationales ou ethniques, linguistiques et religieuses sont protégées.',
        finds: ['minorités nationales ou ethniques, linguistiques et religieuses'],
      },
      good: { lang: 'fr', text: 'Les minorités nationales ou ethniques, religieuses et linguistiques sont protégées.' },
    },
    {
      bad: {
        text: 'The Network asks for not exclusive but explicit naming.',
        finds: ['not exclusive but explicit naming'],
        known: agreed,
      },
      good: {
        text: 'The Network asks for explicit but not exclusive naming.',
        known: agreed,
      },
    },
  ],
  find(reading, known) {
    const lang = reading.lang ?? 'en'
    const phrases = phrasesOf(known).filter((phrase) => phrase.lang === lang)
    return reading.sentences.flatMap((sentence) => phrases.flatMap((phrase) => reworded(sentence, phrase)))
  },
}

/** What the network agreed upon, and what instruments fixed. */
function phrasesOf({ phrases }: Known): AgreedPhrase[] {
  const shipped = shippedPhrases.flatMap(({ code, symbol, said }) =>
    langsOf(said).map(([lang, text]): AgreedPhrase => ({ id: code, lang, said: text, source: symbol, path: '' })),
  )
  return [...phrases, ...shipped]
}

const langsOf = ({ en, fr, ru, es }: Readonly<Record<Lang, string>>): [Lang, string][] => [
  ['en', en],
  ['fr', fr],
  ['ru', ru],
  ['es', es],
]

/** The words of a phrase in another order: all of them side by side, and no others among them. */
function reworded(sentence: Sentence, phrase: AgreedPhrase): Found[] {
  const wanted = contentWords(phrase.said, phrase.lang).map(({ word }) => word)
  const sorted = wanted.toSorted().join(' ')
  const words = contentWords(sentence.text, phrase.lang)
  if (wanted.length < 4) return []
  return words.flatMap((first, at): Found[] => {
    const run = words.slice(at, at + wanted.length)
    const last = run.at(-1)
    if (
      last === undefined ||
      run
        .map(({ word }) => word)
        .toSorted()
        .join(' ') !== sorted
    )
      return []
    if (run.every(({ word }, index) => word === wanted[index])) return []
    return [found(within(sentence, first.from, last.to - first.from), phrase)]
  })
}

const found = (at: Found['at'], { id, said, source, path }: AgreedPhrase): Found => ({
  at,
  values: { said, source },
  instead: said,
  ...(path === '' ? {} : { record: { kind: 'agreed-phrase', id, path, label: source } }),
})
