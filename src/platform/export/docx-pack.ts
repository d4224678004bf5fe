import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

// The first day that a ZIP can hold, in local time as ZIP has no zones: the same bytes on every host.
const mtime = new Date(1980, 0, 1)

type About = { readonly title: string; readonly author: string; readonly created: Date }

/**
 * The same package without what differs from run to run: names of hyperlinks drawn by lot, the times in the properties,
 * the times of the ZIP.
 */
export function repacked(bytes: Uint8Array, about: About): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
  for (const [path, text] of parts) {
    const relations = relationsOf(path)
    const relation = parts.get(relations)
    if (relation === undefined) continue
    const names = new Map(
      [...relation.matchAll(/ Id="(rId[^"]*)"/g)].map(([, name], at) => [name ?? '', `rId${at + 1}`]),
    )
    const renamed = (xml: string, attribute: string) =>
      xml.replace(new RegExp(` ${attribute}="([^"]*)"`, 'g'), (whole, name: string) =>
        names.has(name) ? ` ${attribute}="${names.get(name)}"` : whole,
      )
    parts.set(relations, renamed(relation, 'Id'))
    parts.set(path, renamed(text, 'r:id'))
  }
  parts.set('docProps/core.xml', coreOf(about))
  const files: Zippable = Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)]))
  return zipSync(files, { mtime, level: 6 })
}

function relationsOf(path: string): string {
  const cut = path.lastIndexOf('/') + 1
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => named[sign] ?? sign)

function coreOf({ title, author, created }: About): string {
  const at = created.toISOString().replace(/\.\d+Z$/, 'Z')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`
}
