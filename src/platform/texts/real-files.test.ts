import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { Refusal } from '#platform/acts'
import { Unreadable } from '#platform/guards'
import { readTextFile } from './index.ts'
import type { Text } from './index.ts'
import { textOfBytes } from './recognise.ts'

const shared = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data')
const skip = existsSync(shared) ? false : 'the real files are not on this machine (shared/data)'

const filesIn = (folder: string, ends: RegExp): string[] =>
  readdirSync(join(shared, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ends.test(name))
    .map((name) => join(shared, folder, name))

type End = { readonly path: string; readonly text?: Text; readonly code?: string }

// A child costs a third of a second, so every so many files go the whole way and the others to the reader only.
const throughChildEvery = 10

async function endsOf(paths: readonly string[]): Promise<End[]> {
  const ends: End[] = []
  for (const [at, path] of paths.entries()) {
    const reading = at % throughChildEvery === 0 ? readTextFile(path) : textOfBytes(readFileSync(path), false)
    ends.push(await endOf(path, reading))
  }
  return ends
}

const endOf = (path: string, reading: Promise<Text>): Promise<End> =>
  reading.then(
    (text) => ({ path, text }),
    (trouble: unknown) => {
      assert.ok(trouble instanceof Refusal || trouble instanceof Unreadable, `${path}: ${String(trouble)}`)
      assert.ok(!('fault' in trouble.details), `${path}: ${JSON.stringify(trouble.details)}`)
      return { path, code: trouble.code }
    },
  )

function counted(ends: readonly End[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { text, code = '' } of ends) counts[text?.format ?? code] = (counts[text?.format ?? code] ?? 0) + 1
  return counts
}

const bare = (words: string) => words.replaceAll(/[\s\u00AD\u200B\u2011\u2060\uFEFF]|&#160;/gu, '')

/** All that stands between tags of text, without the copies for older programs and what was moved away. */
function textInXml(path: string): string {
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())
  const once = xml.replaceAll(
    /<mc:Fallback[ >][^]*?<\/mc:Fallback>|<w:moveFrom [^]*?<\/w:moveFrom>|<w:rt>[^]*?<\/w:rt>/g,
    '',
  )
  const words = [...once.matchAll(/<\w+:t(?: [^>]*)?>([^<]*)</g)].map((found) => found[1]).join('')
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

test(
  'every Word file ends in a text or in a refusal in words, and no word of it is lost',
  { skip, timeout: 300_000 },
  async () => {
    const ends = await endsOf(filesIn('formats/docx', /\.docx?$/))
    assert.deepEqual(counted(ends.filter(({ path }) => path.endsWith('.doc'))), { 'texts.old-doc': 34 })
    const { docx = 0, ...refused } = counted(ends.filter(({ path }) => path.endsWith('.docx')))
    assert.ok(docx >= 88, `only ${docx} were read`)
    assert.deepEqual(Object.keys(refused).toSorted(), ['texts.damaged', 'texts.empty', 'texts.password'])
    for (const { path, text } of ends) {
      if (text === undefined) continue
      const [read, held] = [bare(text.blocks.map((block) => block.text).join('')), bare(textInXml(path))]
      // Signs of symbol fonts and words before numbers are no text in the file: more is right, one letter less never is.
      assert.ok(
        read.length >= held.length && read.length <= held.length + 50,
        `${path}: ${held.length} held, ${read.length} read`,
      )
    }
  },
)

test('every message ends in a text or in a refusal in words', { skip, timeout: 300_000 }, async () => {
  const ends = await endsOf(filesIn('formats/mail', /\.(eml|tnef)$|mbox\.txt$/))
  const { mail = 0, ...others } = counted(ends)
  assert.ok(mail >= 70, JSON.stringify(others))
})

test(
  '[A7] [A8] the seed report has one footnote, called where it was, and its residues are gone and logged',
  { skip },
  async () => {
    const { blocks, notes, cleaned } = await readTextFile(join(shared, 'seed', 'progress-report-january-june-2021.txt'))
    assert.deepEqual(
      notes.map(({ key, place }) => [key, place.line]),
      [['1', 11]],
    )
    assert.deepEqual(
      blocks.flatMap(({ place, marks }) => marks.map(({ kind, from }) => [kind, place.line, from > 200])),
      [['note', 11, true]],
    )
    assert.deepEqual(
      cleaned.map(({ kind, place }) => [kind, place.line]),
      [
        ['note-marker', 11],
        ['note-marker', 11],
        ['bookmark', 56],
      ],
    )
    assert.ok(blocks.every(({ text }) => !/footnoteRef|\[bookmark|\[1:/.test(text)))
    const pillars = blocks.filter(({ kind, level }) => kind === 'heading' && level === 2).map(({ number }) => number)
    assert.deepEqual(pillars, ['1', '2', '3', '4', '5', '6', '7', '8'])
  },
)

test('the other texts of the network are read whole', { skip }, async () => {
  const ends = await endsOf(filesIn('network-texts', /\.txt$/))
  for (const { path, text } of ends) {
    const held = bare(readFileSync(path, 'utf8').replaceAll(/^[·•] /gm, ''))
    assert.equal(bare(text?.blocks.map((block) => block.text).join('') ?? ''), held, path)
  }
})
