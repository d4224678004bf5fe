import { codepageName, decodeText } from './charset.ts'

const packedMark = 0x75_46_5a_4c
const plainMark = 0x41_4c_45_4d
const unpackedMax = 5_000_000
const windowBytes = 4_096
/** What the window holds before the first byte: the beginnings that every RTF has, MS-OXRTFCP. */
const prefilled =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

/** RTF as Outlook packs it, unpacked; bytes as characters. It never gets longer than a text can be. */
export function unpackRtf(packed: Buffer): string {
  if (packed.length < 16) return ''
  const mark = packed.readUInt32LE(8)
  if (mark === plainMark) return packed.toString('latin1', 16)
  if (mark !== packedMark) return ''
  const window = Buffer.alloc(windowBytes, ' ')
  window.write(prefilled, 'latin1')
  const out = Buffer.allocUnsafe(Math.min(packed.readUInt32LE(4), unpackedMax))
  let [write, length, at] = [prefilled.length, 0, 16]
  const put = (byte: number): void => {
    window[write] = byte
    write = (write + 1) % windowBytes
    if (length < out.length) out[length] = byte
    length += 1
  }
  while (at < packed.length && length < out.length) {
    const control = packed[at] ?? 0
    at += 1
    for (let bit = 0; bit < 8 && at < packed.length; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(packed[at] ?? 0)
        at += 1
        continue
      }
      const reference = at + 1 < packed.length ? packed.readUInt16BE(at) : 0
      at += 2
      const from = reference >> 4
      if (from === write) return out.toString('latin1', 0, length)
      for (let step = 0; step < (reference & 15) + 2; step += 1) put(window[(from + step) % windowBytes] ?? 0)
    }
  }
  return out.toString('latin1', 0, Math.min(length, out.length))
}

const unseen = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'htmltag',
  'generator',
  'themedata',
  'mmathPr',
])
const breaks: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  tab: '\t',
  cell: '\t',
  row: '\n',
  emdash: '—',
  endash: '–',
}

/** The words of an RTF text, for a letter that has no other; how it looks is lost. */
export function textOfRtf(rtf: string): string {
  const hidden: boolean[] = [false]
  let [text, skip] = ['', 0]
  const codepage = /\\ansicpg(\d{3,5})/.exec(rtf)?.[1] ?? '1252'
  const piece = /((?:\\'[\da-fA-F]{2})+)|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)/g
  for (const [, hex, word, number, sign, brace, words] of rtf.matchAll(piece)) {
    if (brace === '{') hidden.push(hidden.at(-1) ?? false)
    else if (brace === '}') hidden.splice(Math.max(1, hidden.length - 1))
    else if (sign === '*' || (word !== undefined && unseen.has(word))) hidden[hidden.length - 1] = true
    else if (hidden.at(-1) !== true) {
      const said =
        word === 'u'
          ? String.fromCodePoint(((Number(number) % 65_536) + 65_536) % 65_536)
          : spoken({ hex, word, sign, words, codepage })
      text += said.slice(word === 'u' ? 0 : skip)
      skip = word === 'u' ? 1 : Math.max(0, skip - said.length)
    }
  }
  return text.replaceAll(/\n{3,}/g, '\n\n').trim()
}

type Piece = Readonly<Record<'hex' | 'word' | 'sign' | 'words', string | undefined>> & { readonly codepage: string }

function spoken({ hex, word, sign, words, codepage }: Piece): string {
  if (hex !== undefined) return inCodepage(Buffer.from(hex.replaceAll("\\'", ''), 'hex'), codepage)
  if (word !== undefined) return breaks[word] ?? ''
  if (sign !== undefined) return sign === '~' ? ' ' : /[\\{}]/.test(sign) ? sign : ''
  return words ?? ''
}

const inCodepage = (bytes: Buffer, codepage: string): string => decodeText(bytes, codepageName(Number(codepage))).text
