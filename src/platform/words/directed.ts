// A letter that is written from right to left, or one that is written from left to right.
const strong = /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}])|\p{L}/u
const inner = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g

/**
 * An Arabic sentence whose values run from right to left also where they hold no letter of their own: an isolate looks past
 * the letters of the isolates inside it, so that «(…)», all brackets and values, would run from left to right and put its
 * space and its brackets on the wrong side.
 */
export const directed = (text: string): string =>
  text.replaceAll('\u2068', (mark, at: number) => {
    const content = held(text, at + 1)
    if (strong.test(withoutInner(content))) return mark
    return strong.exec(content)?.[1] === undefined ? mark : '\u2067'
  })

/** What an isolate holds: the text up to its own end. */
function held(text: string, from: number): string {
  let depth = 1
  for (let at = from; at < text.length; at += 1) {
    if (/[\u2066-\u2068]/.test(text.charAt(at))) depth += 1
    if (text.charAt(at) === '\u2069') depth -= 1
    if (depth === 0) return text.slice(from, at)
  }
  return text.slice(from)
}

function withoutInner(text: string): string {
  const less = text.replaceAll(inner, '')
  return less === text ? text : withoutInner(less)
}
