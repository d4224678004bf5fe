import { langs } from '#platform/words'
import type { Lang, Texts } from '#platform/words'

/** A text of the network by what people call it. */
export type Candidate = {
  readonly id: string
  readonly slug: string
  readonly title: Texts
  readonly symbol: string | null
}

/** Which text a file is a version of, and in which language, as far as names say so. */
export type Match = { readonly document: string; readonly lang: Lang | undefined }

/**
 * The one text that a file belongs to: the one that the sender picked by a tag (`library: guidance-note-outline` or a
 * symbol, on a line of its own or in the subject); else the one whose symbol, address or title is that of the file; else,
 * for a letter with one file, that of the subject. Two that fit are none: a person decides.
 */
export function matchOf(
  file: { readonly name: string },
  letter: { readonly subject: string; readonly written: string; readonly files: number },
  candidates: readonly Candidate[],
): Match | undefined {
  const lang = languageIn(file.name)
  const picked = pickedIn(letter)
  if (picked !== undefined) return oneOf(candidates, (one) => isCalled(one, picked), lang)
  const name = bareName(file.name)
  const named = oneOf(candidates, (one) => isCalled(one, name), lang)
  if (named !== undefined || letter.files !== 1) return named
  return oneOf(candidates, (one) => isCalled(one, bareSubject(letter.subject)), lang)
}

function oneOf(
  candidates: readonly Candidate[],
  fits: (one: Candidate) => boolean,
  lang: Lang | undefined,
): Match | undefined {
  const [first, ...others] = candidates.filter(fits)
  return first === undefined || others.length > 0 ? undefined : { document: first.id, lang }
}

function isCalled({ slug, title, symbol }: Candidate, given: string): boolean {
  const told = folded(given)
  if (told === '') return false
  return [slug, symbol ?? '', ...Object.values(title)].some((name) => name !== '' && folded(name) === told)
}

/** `[library: A/RES/47/135]` in the subject, or such a line in what was written. */
function pickedIn({ subject, written }: { subject: string; written: string }): string | undefined {
  const inSubject = /\[library[:\s]\s*([^\]\n]{1,200})\]/i.exec(subject)?.[1]
  const inText = /^[ \t]*library:[ \t]*(\S[^\n]{0,200})$/im.exec(written)?.[1]
  return (inSubject ?? inText)?.trim()
}

/** The name without its ending, the marks of a version and of a language: `Guidance-Note_v3 (FR).docx`. */
function bareName(name: string): string {
  let bare = name.replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{1,5}$/i, '')
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare
      .replace(
        /[\s._-]*\(?\b(?:v(?:er(?:sion)?)?[\s._-]?\d+(?:\.\d+)*|rev\.?[\s._-]?\d*|draft|final|clean|tc|copy|\d{8}|\d{4}-\d\d-\d\d)\)?$/i,
        '',
      )
      .replace(/[\s._-]*\(\d+\)$/, '')
      .replace(/(?:[\s._-]+|\s*\()(?:ar|zh|en|fr|ru|es|[acefrs])\)?$/i, '')
  }
  return bare
}

/** The language that a file name ends with, as the UN marks them: `-FR`, `_ar`, `(E)`. */
function languageIn(name: string): Lang | undefined {
  const mark = /(?:[\s._-]|\()(ar|zh|en|fr|ru|es|[ACEFRS])\)?\.[a-z0-9]{1,5}$/i.exec(name)?.[1]
  if (mark === undefined) return undefined
  const [first = ''] = mark.length === 1 ? [unMarks.get(mark.toUpperCase())] : [mark.toLowerCase()]
  return langs.find((lang) => lang === first)
}

/** The single letters of UN documents. */
const unMarks: ReadonlyMap<string, Lang> = new Map([
  ['A', 'ar'],
  ['C', 'zh'],
  ['E', 'en'],
  ['F', 'fr'],
  ['R', 'ru'],
  ['S', 'es'],
])

/** A subject without what programs and lists put in front of it. */
export function bareSubject(subject: string): string {
  let bare = subject.trim()
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare
      .replace(marks, '')
      .replace(/^\s*\[[^\]]{1,60}\]\s*/, '')
      .trim()
  }
  return bare
}

// Re and Fwd as programs write them in the six languages and some of their neighbours, also counted: `Re[2]:`.
const marks =
  /^\s*(?:re|aw|sv|antw|rv|res|tr|fw|fwd|wg|rif|ref|réf|ha|на|отв|отв\.|пер|回复|回覆|答复|转发|轉發|رد|إعادة توجيه|توجيه)(?:\[\d{1,3}\])?\s*[:：]/iu

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
