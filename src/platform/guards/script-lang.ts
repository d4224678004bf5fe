import type { Lang } from '#platform/words'

/**
 * One of the six where a text gives itself away by its script or by the small words that no sentence does without; null
 * where it does not. No model is asked: this runs in every process, for a pasted text or a line of an example.
 */
export function scriptLang(texts: readonly string[]): Lang | null {
  const text = texts.join('\n').slice(0, 20_000)
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < 12) return null
  const share = (script: RegExp): number => (text.match(script)?.length ?? 0) / letters
  if (share(/\p{Script=Arabic}/gu) > 0.5) return share(/[پچژگکیےٹڈڑ]/gu) > 0.02 ? null : 'ar'
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) > 0.05) return null
  if (share(/\p{Script=Han}/gu) > 0.4) return 'zh'
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return share(/[іїєґўқғңөүұәһјљњћђ]/giu) > 0.01 ? null : 'ru'
  return latinLang(text)
}

const smallWords: readonly (readonly [Lang | 'other', ReadonlySet<string>])[] = [
  ['en', new Set('the of and to in is for with on by was that this are from as its has have will at be an'.split(' '))],
  [
    'fr',
    new Set('le la les des et du une dans pour par sur au aux est qui que son ses avec été leur ce cette'.split(' ')),
  ],
  ['es', new Set('el la los las y del una para por con en se que su sus al es fue como más ha lo'.split(' '))],
  ['other', new Set('der die das und ein não uma os do da em ao il che gli di è het een och att ve bir và'.split(' '))],
]

function latinLang(text: string): Lang | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = smallWords.map(([lang, small]) => ({ lang, count: words.filter((word) => small.has(word)).length }))
  const [first, second] = counts.toSorted((one, other) => other.count - one.count)
  if (first === undefined || first.lang === 'other' || first.count < 2) return null
  return first.count > (second?.count ?? 0) * 1.2 && first.count / words.length > 0.08 ? first.lang : null
}
