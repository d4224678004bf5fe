import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readTextFile, textOfPlain } from '#platform/texts'
import type { Text } from '#platform/texts'
import { nothingKnown, read } from '#reading'
import type { Reading } from '#reading'
import { rules } from './all.ts'

const data = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data')
const skip = existsSync(data) ? false : 'the real files (shared/data) are not on this machine'
const folders = ['network-texts', 'workplan/un80-progress-pdf', 'formats/docx/un-budget-fascicles']

const known = nothingKnown('2025-11-25')
const readingOf = (text: Text): Reading => read(text, known)

const wordsIn = ({ blocks }: Reading): number =>
  blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)

/** What a reader is shown unfolded, by the name of its rule. */
const shown = (reading: Reading): string[] =>
  rules
    .filter(({ langs }) => langs.includes(reading.lang ?? 'en'))
    .flatMap((rule) =>
      rule
        .find(reading, known)
        .filter(({ certainty = rule.certainty }) => certainty !== 'look')
        .map(() => rule.name),
    )

// Read by hand, nearly all that is found in these is there: names listed twice, double spaces, spellings. A rule that begins
// to cry wolf on edited texts of the United Nations raises the figure.
const perThousandMost = 1

test('in texts that editors have been over there is at most one finding in a thousand words', { skip }, async () => {
  let [words, found]: [number, string[]] = [0, []]
  for (const folder of folders)
    for (const name of readdirSync(join(data, folder)).filter((one) => /\.(?:txt|pdf|docx)$/.test(one))) {
      const reading = readingOf(await readTextFile(join(data, folder, name)))
      words += wordsIn(reading)
      found = [...found, ...shown(reading)]
    }
  assert.ok(words > 30_000, `only ${words} words were read`)
  const most = (words / 1000) * perThousandMost
  assert.ok(found.length <= most, `${found.length} findings in ${words} words: ${found.join(', ')}`)
})

test('in a text that no editor has been over there are many more', () => {
  const text = textOfPlain(
    'The group  met accross the region in in May. It plans to adopted a answer (see below).\nThe plan has four parts, as follows: (1) Law; (2) Water; (2) Schools.',
  )
  const found = shown(readingOf({ ...text, lang: 'en' }))
  const due = ['announced-count', 'item-numbers', 'broken-reference', 'repeated-word', 'spelling', 'infinitive-form']
  for (const name of [...due, 'a-an', 'double-space'])
    assert.ok(found.includes(name), `${name} among ${found.join(', ')}`)
})
