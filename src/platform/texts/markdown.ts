import MarkdownIt from 'markdown-it'
import { textOfHtml } from './html/read-html.ts'
import type { Note, Text } from './text.ts'

/** A Markdown text. Tags in it are words like others: nobody renders them, so nobody may hide behind them. */
export function textOfMarkdown(given: string): Text {
  const { source, notes } = withoutNotes(given.replace(/^\uFEFF/, ''))
  const text = textOfHtml(rendered(source), 'markdown')
  const callers = new Map(
    text.blocks.flatMap(({ marks, place }) =>
      marks.flatMap((mark) => (mark.kind === 'note' ? [[mark.note, place] as const] : [])),
    ),
  )
  const kept = notes.flatMap(({ key, text: words }): Note[] => {
    const place = callers.get(key)
    return place === undefined ? [] : [{ key, text: words, place }]
  })
  return { ...text, notes: kept }
}

/** Each block carries the number of the line it begins at. */
function rendered(source: string): string {
  const markdown = new MarkdownIt({ html: false, linkify: false })
  const env = {}
  const tokens = markdown.parse(source, env)
  for (const token of tokens)
    if (token.map !== null && token.nesting >= 0) token.attrSet('data-line', String(token.map[0] + 1))
  return markdown.renderer.render(tokens, markdown.options, env)
}

type Split = { readonly source: string; readonly notes: readonly Omit<Note, 'place'>[] }

/** Notes (`[^1]: …`) out of the text, and links to them in their place; every line keeps its number. */
function withoutNotes(given: string): Split {
  const notes: Omit<Note, 'place'>[] = []
  const lines = given.split(/\r\n|\r|\n/).map((line) => {
    const told = /^\[\^([\w-]{1,20})\]:\s+(.*)$/.exec(line)
    if (told === null) return line
    notes.push({ key: told[1] ?? '', text: told[2] ?? '' })
    return ''
  })
  const keys = new Set(notes.map(({ key }) => key))
  const called = (line: string): string =>
    line.replaceAll(/\[\^([\w-]{1,20})\]/g, (whole, key: string) => (keys.has(key) ? `[${key}](#fn-${key})` : whole))
  return { source: lines.map(called).join('\n'), notes }
}
