import { codepageName, decodeText } from './charset.ts'
import { propertiesIn } from './mapi.ts'
import type { Properties } from './mapi.ts'
import { textOfRtf, unpackRtf } from './rtf.ts'

type File = { readonly name: string; readonly type: string; readonly bytes: Buffer; readonly inline: boolean }
export type Unpacked = {
  readonly text: string
  readonly html: string
  readonly files: readonly File[]
  readonly whole: boolean
}

const signature = 0x22_3e_9f_78
/** What Outlook packs into a winmail.dat, by the numbers that MS-OXTNEF gives it. */
const attribute = {
  body: 0x00_02_80_0c,
  codepage: 0x00_06_90_07,
  message: 0x00_06_90_03,
  newFile: 0x00_06_90_02,
  fileName: 0x00_01_80_10,
  fileBytes: 0x00_06_80_0f,
  file: 0x00_06_90_05,
} as const
const filesMax = 200

type Open = { name: string; bytes: Buffer | undefined; properties: Properties | undefined }
type Page = { text: string; codepage: number; message: Properties | undefined; readonly files: Open[] }

/** The body and the files of a winmail.dat. What is damaged in it ends the reading; what stood before is kept. */
export function filesOfTnef(bytes: Buffer): Unpacked {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== signature) return { text: '', html: '', files: [], whole: false }
  const page: Page = { text: '', codepage: 1252, message: undefined, files: [] }
  let at = 6
  while (at + 9 <= bytes.length) {
    const length = bytes.readUInt32LE(at + 5)
    if (at + 9 + length > bytes.length) break
    takeAttribute(page, bytes.readUInt32LE(at + 1), bytes.subarray(at + 9, at + 9 + length))
    at += 9 + length + 2
  }
  const { text, html } = bodyOf(page)
  return { text, html, files: page.files.flatMap((one) => fileOf(one, page.codepage)), whole: at >= bytes.length }
}

function takeAttribute(page: Page, id: number, data: Buffer): void {
  if (id === attribute.newFile && page.files.length < filesMax)
    page.files.push({ name: '', bytes: undefined, properties: undefined })
  const file = page.files.at(-1)
  if (id === attribute.codepage && data.length >= 4) page.codepage = data.readUInt32LE(0)
  if (id === attribute.body) page.text = inCodepage(data, page.codepage)
  if (id === attribute.message) page.message = propertiesIn(data)
  if (file === undefined) return
  if (id === attribute.fileName) file.name = inCodepage(data, page.codepage)
  if (id === attribute.fileBytes) file.bytes = data
  if (id === attribute.file) file.properties = propertiesIn(data)
}

/** The numbers of properties that matter, MS-OXPROPS. */
const property = {
  body: 0x10_00,
  rtf: 0x10_09,
  html: 0x10_13,
  fileBytes: 0x37_01,
  shortName: 0x37_04,
  longName: 0x37_07,
  mimeType: 0x37_0e,
  contentId: 0x37_12,
} as const

function bodyOf({ text, message, codepage }: Page): { text: string; html: string } {
  const plain = text.trim() === '' ? wordsOf(message, property.body, codepage) : text
  const html = wordsOf(message, property.html, codepage)
  const packed = message?.get(property.rtf)?.bytes
  if (plain.trim() !== '' || html.trim() !== '' || packed === undefined) return { text: plain, html }
  return { text: textOfRtf(unpackRtf(packed)), html }
}

function fileOf({ name, bytes, properties }: Open, codepage: number): File[] {
  const content = bytes ?? properties?.get(property.fileBytes)?.bytes
  if (content === undefined) return []
  const long = wordsOf(properties, property.longName, codepage) || wordsOf(properties, property.shortName, codepage)
  return [
    {
      name: (long || name || 'file')
        .replaceAll(/[\\/]|\p{Cc}/gu, '_')
        .trim()
        .slice(0, 200),
      type: wordsOf(properties, property.mimeType, codepage).toLowerCase() || 'application/octet-stream',
      bytes: content,
      inline: properties?.has(property.contentId) === true,
    },
  ]
}

function wordsOf(properties: Properties | undefined, id: number, codepage: number): string {
  const found = properties?.get(id)
  if (found === undefined) return ''
  return found.unicode ? withoutEnd(found.bytes.toString('utf16le')) : inCodepage(found.bytes, codepage)
}

const inCodepage = (bytes: Buffer, codepage: number): string =>
  withoutEnd(decodeText(bytes, codepageName(codepage)).text)
const withoutEnd = (text: string): string => text.split('\u0000')[0] ?? ''
