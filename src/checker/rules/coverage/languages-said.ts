import { shippedNames, termId } from '#terminology'
import type { Reading, Sentence } from '#reading'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { within } from '../seek/matches.ts'
import type { Found } from '../../rule.ts'

/** A sentence that lists languages in which a text stands: which, and where the list stands. */
export type LanguagesSaid = { readonly sentence: Sentence; readonly at: Found['at']; readonly said: readonly Lang[] }

const names = shippedNames('2021-01-01')

/** Sentences of a text with two or more of the six languages that speak of versions, pages or translations. */
export function languagesSaidIn(reading: Reading): LanguagesSaid[] {
  const lang = reading.lang ?? 'en'
  return reading.sentences.flatMap((sentence): LanguagesSaid[] => {
    if (!texts[lang].test(sentence.text)) return []
    const hits = langs.flatMap((of) => {
      const hit = formOf(of, lang).exec(sentence.text)
      return hit === null ? [] : [{ of, from: hit.index, to: hit.index + hit[0].length }]
    })
    if (hits.length < 2) return []
    const from = Math.min(...hits.map((hit) => hit.from))
    const to = Math.max(...hits.map((hit) => hit.to))
    return [{ sentence, at: within(sentence, from, to - from), said: hits.map(({ of }) => of) }]
  })
}

/** The name of a language in a language, or as it bends in a sentence. */
function formOf(of: Lang, lang: Lang): RegExp {
  const { text } = names.name(termId('term', `lang-${of}`), lang)
  if (lang === 'zh') return new RegExp(`${text.replace('文', '')}(?:文|语)`, 'u')
  if (lang === 'ar') return new RegExp(`${text.replace(/^ال/u, '').replace(/ة$/u, '')}(?:ة)?(?!\\p{L})`, 'u')
  const stem = lang === 'en' ? text : text.slice(0, lang === 'ru' ? -2 : -1)
  return new RegExp(`(?<!\\p{L})${stem}\\p{L}{0,${lang === 'en' ? 0 : 4}}(?!\\p{L})`, 'iu')
}

/** What is said to stand in a language. */
const texts: Record<Lang, RegExp> = {
  en: /\b(?:versions?|translat\p{L}+|language|(?:available|published|issued|released|provided|posted|printed|appear(?:s|ed)?) in|interpret(?:ed|ation))\b/iu,
  fr: /version|tradui|traduction|langue|disponible|publi/iu,
  es: /versi|traduc|idioma|disponible|public/iu,
  ru: /верси|перев[оё]д|язык|опубликован/iu,
  ar: /نسخ|ترجم|لغ|متاح|نشر|صيغ/u,
  zh: /版|译|语文|发布/u,
}
