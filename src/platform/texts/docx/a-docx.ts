import { strToU8, zipSync } from 'fflate'

// For tests only: Word files as programs write them, built from the words that matter.

const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = (inside: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`

type Parts = {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly links?: Readonly<Record<string, string>>
  /** Further entries of the zip, as they are. */
  readonly more?: Readonly<Record<string, string>>
}

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
} as const

/** A Word file with this body and these parts, each without its outermost tag. */
export function aDocx(body: string, { links = {}, more = {}, ...parts }: Parts = {}): Uint8Array {
  const given = Object.entries(roots).flatMap(([name, root]) => {
    const inside = new Map(Object.entries(parts)).get(name)
    return inside === undefined ? [] : [{ name, xml: `<w:${root} ${spaces}>${inside}</w:${root}>` }]
  })
  const relations = [
    ...given.map(({ name }) => `<Relationship Id="r-${name}" Type="${office}/${name}" Target="${name}.xml"/>`),
    ...Object.entries(links).map(
      ([id, href]) => `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${href}" TargetMode="External"/>`,
    ),
  ]
  return aZip({
    '_rels/.rels': relationships(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': `<?xml version="1.0"?><w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(relations.join('')),
    ...Object.fromEntries(given.map(({ name, xml }) => [`word/${name}.xml`, xml])),
    ...more,
  })
}

/** Stored and not packed, so that a spoiled byte is a spoiled byte of the XML. */
export const aZip = (entries: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, words]) => [name, strToU8(words)])), { level: 0 })

/** A paragraph of one run, with these properties. */
export const p = (words: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${r(words)}</w:p>`

export const r = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

export const styled = (style: string): string => `<w:pStyle w:val="${style}"/>`
export const listed = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
