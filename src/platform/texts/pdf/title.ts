import type { PDFDocumentProxy } from 'unpdf/pdfjs'

/** What the file says it is called, unless that is what a program put there. */
export async function titleInFile(pdf: PDFDocumentProxy): Promise<string | null> {
  const about = await pdf.getMetadata().catch(() => null)
  const info: unknown = about?.info
  const title = typeof info === 'object' && info !== null && 'Title' in info ? info.Title : null
  const said = typeof title === 'string' ? title.replaceAll(isolates, '').trim() : ''
  // Templates leave a word or two there, the same in every file.
  return said.split(/\s+/).length < wordsMin || byProgram.test(said) ? null : said
}

const wordsMin = 3
const isolates = /[\u2066-\u2069]/g
const byProgram =
  /^(microsoft word|untitled|document\d*|sans titre|sin título|без названия)|\.(docx?|pdf|indd|rtf|qxd|odt)$|^[\dN_-]+$/i
