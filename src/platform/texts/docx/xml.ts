import { SaxesParser } from 'saxes'
import { Unreadable, decode } from '#platform/guards'

/** An element by the name everybody knows it by ("w:p"), whatever prefix its writer chose. */
export type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

export type Walker = {
  readonly open: (element: Element) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const depthMax = 512

/** Walks through foreign XML from its first tag to its last. No declaration is obeyed, no entity resolved, no file opened. */
export function walkXml(bytes: Uint8Array, { open, close, text }: Walker): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const names: string[] = []
  const scopes = [new Map<string, string>()]
  parser.on('error', () => {
    throw new Unreadable('texts', 'damaged')
  })
  parser.on('doctype', () => {
    throw new Unreadable('texts', 'doctype')
  })
  parser.on('opentag', (tag) => {
    const scope = scopeWithin(scopes.at(-1) ?? new Map<string, string>(), tag.attributes)
    scopes.push(scope)
    if (names.length >= depthMax) throw new Unreadable('texts', 'too-deep')
    const name = knownAs(tag.name, scope)
    names.push(name)
    open({ name, attributes: name === tag.name ? tag.attributes : renamed(tag.attributes, scope) })
  })
  parser.on('closetag', () => {
    scopes.pop()
    const name = names.pop()
    if (name !== undefined) close?.(name)
  })
  if (text !== undefined) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.write(decode(bytes, 'texts')).close()
}

/** The name spaces of Word files, as first published and as the strict standard has them. */
const families: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
])

function scopeWithin(outer: Map<string, string>, attributes: Readonly<Record<string, string>>): Map<string, string> {
  let inner = outer
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    if (inner === outer) inner = new Map(outer)
    inner.set(name === 'xmlns' ? '' : name.slice(6), families.get(value) ?? '?')
  }
  return inner
}

function knownAs(name: string, scope: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  const [prefix, local] = colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
  const family = scope.get(prefix)
  if (family === undefined) return name
  return family === '?' ? `?${prefix}:${local}` : `${family}:${local}`
}

const renamed = (
  attributes: Readonly<Record<string, string>>,
  scope: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? knownAs(name, scope) : name, value]),
  )
