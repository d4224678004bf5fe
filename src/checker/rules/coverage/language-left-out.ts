import type { KnownDocument, Known, Reading } from '#reading'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'
import { languagesSaidIn } from './languages-said.ts'
import type { LanguagesSaid } from './languages-said.ts'
import { sayLanguages } from './say-languages.ts'

export const languageLeftOut: Rule = {
  name: 'language-left-out',
  kind: 'LANG',
  certainty: 'likely',
  langs: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  bad: {
    text: 'It rolled out Arabic, French, Russian and Spanish versions.',
    finds: ['Arabic, French, Russian and Spanish'],
  },
  good: {
    text: 'It rolled out Arabic, Chinese, French, Russian and Spanish versions. The course is in English and French language.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Les versions arabe, chinoise, anglaise et russe sont publiées.',
        finds: ['arabe, chinoise, anglaise et russe'],
      },
      good: { lang: 'fr', text: 'Les versions arabe, chinoise, anglaise, espagnole et russe sont publiées.' },
    },
    {
      bad: {
        lang: 'es',
        text: 'Se publicaron las versiones en árabe, francés, inglés y ruso.',
        finds: ['árabe, francés, inglés y ruso'],
      },
      good: { lang: 'es', text: 'Se publicaron las versiones en árabe, chino, francés, inglés y ruso.' },
    },
    {
      bad: {
        lang: 'ru',
        text: 'Опубликованы версии на арабском, английском, испанском и французском языках.',
        finds: ['арабском, английском, испанском и французском'],
      },
      good: {
        lang: 'ru',
        text: 'Опубликованы версии на арабском, английском, испанском, китайском и французском языках.',
      },
    },
    {
      bad: { lang: 'zh', text: '发布了阿拉伯文、英文、法文和俄文版。', finds: ['阿拉伯文、英文、法文和俄文'] },
      good: { lang: 'zh', text: '发布了阿拉伯文、英文、法文、西班牙文和俄文版。' },
    },
    {
      bad: {
        lang: 'ar',
        text: 'صدرت النسخ الفرنسية والروسية والإسبانية والإنكليزية.',
        finds: ['فرنسية والروسية والإسبانية والإنكليزية'],
      },
      good: { lang: 'ar', text: 'صدرت النسخ الفرنسية والروسية والإسبانية والإنكليزية والصينية.' },
    },
  ],
  find(reading, known) {
    const lang = reading.lang ?? 'en'
    return languagesSaidIn(reading).flatMap((one): Found[] => {
      // The text's own language is there already; of the others some are told, most of them, and not all.
      const missing = langs.filter((of) => of !== lang && !one.said.includes(of))
      if (one.said.length < 3 || missing.length === 0) return []
      const record = recordOf(reading, one, { known, missing })
      return [
        { at: one.at, values: { missing: sayLanguages(missing, lang) }, ...(record === undefined ? {} : { record }) },
      ]
    })
  },
}

type Asked = { readonly known: Known; readonly missing: readonly Lang[] }

/** The document that the sentence names, when our records do not have it in those languages either. */
function recordOf(reading: Reading, { sentence }: LanguagesSaid, { known, missing }: Asked): Found['record'] {
  const named = reading.mentions.filter(({ kind, block }) => kind === 'document' && block === sentence.block)
  const document = known.documents.find(
    ({ id, published }: KnownDocument) =>
      named.some((one) => one.id === id) && missing.some((of) => !published.includes(of)),
  )
  if (document === undefined) return undefined
  return { kind: 'document', id: document.id, path: document.path, label: document.names[0]?.said ?? document.code }
}
