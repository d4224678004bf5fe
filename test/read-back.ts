import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

// What a stranger reads in a file that the program made, found without any of the program's own code.

/** A Word file taken apart: its text in order, how often a footnote is called, the footnotes, and the heading of each heading style. */
export function readWord(bytes: Uint8Array) {
  const parts = unzipSync(bytes)
  const body = paragraphsOf(partOf(parts, 'word/document.xml'))
  const notes = paragraphsOf(partOf(parts, 'word/footnotes.xml')).filter(({ text }) => text !== '')
  return {
    text: [...body, ...notes].map(({ text }) => text).join('\n'),
    calls: body.reduce((sum, { calls }) => sum + calls, 0),
    footnotes: notes.map(({ text }) => text.trim()),
    headings: body.filter(({ style }) => style.startsWith('Heading')).map(({ style, text }) => `${style} ${text}`),
    rightToLeft: body.filter(({ text }) => text !== '').every(({ bidi }) => bidi),
  }
}

const partOf = (parts: Readonly<Record<string, Uint8Array>>, path: string): string => {
  const part = parts[path]
  return part === undefined ? '<none/>' : strFromU8(part)
}

type Paragraph = { text: string; style: string; calls: number; bidi: boolean }

function paragraphsOf(xml: string): Paragraph[] {
  const found: Paragraph[] = []
  const parser = new SaxesParser()
  let within = false
  const last = () => found.at(-1) ?? { text: '', style: '', calls: 0, bidi: false }
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p') found.push({ text: '', style: '', calls: 0, bidi: false })
    if (name === 'w:pStyle') last().style = attributes['w:val'] ?? ''
    if (name === 'w:bidi') last().bidi = attributes['w:val'] !== 'false'
    if (name === 'w:footnoteReference') last().calls += 1
    if (name === 'w:tab') last().text += ' '
    within ||= name === 'w:t'
  })
  parser.on('closetag', ({ name }) => {
    within &&= name !== 'w:t'
  })
  parser.on('text', (text) => {
    if (within) last().text += text
  })
  parser.write(xml).close()
  return found
}

/** The text of a page of ours that stands alone, without its styles. */
export function readPage(bytes: Uint8Array): string {
  const html = new TextDecoder().decode(bytes)
  const body = html.slice(html.indexOf('<main>'), html.indexOf('</main>'))
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return body
    .replaceAll(/<\/(?:p|h\d|li|td|th|caption)>/g, '\n')
    .replaceAll(/<sup[^>]*>.*?<\/sup>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '')
}

/** Whether this host can read a PDF back; without it tests say so and pass over. */
export const canReadPdf = (): boolean => spawnSync('pdftotext', ['-v']).error === undefined

/** The text of a PDF between the running head and the page number of each page. */
export function readPdf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'colonnade-read-back-'))
  try {
    const file = join(folder, 'file.pdf')
    writeFileSync(file, bytes)
    const crop = ['-x', '0', '-y', '75', '-W', '596', '-H', '700']
    return execFileSync('pdftotext', [...crop, '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The words of a text, whatever their order, their marks and the spaces between them; of Chinese, its signs. */
export const wordsIn = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .replaceAll(/[\p{Cf}\p{M}]/gu, '')
      .match(/\p{Script=Han}|[\p{L}]+|\p{N}+/gu) ?? []
  ).toSorted()
