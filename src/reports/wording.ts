import { langs, spellingsOf } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Pillar } from './report.ts'

// What people write into a report, looked at without the records: words and figures, in six languages.

/** Figures of a text, in digits or in words, that none of the recorded sentences has. */
export function strangeFigures(text: string, lang: Lang, recorded: readonly string[]): string[] {
  const known = new Set(recorded.flatMap((one) => figuresIn(one, lang)))
  return [...new Set(figuresIn(text, lang))].filter((figure) => !known.has(figure))
}

// A reference to another claim is not a figure.
const figuresIn = (text: string, lang: Lang): string[] => [
  ...(text.replaceAll(/\[#\d+\]/g, '').match(/\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?/g) ?? []).map((figure) =>
    figure.replaceAll(/[\u00a0\u202f ,](?=\d{3}\b)/g, ''),
  ),
  ...(text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => inWords.get(lang)?.get(word) ?? []),
]

// Not one: the word for it says much else.
const counted = [2, 3, 4, 5, 6, 7, 8, 9]
const wordsOf = (lang: Lang): ReadonlyMap<string, string> =>
  new Map(counted.flatMap((number) => [...spellingsOf(lang, number)].map((word) => [word, String(number)] as const)))
const inWords = new Map(langs.map((lang) => [lang, wordsOf(lang)] as const))

const pillarWords: Readonly<Record<Lang, RegExp>> = {
  ar: /الركيزة\s+(\d+)/gu,
  zh: /支柱\s*(\d+)|第\s*(\d+)\s*支柱/gu,
  en: /\bpillar\s+(\d+)/giu,
  fr: /\bpilier\s+(\d+)/giu,
  ru: /(?:компонент|направлени[еяюи])\p{L}*\s+(\d+)/giu,
  es: /\bpilar\s+(\d+)/giu,
}

/** Pillars called by a number that the plan does not have, or by a number beside another pillar's name. */
export function strangePillarNumbers(text: string, lang: Lang, pillars: readonly Pillar[]): string[] {
  return [...text.matchAll(pillarWords[lang])].flatMap((found) => {
    const number = Number(found[1] ?? found[2])
    const right = pillars.find((pillar) => pillar.number === number)
    const after = text.slice(found.index + found[0].length).replace(/^[\s:,(«“"–-]+/u, '')
    const named = pillars.find((pillar) => namesOf(pillar, lang).some((name) => startsWith(after, name)))
    const wrong = right === undefined || (named !== undefined && named.id !== right.id)
    return wrong ? [named === undefined ? found[0] : `${found[0]} (${namesOf(named, lang)[0] ?? ''})`] : []
  })
}

const namesOf = ({ shortName, name, aliases }: Pillar, lang: Lang): string[] =>
  [shortName[lang], name[lang], ...aliases].flatMap((one) => (one === undefined || one === '' ? [] : [one]))

const startsWith = (text: string, name: string): boolean => text.toLowerCase().startsWith(name.toLowerCase())

const toBeConfirmed: Readonly<Record<Lang, RegExp>> = {
  ar: /يحدد لاحقا|يُحدد لاحقا|قيد التأكيد/u,
  zh: /待定|待确认/u,
  en: /\bt\.?\s?b\.?\s?[cda]\b\.?|to be confirmed/iu,
  fr: /à confirmer|à déterminer/iu,
  ru: /подлежит (уточнению|подтверждению)|будет (уточнен|подтвержден)/iu,
  es: /por confirmar|por determinar/iu,
}

/** Whether a text says that something is still to be confirmed. */
export const tentativeWords = (text: string, lang: Lang): boolean =>
  toBeConfirmed[lang].test(text) || toBeConfirmed.en.test(text)
