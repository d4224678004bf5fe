import type { Draft } from '../drafts.ts'
import { isLettered, isTopNumber, kindOfNumbered, numberOfHeading, typedNumber } from './numbers.ts'

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

const levelOf = (indent: string): number => Math.min(9, 1 + Math.floor(indent.replaceAll('\t', '    ').length / 4))

function numberedHeading(text: string, { next }: Around): Shape | undefined {
  if (text.length > 200 || endsASentence(text)) return undefined
  const number = numberOfHeading(text)
  if (number === undefined) return undefined
  // A short run of such lines is a list of them, not their headings.
  if (isLettered(text) && isLettered(next)) return undefined
  return { kind: 'heading', level: isTopNumber(text) ? 1 : 2, number, text }
}

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
