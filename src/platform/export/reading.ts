import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { normal } from './normal.ts'

// For tests only: what a stranger reads in the three files, found without any of the writers' own code.

/** The text of the HTML without its page furniture; numbers of lists are the browser's, so they are counted here. */
export function readHtml(html: string): string {
  const body = html.slice(html.indexOf('<main>'), html.indexOf('</main>'))
  const counted = body.replace(/<ol>([\s\S]*?)<\/ol>/g, (_, items: string) => {
    let at = 0
    return items.replace(/<li>/g, () => `<li>${(at += 1)}. `)
  })
  const text = counted.replace(/<\/(p|h\d|li|td|th|caption)>/g, '\n').replace(/<[^>]*>/g, '')
  return lines(
    text.replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
    ),
  )
}

/** The parts of a Word package that can be read as text, by path. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))

/** The text of the Word document, then its footnotes with their numbers; numbers of ordered lists are counted. */
export function readDocx(bytes: Uint8Array): string {
  const parts = partsOf(bytes)
  const numbering = parts['word/numbering.xml'] ?? ''
  const decimal = new Set(
    [...numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)".*?<w:numFmt w:val="(\w+)"/g)]
      .filter((found) => found[2] === 'decimal')
      .map((found) => found[1]),
  )
  const ordered = new Set(
    [...numbering.matchAll(/<w:num w:numId="(\d+)".*?<w:abstractNumId w:val="(\d+)"/g)]
      .filter((found) => decimal.has(found[2]))
      .map((found) => found[1] ?? ''),
  )
  return lines(
    `${paragraphs(parts['word/document.xml'] ?? '', ordered)}\n${paragraphs(parts['word/footnotes.xml'] ?? '', ordered)}`,
  )
}

function paragraphs(xml: string, ordered: ReadonlySet<string>): string {
  const parser = new SaxesParser()
  const counts = new Map<string, number>()
  let [text, inText] = ['', false]
  parser.on('opentag', ({ name, attributes }) => {
    const list = attributes['w:val'] ?? ''
    if (name === 'w:t') inText = true
    if (name === 'w:tab') text += ' '
    if (name === 'w:footnoteReference') text += attributes['w:id']
    if (name === 'w:footnote' && Number(attributes['w:id']) > 0) text += `${attributes['w:id']} `
    if (name === 'w:numId' && ordered.has(list)) text += `${counts.set(list, (counts.get(list) ?? 0) + 1).get(list)}. `
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false
    if (name === 'w:p') text += '\n'
  })
  parser.on('text', (piece) => {
    text += inText ? piece : ''
  })
  parser.write(xml).close()
  return text
}

/** Whether the host can read a PDF back; without it the tests say so and pass over. */
export const canReadPdf = (): boolean => spawnSync('pdftotext', ['-v']).error === undefined

/** The text between the running head and the page number of every page, as a reader of PDF extracts it; bullets dropped. */
export function readPdf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'colonnade-pdf-'))
  try {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, bytes)
    const crop = ['-x', '0', '-y', '75', '-W', '596', '-H', '700']
    return lines(
      execFileSync('pdftotext', [...crop, '-enc', 'UTF-8', file, '-'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).replaceAll('•', ''),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const lines = (text: string): string =>
  text
    .split('\n')
    .map(normal)
    .filter((line) => line !== '')
    .join('\n')
