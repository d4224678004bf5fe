import { walkXml } from './xml.ts'

/** What a style says of a paragraph's place in the text; the rest is looks. */
export type Style = {
  readonly isTitle: boolean
  readonly outline: number | undefined
  readonly numId: string | undefined
  readonly ilvl: number | undefined
  readonly bold: boolean
}

type Raw = { name: string; basedOn?: string; outline?: number; numId?: string; ilvl?: number; bold?: boolean }

/** The styles of a file by their id, each with what it takes over from those it is based on. */
export function stylesOf(xml: Uint8Array | undefined): (id: string | undefined) => Style {
  const raw = xml === undefined ? { styles: new Map<string, Raw>(), normal: undefined } : rawStyles(xml)
  const known = new Map<string, Style>()
  return (given) => {
    const id = given ?? raw.normal ?? ''
    const style = known.get(id) ?? inherited(id, raw.styles)
    known.set(id, style)
    return style
  }
}

function rawStyles(xml: Uint8Array): { styles: Map<string, Raw>; normal: string | undefined } {
  const styles = new Map<string, Raw>()
  let [normal, current]: [string | undefined, Raw | undefined] = [undefined, undefined]
  walkXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'w:style') {
        const id = attributes['w:styleId'] ?? ''
        current = { name: '' }
        styles.set(id, current)
        if (attributes['w:default'] === '1' && attributes['w:type'] === 'paragraph') normal = id
      } else if (current !== undefined) note(current, name, attributes['w:val'])
    },
    close: (name) => {
      if (name === 'w:style') current = undefined
    },
  })
  return { styles, normal }
}

function note(style: Raw, name: string, value: string | undefined): void {
  if (name === 'w:b') style.bold = isOn(value)
  if (value === undefined) return
  if (name === 'w:name') style.name = value
  if (name === 'w:basedOn') style.basedOn = value
  if (name === 'w:outlineLvl') style.outline = Number(value)
  if (name === 'w:numId') style.numId = value
  if (name === 'w:ilvl') style.ilvl = Number(value)
}

/** How Word writes that something is so: by naming it, unless it adds that it is not. */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(0|false|off|none)$/.test(value)

function inherited(id: string, styles: ReadonlyMap<string, Raw>): Style {
  const chain: Raw[] = []
  for (let at: string | undefined = id; at !== undefined && chain.length < 20;) {
    const style = styles.get(at)
    if (style !== undefined) chain.push(style)
    at = style?.basedOn
  }
  const first = <K extends keyof Raw>(key: K): Raw[K] | undefined =>
    chain.find((style) => style[key] !== undefined)?.[key]
  return {
    isTitle: /^title$/i.test(chain[0]?.name ?? ''),
    outline: first('outline') ?? outlineByName(chain),
    numId: first('numId'),
    ilvl: first('ilvl'),
    bold: first('bold') ?? false,
  }
}

// The built-in headings have this name in every language of Word, also where their outline level is left out.
function outlineByName(chain: readonly Raw[]): number | undefined {
  const told = chain.map(({ name }) => /^heading ([1-9])$/i.exec(name)?.[1]).find((level) => level !== undefined)
  return told === undefined ? undefined : Number(told) - 1
}
