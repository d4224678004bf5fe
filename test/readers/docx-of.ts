import { strToU8, zipSync } from 'fflate'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const related = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A Word file with this body. `before` stands before the root of its main part; `more` are further entries. */
export function docxOf(body: string, { before = '', more = {} }: Extra = {}): Uint8Array {
  const main = `<?xml version="1.0"?>${before}<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`
  const relation = `<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`
  return zipSync({
    '_rels/.rels': strToU8(`<Relationships xmlns="${related}">${relation}</Relationships>`),
    'word/document.xml': strToU8(main),
    ...more,
  })
}

type Extra = { readonly before?: string; readonly more?: Readonly<Record<string, Uint8Array>> }

export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text.replace(/&(?!\w+;)/g, '&amp;')}</w:t></w:r></w:p>`
