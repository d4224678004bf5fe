import type { Cleaned } from '../text.ts'
import { arabicForms, kashidas, splitArabic } from './arabic.ts'
import { replacing } from './edit.ts'
import type { Edit } from './edit.ts'

type Residue = { readonly kind: Cleaned['kind']; readonly edits: (text: string) => Edit[] }

/** What conversions leave behind, in the order in which it comes out. */
export const residues: readonly Residue[] = [
  { kind: 'bookmark', edits: (text) => replacing(text, /\[bookmark:[^\]\n]{0,80}\]|\[\]\{#[^}\n]{1,80}\}/g) },
  { kind: 'soft-hyphen', edits: (text) => replacing(text, /\u00AD+/g) },
  // Joiners and direction marks are letters' business in some scripts and stay.
  {
    kind: 'zero-width',
    edits: (text) =>
      replacing(text, /[\u200B\u2060\uFEFF]+|(?<=[\p{sc=Latin}\d])[\u200C\u200D]+(?=[\p{sc=Latin}\d])/gu),
  },
  { kind: 'control', edits: (text) => replacing(text, /(?![\t\n])\p{Cc}+?/gu, spaceFor) },
  { kind: 'presentation-form', edits: arabicForms },
  { kind: 'kashida', edits: kashidas },
  { kind: 'arabic-spacing', edits: splitArabic },
]

/** Whether a text could hold any residue at all; most hold none, and are not looked at again. */
export const marksCheaply = (text: string): boolean =>
  /[\u00AD\u200B-\u200D\u2060\uFB50-\uFDFF\uFE70-\uFEFF\u0640]|\[bookmark:|\[\]\{#|(?![\t\n])\p{Cc}|(?:^|\s)[البكف]\s|\p{sc=Arabic}\p{M}* (?:ة|ا?\p{M}|[،؛؟])/u.test(
    text,
  )

// A vertical tab is a line break and a form feed a page break; both stood between words.
const spaceFor = (found: string): string => (/[\v\f\r\u0085]/.test(found) ? '\n' : '')
