import assert from 'node:assert/strict'
import { test } from 'node:test'
import { propose } from '#intake'
import { readText } from '#platform/texts'
import { langs } from '#platform/words'
import { nothingKnown, read } from '#reading'
import { typingIn } from './report-file.ts'
import { happeningOf, leads, leadsIn } from './seed-expected.ts'
import { sampleHouse } from './world.ts'

// Our own report, written in six languages as a Word file, is read by somebody who knows nothing of the network.

const network = await sampleHouse({ at: new Date('2021-07-05T09:00:00Z') })
const typed = typingIn(network)
const known = nothingKnown('2021-06-30')

for (const lang of langs)
  test(`the report in ${lang} is read back: its pillars with who leads them, the plan, and what happened when`, async () => {
    const asked = ['--profile', 'progress', '--period', '2021-H1', '--lang', lang, '--to', 'docx']
    const text = await readText((await typed('report', 'build', ...asked)).bytes, { name: 'report.docx' })
    const proposals = propose(read(text, known), known)
    // Each language has its own order of names.
    for (const [number, of] of Object.entries(leadsIn(proposals)))
      assert.deepEqual(of.toSorted(), leads[Number(number)]?.toSorted(), `pillar ${number}`)
    assert.equal(Object.keys(leadsIn(proposals)).length, 8)
    const told = proposals.flatMap((one) => happeningOf(one) ?? [])
    for (const happening of [
      'adopted 2020-12',
      'final 2021-04',
      'meeting plenary 2021-06-15',
      'meeting bilateral 2021-03',
      'event webinar 2021-05-06',
      'event training 2021-05-27',
    ])
      assert.ok(
        told.some((one) => one.startsWith(happening)),
        `${lang}: ${happening} is not among ${told.join(', ')}`,
      )
    const events = told.filter((one) => one.startsWith('event'))
    assert.ok(events.length <= 11, `${lang}: ${events.join(', ')}`)
    assert.ok(!told.includes('meeting plenary 2012-03-06'), 'how the network came about is no news')
  })
