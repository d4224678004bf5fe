/** How much of the beginning is enough: the names of the first parts of an Office file lie within it. */
export const headSize = 65_536

const unknown = 'application/octet-stream'
const office = 'application/vnd.openxmlformats-officedocument'

// Twelve beginnings. Text in Latin-1, so that one byte is one letter.
const beginnings: readonly (readonly [start: string, type: string])[] = [
  ['%PDF-', 'application/pdf'],
  ['PK\x03\x04', 'application/zip'],
  ['PK\x05\x06', 'application/zip'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'application/x-ole-storage'],
  ['\x89PNG\r\n\x1A\n', 'image/png'],
  ['\xFF\xD8\xFF', 'image/jpeg'],
  ['GIF8', 'image/gif'],
  ['RIFF', unknown],
  ['\x1F\x8B', 'application/gzip'],
  ['{\\rtf', 'application/rtf'],
  ['BEGIN:VCALENDAR', 'text/calendar'],
  ['BEGIN:VCARD', 'text/vcard'],
]

const inside: readonly (readonly [part: string, type: string])[] = [
  ['word/', `${office}.wordprocessingml.document`],
  ['xl/', `${office}.spreadsheetml.sheet`],
  ['ppt/', `${office}.presentationml.presentation`],
]

/**
 * What a file is, from its first bytes and never from its name. Nothing is ever called HTML, SVG or a script: whatever
 * reads as text is plain text, so that no browser runs it.
 */
export function typeOf(head: Uint8Array): string {
  const start = Buffer.from(head.subarray(0, headSize)).toString('latin1')
  const found = beginnings.find(([beginning]) => start.replace(/^\xEF\xBB\xBF/, '').startsWith(beginning))?.[1]
  if (found === 'application/zip') return zipOf(start)
  if (start.startsWith('RIFF')) return start.slice(8, 12) === 'WEBP' ? 'image/webp' : unknown
  return found ?? (isText(head.subarray(0, headSize)) ? 'text/plain' : unknown)
}

// OpenDocument says what it is in its first part, which is not compressed; Office by the names of its parts.
function zipOf(start: string): string {
  const locals = start.split('PK\x03\x04').slice(1).map(localOf)
  const [first] = locals
  const open = /^application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation)/.exec(
    first?.name === 'mimetype' ? first.rest : '',
  )
  if (open !== null) return open[0]
  if (!locals.some(({ name }) => name === '[Content_Types].xml' || name === '_rels/.rels')) return 'application/zip'
  return inside.find(([part]) => locals.some(({ name }) => name.startsWith(part)))?.[1] ?? 'application/zip'
}

// APPNOTE 4.3.7: the lengths of name and extra field stand 22 and 24 bytes after the signature, the name at 26.
function localOf(local: string): { name: string; rest: string } {
  const two = (at: number) => (local.charCodeAt(at) || 0) + 256 * (local.charCodeAt(at + 1) || 0)
  const end = 26 + two(22)
  return { name: local.slice(26, end), rest: local.slice(end + two(24)) }
}

function isText(head: Uint8Array): boolean {
  if (head.length === 0) return false
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true
  // A letter may be cut at the end of the head: as a stream, the decoder waits for the rest.
  const whole = new TextDecoder('utf-8', { fatal: true })
  try {
    return !/(?!\s)\p{Cc}/u.test(whole.decode(head, { stream: true }))
  } catch {
    // Not UTF-8 is an answer, not a failure.
    return false
  }
}
