/** The number that somebody typed in front of a line: "(a)", "12.", "3.1.2", "iv)", "١-", "（一）", also alone on its line. */
export function typedNumber(line: string): string | undefined {
  const told = inBrackets.exec(line) ?? withMark.exec(line) ?? ofSteps.exec(line)
  return told?.[1]
}

const inBrackets =
  /^\s*[(（](\p{Nd}{1,3}|[a-z]{1,2}|[ivxl]{1,6}|[а-яё]|\p{Script=Arabic}|هـ|[一二三四五六七八九十]{1,3})[)）]/u

// Databases lose the space after the mark ("1.The committee"); a letter that begins a word tells it from "e.g.".
const withMark =
  /^\s*(\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,4}|[a-zа-яё]|[ivxl]{2,6})(?:[.)．]\)?(?=\s|$|\p{Lu}|\p{Script=Han}|\p{Script=Arabic})|\s?[-–](?=\s))/u

const ofSteps = /^\s*(\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){1,4})(?=\s)/u

/**
 * Reports number their paragraphs as lists number their items. A number of a chapter and one in it, or several sentences,
 * tell that it is a paragraph.
 */
export function kindOfNumbered(number: string, text: string): 'item' | 'paragraph' {
  if (/^\p{Nd}+\.\p{Nd}/u.test(number)) return 'paragraph'
  const goesOn = text.length > 240 && /\p{L}{2}[.!?]\s+\p{Lu}|[。！？؟]|\p{Script=Arabic}\s?\.\s/u.test(text)
  return goesOn && /^\p{Nd}/u.test(number) ? 'paragraph' : 'item'
}

/** The number of a heading, if this is how one counts: "II. The work", "Pillar 3: …", "支柱3：…", "一、…", "أولا - …". */
export function numberOfHeading(text: string): string | undefined {
  for (const manner of manners) {
    const told = manner.exec(text)
    if (told !== null) return told[1]
  }
  return undefined
}

/** Whether a heading stands at the top by the way it counts: Roman numbers, and what is used for them elsewhere. */
export const isTopNumber = (text: string): boolean =>
  /^[IVX]+\./.test(text) || han.test(text) || arabicOrdinal.test(text)

/** Whether a line is counted by one letter or Roman number; a run of such lines is a list and not headings. */
export const isLettered = (text: string): boolean => lettered.test(text)

const lettered = /^([IVX]{1,5}|[A-ZА-Я])\.(?:\s+[\p{Lu}\p{Lo}]|\p{Lu}\p{Ll}|\p{Script=Han})/u
const han = /^([一二三四五六七八九十]{1,3})、\S/u
const arabicOrdinal = /^(أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)[\u064B-\u0652]*\s?[-–:]\s?\S/u

const manners: readonly RegExp[] = [
  lettered,
  han,
  // A noun and a small number or a Roman one, then a name or nothing: "Pillar 4 Schools", "Annex II", "Axe 2 : …".
  /^\p{Lu}\p{L}{2,14}\s(\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){0,3}|[IVX]{1,5}|[A-Z])(?:[\s\u00A0\u202F]?[:–—-]\s?\S|\.\s\S|\s\p{Lu}|$)/u,
  /^\p{Script=Han}{1,4}\s?(\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})\s?[：:、]\s?\S/u,
  /^\p{Script=Arabic}{3,12}\s(\p{Nd}{1,2})\s?[:.-]\s?\S/u,
  arabicOrdinal,
  /^(ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء)\s?[-–]\s?\S/u,
]
