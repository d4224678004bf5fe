import { dirOf } from '#platform/words'
import { style } from './html-style.ts'
import type { Outline } from './outline.ts'
import { readyOf, type Part, type Piece, type Ready, type TablePart } from './ready.ts'

/**
 * A whole HTML document that stands alone: no script, nothing fetched, every text escaped. The title is the only h1, so
 * headings 1 to 3 become h2 to h4. A footnote and its call link to each other.
 */
export function toHtml(outline: Outline): string {
  const ready = readyOf(outline)
  const subtitle = ready.subtitle === '' ? '' : `<p class="subtitle">${escaped(ready.subtitle)}</p>\n`
  return `<!doctype html>
<html lang="${ready.lang}" dir="${ready.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="author" content="${escaped(ready.author)}">
<meta name="dcterms.created" content="${ready.created.toISOString()}">
<title>${escaped(ready.title)}</title>
<style>${style}</style>
</head>
<body>
<header class="running"><span>${escaped(ready.runningHead)}</span><span>${escaped(ready.classification)}</span></header>
<main>
<h1>${escaped(ready.title)}</h1>
${subtitle}${ready.parts.map(htmlOf).join('\n')}
${notesOf(ready)}</main>
</body>
</html>
`
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => named[sign] ?? sign)

function htmlOf(part: Part): string {
  if (part.kind === 'heading') return headingOf(part)
  if (part.kind === 'paragraph') return paragraphOf(part)
  if (part.kind === 'table') return tableOf(part)
  if (part.kind === 'box') return `<div class="box">\n${part.parts.map(htmlOf).join('\n')}\n</div>`
  if (part.kind === 'note') return `<p class="small">${inline(part.pieces)}</p>`
  const tag = part.ordered ? 'ol' : 'ul'
  return `<${tag}>\n${part.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</${tag}>`
}

function headingOf(part: Extract<Part, { kind: 'heading' }>): string {
  const id = part.id === null ? '' : ` id="${escaped(part.id)}"`
  return `<h${part.level + 1}${id}>${inline(part.pieces)}</h${part.level + 1}>`
}

function paragraphOf(part: Extract<Part, { kind: 'paragraph' }>): string {
  const names = [part.number === null ? null : 'numbered', part.mark === null ? null : 'marked'].filter(
    (name) => name !== null,
  )
  const opening = names.length === 0 ? '<p>' : `<p class="${names.join(' ')}">`
  const number = part.number === null ? '' : `<span class="number">${part.number}</span> `
  const mark = part.mark === null ? '' : `<span class="mark">${part.mark}</span> `
  return `${opening}${number}${mark}${inline(part.pieces)}</p>`
}

function tableOf(part: TablePart): string {
  const columns = part.widths.map((width) => `<col style="width:${(width * 100).toFixed(1)}%">`).join('')
  const caption = part.caption === '' ? '' : `<caption>${escaped(part.caption)}</caption>\n`
  const head = part.head.map((cell) => (cell === '' ? '<td></td>' : `<th scope="col">${escaped(cell)}</th>`)).join('')
  const rows = part.rows.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`)
  return `<table>\n${caption}<colgroup>${columns}</colgroup>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}

function notesOf(ready: Ready): string {
  if (ready.notes.length === 0) return ''
  const notes = ready.notes.map((note, at) => {
    const back = `<a href="#call-${at + 1}" role="doc-backlink">${at + 1}</a>`
    return `<p id="note-${at + 1}"><sup>${back}</sup> ${inline(note)}</p>`
  })
  return `<section class="notes" role="doc-endnotes">\n${notes.join('\n')}\n</section>\n`
}

const inline = (pieces: readonly Piece[]): string => pieces.map(pieceOf).join('')

function pieceOf(piece: Piece): string {
  const text = escaped(piece.text)
  const strong = piece.strong ? `<strong>${text}</strong>` : text
  const linked =
    piece.href === null ? strong : `<a href="${escaped(piece.href)}" rel="noopener noreferrer">${strong}</a>`
  const spoken = piece.lang === null ? linked : `<bdi lang="${piece.lang}" dir="${dirOf(piece.lang)}">${linked}</bdi>`
  if (piece.note === null) return spoken
  return `${spoken}<sup><a href="#note-${piece.note}" id="call-${piece.note}" role="doc-noteref">${piece.note}</a></sup>`
}
