import type { Draft } from '../drafts.ts'

type Around = { readonly alone: boolean; readonly next: string }
type Shape = Pick<Draft, 'kind' | 'level' | 'number' | 'text'>

/** What a line is, by how it looks: there is nothing else to go by in a plain text. */
export function shapeOf(line: string, around: Around): Shape {
  const text = line.trim()
  return (
    hashed(text) ?? bulleted(line) ?? numberedHeading(text, around) ?? numberedItem(line) ?? shortHeading(text, around)
  )
}

function hashed(text: string): Shape | undefined {
  const told = /^(#{1,6})\s+(\S.*)$/su.exec(text)
  if (told === null) return undefined
  const words = (told[2] ?? '').replace(/\s+#+$/, '')
  return { kind: 'heading', level: (told[1] ?? '').length, ...numbered(numberOfHeading(words)), text: words }
}

function bulleted(line: string): Shape | undefined {
  const told = /^(\s*)(?:[·•●▪◦‣⁃∙■□○–—*-]|\uF0B7|o(?=\t))[\s\u00A0]+(\S.*)$/su.exec(line)
  return told === null ? undefined : { kind: 'item', level: levelOf(told[1] ?? ''), text: (told[2] ?? '').trim() }
}

function numberedItem(line: string): Shape | undefined {
  const number = typedNumber(line)
  if (number === undefined) return undefined
  const text = line.trim()
  return { kind: kindOfNumbered(number, text), level: levelOf(/^\s*/.exec(line)?.[0] ?? ''), number, text }
}

/** The number that somebody typed in front of a line. */
export function typedNumber(line: string): string | undefined {
  const told = typed.exec(line)
  return told === null ? undefined : (told[1] ?? told[2] ?? told[3])
}

/**
 * Reports number their paragraphs as lists number their items. A number of a chapter and one in it, or several sentences,
 * tell that it is a paragraph.
 */
export function kindOfNumbered(number: string, text: string): 'item' | 'paragraph' {
  if (/^\p{Nd}+\.\p{Nd}/u.test(number)) return 'paragraph'
  const goesOn = text.length > 240 && /\p{L}{2}[.!?]\s+\p{Lu}|[。！？؟]/u.test(text)
  return goesOn && /^\p{Nd}/u.test(number) ? 'paragraph' : 'item'
}

// "(a) ", "12. ", "3.1.2 ", "iv) ", "١- ", "（一）", and a number alone on its line.
const typed =
  /^\s*(?:[(（](\p{Nd}{1,3}|[a-z]{1,4}|\p{Script=Han}{1,3})[)）]|(\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,4}|[a-z]|[ivxlc]{2,6})(?:[.)．]\)?|\s?[-–](?=\s))(?=\s|$)|(\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){1,4})(?=\s))/u

const levelOf = (indent: string): number => Math.min(9, 1 + Math.floor(indent.replaceAll('\t', '    ').length / 4))

function numberedHeading(text: string, { next }: Around): Shape | undefined {
  if (text.length > 200 || endsASentence(text)) return undefined
  const number = numberOfHeading(text)
  if (number === undefined) return undefined
  // A short run of such lines is a list of them, not their headings.
  if (isLettered.test(text) && isLettered.test(next)) return undefined
  return { kind: 'heading', level: /^[IVX]+\.|^[一二三四五六七八九十]+、/u.test(text) ? 1 : 2, number, text }
}

/** "II. The work", "A. Background", "Pillar 3: …", "支柱3：…", "一、…": the number, if this is how a heading counts. */
export function numberOfHeading(text: string): string | undefined {
  const told =
    isLettered.exec(text) ??
    /^([一二三四五六七八九十]{1,3})、\S/u.exec(text) ??
    isPart.exec(text) ??
    /^\p{Script=Han}{1,4}\s?(\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})\s?[：:、]\s?\S/u.exec(text) ??
    /^\p{Script=Arabic}{3,12}\s(\p{Nd}{1,2})\s?[:.-]\s?\S/u.exec(text)
  return told?.[1]
}

const isLettered = /^([IVX]{1,5}|[A-Z])\.\s+\p{Lu}/u

// A noun and a small number or a Roman one, then a name or nothing: "Pillar 4 Intersectionality", "Annex II", "Axe 2 : …".
const isPart =
  /^\p{Lu}\p{L}{2,14}\s(\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){0,3}|[IVX]{1,5}|[A-Z])(?:[\s\u00A0\u202F]?[:–—-]\s?\S|\.\s\S|\s\p{Lu}|$)/u

const numbered = (number: string | undefined): { number?: string } => (number === undefined ? {} : { number })

/** A short line that ends nothing and stands before a longer one is taken for its heading. */
function shortHeading(text: string, { alone, next }: Around): Shape {
  const short = text.length <= 90 && !/[.!?:;,…。！？：；，؟؛،]["”»)]*$/u.test(text) && /^[\p{Lu}\p{Lo}“"«]/u.test(text)
  // An address or a symbol on a line of its own names a document, and no part of this one.
  const named = /[\p{Ll}\p{Lo}]|\p{Lu}\s\p{Lu}/u.test(text) && !/@|:\/\//.test(text)
  const heading = short && named && alone && next.length > 100 && next.length > text.length * 1.5
  return heading ? { kind: 'heading', level: 2, text } : { kind: 'paragraph', text }
}

const endsASentence = (text: string): boolean => /[.!?。！？؟;؛；,،，]["”»)]*$/u.test(text)
