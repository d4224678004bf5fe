import type { Lang } from '#platform/words'

const columns = 72
/** Programs that read Arabic and Chinese break their lines better than we could from outside. */
const unwrapped: ReadonlySet<Lang> = new Set(['ar', 'zh'])

/**
 * Breaks lines at 72 columns, at spaces only, so an address on the web stays whole. Quotes (`> `) and points (`- `, `1. `)
 * go on under themselves. The signature mark `-- ` keeps its space.
 */
export function wrap(text: string, lang: Lang): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')
  if (unwrapped.has(lang)) return `${lines.join('\n')}\n`
  return `${lines.flatMap(wrapLine).join('\n')}\n`
}

function wrapLine(line: string): string[] {
  if (line === '-- ') return [line]
  const [start = ''] = /^(?:(?:> ?)+|\s*(?:[-*•]|\d+[.)])\s+|\s+)?/.exec(line) ?? []
  const hanging = start.includes('>') ? start : ' '.repeat(start.length)
  const wrapped: string[] = []
  let now = start
  let empty = true
  for (const word of line.slice(start.length).split(/ +/)) {
    if (!empty && [...now].length + 1 + [...word].length > columns) {
      wrapped.push(now.trimEnd())
      now = hanging
      empty = true
    }
    now += empty ? word : ` ${word}`
    empty = false
  }
  return [...wrapped, now.trimEnd()]
}
