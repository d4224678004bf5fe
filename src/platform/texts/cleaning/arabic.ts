import { replacing } from './edit.ts'
import type { Edit } from './edit.ts'

/** Letters in the shapes that a printer needs, back to the letters they are. Blessings in one sign stay what they are. */
export const arabicForms = (text: string): Edit[] =>
  replacing(text, /[\uFB50-\uFD3D\uFD50-\uFDF9\uFDFC\uFE70-\uFEFC]+/g, (found) =>
    found.normalize('NFKC').replaceAll(/ (?=\p{M})/gu, ''),
  )

/**
 * The stroke that stretches a word, with the spaces that a conversion put around it. Between two whole words it may be
 * a dash, and after a lone heh it is how "hijri" is abbreviated: both stay.
 */
export function kashidas(text: string): Edit[] {
  return [...text.matchAll(/( {0,3})\u0640+(?: \u0640+)*( {0,3})/g)].flatMap((found): Edit[] => {
    const [from, to] = [found.index, found.index + found[0].length]
    const left = /[\p{sc=Arabic}\p{M}]+$/u.exec(text.slice(Math.max(0, from - wordMax), from))?.[0] ?? ''
    const right = /^[\p{sc=Arabic}\p{M}]+/u.exec(text.slice(to, to + wordMax))?.[0] ?? ''
    if (left === '' || right === '') return []
    const tight = found[1] === '' && found[2] === ''
    return tight || isInsideAWord(left, right) ? [{ from, to, by: '' }] : []
  })
}

// No word is longer, and no more of a long text is looked at for each stroke.
const wordMax = 40

// Some letters never join to the left, so a stroke after them stretches nothing; an article begins a new word.
const isInsideAWord = (left: string, right: string): boolean =>
  !/[اأإآٱدذرزوؤةىء]\p{M}*$/u.test(left) && !(right.startsWith('ال') && right.length > 4)

/**
 * Spaces that a conversion put where none can be: after a letter that cannot stand alone ("ا لعنصري", "ل لقضاء", and half
 * an article, to which the next piece belongs too), before the end of a word ("المقدم ة", "كثير اً") and before a comma.
 */
export const splitArabic = (text: string): Edit[] => replacing(text, misplaced, (found) => found.replaceAll(' ', ''))

const misplaced =
  /(?<![\p{sc=Arabic}\p{M}])(?:ا لا |[البكف] )(?=[\p{sc=Arabic}]{2})|(?<=[\p{sc=Arabic}\p{M}]) (?=(?:ة|اً?\u064B)(?![\p{sc=Arabic}\p{M}])|\p{M}|[،؛؟](?!\S))/gu
