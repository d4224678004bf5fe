import type { Child } from 'hono/jsx'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Fill } from './compiled.ts'

export type RichValue = Child
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

/** Fills a message whose arguments may be markup: each is held by a mark that no text contains, then put in its place. */
export function rich(fill: Fill, values: Readonly<Record<string, RichValue>>): Markup {
  const markup: RichValue[] = []
  const marked = Object.entries(values).map(([name, value]) => {
    if (typeof value === 'string' || typeof value === 'number') return [name, value] as const
    markup.push(value)
    return [name, `${mark}${markup.length - 1}${mark}`] as const
  })
  const text = fill(Object.fromEntries(marked), (error) => {
    throw error
  })
  // Odd places hold the numbers of the marks.
  const parts = text.split(mark).map((part, at) => (at % 2 === 0 ? part : markup[Number(part)]))
  return <>{parts}</>
}

// A noncharacter: Unicode promises that it is never part of a text.
const mark = '\uFFFF'
