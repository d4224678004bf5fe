import type { Lang } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'

export const languageMarks: Rule = {
  name: 'language-marks',
  kind: 'TYPO',
  certainty: 'certain',
  langs: ['ar', 'zh', 'fr', 'ru', 'es'],
  bad: { lang: 'ar', text: 'اجتمعت الشبكة, واتفقت; ثم كتبت.', finds: [',', ';'] },
  good: { lang: 'ar', text: 'اجتمعت الشبكة، واتفقت؛ ثم كتبت (who.example.org, 2021).' },
  others: [
    {
      bad: { lang: 'zh', text: '网络开会,并作出决定.', finds: [',', '.'] },
      good: { lang: 'zh', text: '网络开会，并作出决定。共有1,200人（3.5%）。' },
    },
    {
      bad: { lang: 'fr', text: 'On l’appelle “la Note” ou "le Guide".', finds: ['“la Note”'] },
      good: { lang: 'fr', text: 'On l’appelle « la Note » ou « le Guide ».' },
    },
    {
      bad: { lang: 'ru', text: 'Ее называют "Записка".', finds: ['"Записка"'] },
      good: { lang: 'ru', text: 'Ее называют «Записка», по-английски "Note".' },
    },
    {
      bad: { lang: 'es', text: 'El grupo preguntó: Cuándo será la reunión?', finds: ['Cuándo será la reunión?'] },
      good: { lang: 'es', text: 'El grupo preguntó: ¿Cuándo será la reunión?' },
    },
  ],
  find: ({ blocks, lang }) => {
    const slips = lang === null ? [] : (marks[lang] ?? [])
    return blocks.flatMap(({ text }, block) => slips.flatMap((slip) => foundIn(text, block, slip)))
  },
}

type Slip = { readonly pattern: RegExp; readonly instead: (said: string) => string }

/** Marks of another language between the letters of this one: only there is it sure whose they should be. */
const marks: Partial<Record<Lang, readonly Slip[]>> = {
  ar: [
    {
      pattern: /(?<=\p{Script=Arabic}\)?)[,;?](?=\s+[(“"]?\p{Script=Arabic}|\s*$)/gu,
      instead: (said) => ({ ',': '،', ';': '؛', '?': '؟' })[said] ?? said,
    },
  ],
  zh: [
    {
      pattern: /(?<=\p{Script=Han})[,;:?!.](?=\s?\p{Script=Han}|\s*$)/gu,
      instead: (said) => ({ ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' })[said] ?? said,
    },
  ],
  fr: [
    {
      pattern: /["“](?=\p{L})[^"“”«»\n]{1,200}(?<=[\p{L}\p{N}.!?)])["”]/gu,
      instead: (said) => `«\u00a0${said.slice(1, -1)}\u00a0»`,
    },
  ],
  ru: [{ pattern: /["“](?=\p{Script=Cyrillic})[^"“”«»\n]{1,200}["”]/gu, instead: (said) => `«${said.slice(1, -1)}»` }],
  es: [
    {
      pattern:
        /(?<=^|[.:;!?]\s)(?:Qué|Quién|Quiénes|Cuándo|Cuánto|Cuántos|Dónde|Cómo|Por qué|Cuál|Cuáles)\s[^¿?.!\n]{2,160}\?/gu,
      instead: (said) => `¿${said}`,
    },
  ],
}

/** One finding for each sort of slip in a block: who writes one such comma writes them all. */
function foundIn(text: string, block: number, { pattern, instead }: Slip): Found[] {
  const hits = [...text.matchAll(pattern)].filter(({ 0: said }) => !english.test(said))
  const groups = Map.groupBy(hits, ({ 0: said }) => (said.length === 1 ? said : ''))
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const spans = [first, ...others].map(({ 0: said, index }) => ({ block, from: index, to: index + said.length }))
    const [at, ...also] = spans
    return at === undefined
      ? []
      : [{ at, also, instead: instead(first[0]), values: { said: first[0], instead: instead(first[0]) } }]
  })
}

/** A title in English keeps its marks. */
const english = /\s(?:of|the|and|for)\s/u
