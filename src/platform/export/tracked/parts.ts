import { encoded } from './runs.ts'

/** The parts of a Word file that can be read as text, by path. */
export type Parts = ReadonlyMap<string, string>

/** The path of the document itself, as the package says. */
export function documentPath(parts: Parts): string | undefined {
  const relations = parts.get('_rels/.rels') ?? ''
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(([tag]) => /\/officeDocument"/.test(tag))
  const target = /\bTarget="([^"]*)"/.exec(relation?.[0] ?? '')?.[1]
  return target?.replace(/^\//, '')
}

/** A comment: its number, and a paragraph for each line. */
export type Written = { readonly id: number; readonly text: string }
type Look = { readonly author: string; readonly at: string; readonly rtl: boolean }

const emptyComments = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"></w:comments>`

/** The parts with comments added: to those that are there, or in a part of their own that the package then knows of. */
export function withComments(
  parts: Parts,
  document: string,
  { written, look }: { readonly written: readonly Written[]; readonly look: Look },
): Parts {
  if (written.length === 0) return parts
  const { path, relations } = commentsBeside(parts, document)
  const namespace = /xmlns:w="([^"]*)"/.exec(parts.get(document) ?? '')?.[1] ?? transitional
  const before = (parts.get(path) ?? emptyComments(namespace)).replace(
    /<w:comments([^>]*)\/>/,
    '<w:comments$1></w:comments>',
  )
  const added = written.map((one) => commentOf(one, look)).join('')
  const comments = before.replace(/<\/w:comments>\s*$/, () => `${added}</w:comments>`)
  const types = parts.get('[Content_Types].xml') ?? ''
  const known = types.includes(`PartName="/${path}"`)
  return new Map([
    ...parts,
    [path, comments],
    ...relations,
    ['[Content_Types].xml', known ? types : types.replace('</Types>', `${typeOf(path)}</Types>`)],
  ])
}

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const typeOf = (path: string): string =>
  `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`

function commentsBeside(parts: Parts, document: string): { path: string; relations: [string, string][] } {
  const cut = document.lastIndexOf('/') + 1
  const folder = document.slice(0, cut)
  const at = `${folder}_rels/${document.slice(cut)}.rels`
  const relations = parts.get(at) ?? emptyRelations
  const there = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(([tag]) => /relationships\/comments"/.test(tag))
  const target = /\bTarget="([^"]*)"/.exec(there?.[0] ?? '')?.[1]
  if (target !== undefined) return { path: target.startsWith('/') ? target.slice(1) : folder + target, relations: [] }
  const kind = relations.includes('purl.oclc.org')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relation = `<Relationship Id="rIdComments" Type="${kind}/comments" Target="comments.xml"/>`
  const grown = relations.replace('</Relationships>', `${relation}</Relationships>`)
  return { path: `${folder}comments.xml`, relations: [[at, grown]] }
}

const emptyRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

function commentOf({ id, text }: Written, { author, at, rtl }: Look): string {
  const paragraph = rtl ? '<w:pPr><w:bidi/></w:pPr>' : ''
  const run = rtl ? '<w:rPr><w:rtl/></w:rPr>' : ''
  const lines = text
    .split('\n')
    .map((line) => `<w:p>${paragraph}<w:r>${run}<w:t xml:space="preserve">${encoded(line)}</w:t></w:r></w:p>`)
  return `<w:comment w:id="${id}" w:author="${encoded(author)}" w:date="${at}" w:initials="">${lines.join('')}</w:comment>`
}
