import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Unreadable } from '#platform/guards'
import { finished } from '../finished.ts'
import { isPdf } from '../is-pdf.ts'
import { textOfBytes } from '../recognise.ts'
import type { Block, Text } from '../text.ts'
import { textOfPdf } from './read-pdf.ts'

const data = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'data')
const skip = existsSync(data) ? false : 'the real files (shared/data) are not on this machine'
const reports = join(data, 'country-docs', 'upr-working-group-reports')
const slowestMilliseconds = 10_000

const pdfsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name))

/** A file as a text, or why not; anything else that happens is a fault of ours. */
async function ended(path: string): Promise<Text | string> {
  const started = performance.now()
  const bytes = readFileSync(path)
  const reading = isPdf(bytes) ? textOfPdf(bytes).then(finished) : textOfBytes(bytes, false)
  const end = await reading.catch((trouble: unknown) => {
    assert.ok(trouble instanceof Unreadable, `${path}: ${String(trouble)}`)
    return trouble.code
  })
  assert.ok(performance.now() - started < slowestMilliseconds, `${path} took too long`)
  return end
}

test(
  'every real PDF, also the broken, encrypted and scanned, ends in text or in a refusal by name',
  { skip },
  async () => {
    const ends = new Map<string, number>()
    const folders = ['formats/pdf', 'country-docs/one-country-file-slovenia', 'workplan', 'labelled']
    for (const path of folders.flatMap((folder) => pdfsIn(join(data, folder)))) {
      const end = await ended(path)
      const how = typeof end === 'string' ? end : 'text'
      ends.set(how, (ends.get(how) ?? 0) + 1)
    }
    const known = [
      'text',
      ...['empty', 'damaged', 'password', 'scan', 'unnamed-letters', 'not-a-text'].map((why) => `texts.${why}`),
    ]
    assert.deepEqual(
      [...ends.keys()].filter((how) => !known.includes(how)),
      [],
    )
    assert.ok((ends.get('text') ?? 0) >= 80, JSON.stringify([...ends]))
  },
)

test('a scan of a letter is refused as one, and a report that says it is damaged is read', { skip }, async () => {
  const file = (name: string) => ended(join(data, 'country-docs', 'one-country-file-slovenia', name))
  assert.equal(await file('Letter-OHCHR-HC-Slovenia.pdf'), 'texts.scan')
  const damaged = await file('g0917123.pdf')
  assert.ok(typeof damaged !== 'string' && damaged.blocks.length > 100)
})

const texts = new Map<string, Text>()

test(
  'the numbered paragraphs of 22 reports are found, in 21 of them unbroken from the first to the last',
  { skip },
  async () => {
    const broken: string[] = []
    let found = 0
    for (const path of pdfsIn(reports)) {
      const end = await ended(path)
      assert.ok(typeof end !== 'string', path)
      texts.set(path, end)
      const main = mainCount(end.blocks)
      found += main.length
      if (main.some((number, at) => number !== at + 1)) broken.push(path)
    }
    assert.equal(found, 2_130)
    assert.equal(broken.length, 1)
  },
)

/** The numbers of the text's own count: lists within it begin again at 1 and end before it goes on. */
function mainCount(blocks: readonly Block[]): number[] {
  const main: number[] = []
  for (const { kind, number } of blocks) {
    const counted = kind === 'paragraph' && /^\d+$/.test(number ?? '') ? Number(number) : 0
    const next = (main.at(-1) ?? 0) + 1
    if (counted === next || counted === next + 1) main.push(counted)
  }
  return main
}

const noProgram = spawnSync('pdftotext', ['-v']).error === undefined ? false : 'pdftotext is not installed'

test(
  'fifty paragraphs drawn by lot have the number and the page at which another program shows them',
  { skip: skip || noProgram },
  () => {
    const all = [...texts].flatMap(([path, { blocks }]) =>
      blocks
        .filter(({ kind, number }) => kind === 'paragraph' && number !== undefined)
        .map((block) => ({ path, block })),
    )
    const lot = Array.from({ length: 50 }, (_, at) => all[(at * 7_919 + 2_021) % all.length])
    const wrong = lot.filter((one) => one === undefined || !isShown(one.path, one.block))
    assert.deepEqual(
      wrong.map((one) => one?.block.text.slice(0, 60)),
      [],
    )
    const elsewhere = lot.filter((one) => one !== undefined && isShown(one.path, onNextPage(one.block)))
    assert.ok(elsewhere.length < 3, 'a wrong page is seen to be wrong')
  },
)

const onNextPage = (block: Block): Block => ({ ...block, place: { ...block.place, page: (block.place.page ?? 0) + 1 } })

function isShown(path: string, { number = '', text, place }: Block): boolean {
  const page = String(place.page)
  const { stdout } = spawnSync('pdftotext', ['-layout', '-f', page, '-l', page, path, '-'], { encoding: 'utf8' })
  const begins = text
    .replace(/^\S+\s+/, '')
    .slice(0, 25)
    .trim()
  return stdout
    .split('\n')
    .some((line) => line.trim().startsWith(`${number}.`) && line.replace(/\s+/g, ' ').includes(begins))
}
