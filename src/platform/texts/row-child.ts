import { Unreadable } from '#platform/guards'
import { finished } from './finished.ts'
import { isPdf } from './is-pdf.ts'
import { textOfPdf } from './pdf/read-pdf.ts'
import { textOfBytes } from './recognise.ts'
import type { Text } from './text.ts'

// As in `serveReader`: a promise that a library drops must not end the row.
process.on('unhandledRejection', () => undefined)

// A program for benches only: it reads a row of files in one process, so that what is measured is the reading and not the
// start, and a hundred thousand can be tried. Each comes as its length and its bytes; each is answered by one line.
let waiting = Buffer.alloc(0)
for await (const part of process.stdin) {
  if (Buffer.isBuffer(part)) waiting = Buffer.concat([waiting, part])
  for (let length = lengthOf(waiting); length !== null; length = lengthOf(waiting)) {
    const bytes = waiting.subarray(4, 4 + length)
    waiting = waiting.subarray(4 + length)
    process.stdout.write(`${JSON.stringify(await answerTo(bytes))}\n`)
  }
}

function lengthOf(bytes: Buffer): number | null {
  const length = bytes.length < 4 ? null : bytes.readUInt32LE(0)
  return length === null || bytes.length < 4 + length ? null : length
}

async function answerTo(bytes: Uint8Array): Promise<object> {
  return { ...(await read(bytes)), memory: process.memoryUsage.rss() }
}

async function read(bytes: Uint8Array): Promise<object> {
  try {
    const text = isPdf(bytes) ? finished(await textOfPdf(bytes)) : await textOfBytes(bytes, false)
    return { end: 'text', pages: text.pages, ...(process.argv[2] === 'whole' ? { words: wordsOf(text) } : {}) }
  } catch (trouble) {
    if (trouble instanceof Unreadable) return { end: trouble.code }
    return { end: 'fault', fault: trouble instanceof Error ? trouble.stack : String(trouble) }
  }
}

function wordsOf({ blocks, notes, cleaned }: Pick<Text, 'blocks' | 'notes' | 'cleaned'>): string {
  const furniture = cleaned.filter(({ kind }) => kind === 'page-furniture').map(({ was }) => was)
  return [...blocks.map(({ text }) => text), ...notes.map(({ text }) => text), ...furniture].join('\n')
}
