import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { runCommandLine } from '#platform/commands'
import { findAll } from '#platform/search'
import { facts, planBySlug, speak } from '#plan'
import { room } from '#plan/module'
import { fillFact, namesAt } from '#terminology'
import * as v from 'valibot'
import { peopledHouse } from '#test/planned'
import { siteOf } from '#test/site'

const shared = process.env['COLONNADE_SHARED'] ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared')
const file = join(shared, 'data', 'workplan', 'un80-actions.json')
const absent = existsSync(file) ? false : `no real plan at ${file}; COLONNADE_SHARED names the folder that has data/`

const shown = v.object({
  pillars: v.array(
    v.object({
      number: v.number(),
      name: v.string(),
      leads: v.array(v.object({ code: v.string() })),
      inactive: v.nullable(v.object({ reason: v.string() })),
      outputs: v.array(
        v.object({
          label: v.string(),
          entities: v.array(v.object({ code: v.string(), part: v.string() })),
          planned: v.nullable(v.object({ day: v.string() })),
          milestones: v.array(v.object({ planned: v.nullable(v.object({ day: v.string() })) })),
          lastUpdate: v.nullable(v.object({ text: v.string() })),
        }),
      ),
    }),
  ),
})

test(
  'a real plan of 54 actions is brought in whole: leads, milestones, deadlines and status, by work package',
  { skip: absent },
  async () => {
    const here = await peopledHouse('2026-01-10T09:00:00Z')
    const colonnade = async (...argv: string[]): Promise<{ exit: number; out: string }> => {
      let out = ''
      const streams = {
        stdout: { write: (text: string) => (out += text) },
        stderr: { write: (text: string) => (out += text) },
      }
      const house = () => Promise.resolve(here.house)
      const exit = await runCommandLine({ commands: room.commands ?? [], argv, env: { LANG: 'en' }, ...streams, house })
      return { exit, out }
    }
    const dry = await colonnade('import', 'plan', file, '--plan', 'un80', '--json')
    assert.equal(dry.exit, 3)
    assert.partialDeepStrictEqual(JSON.parse(dry.out), { rows: 54, new: 41, applied: false })
    const taken = ['--accept-unknown-leads', '--name', 'UN80 actions', '--apply', '--json']
    const applied = await colonnade('import', 'plan', file, '--plan', 'un80', ...taken)
    assert.equal(applied.exit, 0)
    assert.partialDeepStrictEqual(JSON.parse(applied.out), { new: 54, refused: [], written: 54 })

    const { pillars } = v.parse(shown, JSON.parse((await colonnade('plan', 'show', '--plan', 'un80', '--json')).out))
    const outputs = pillars.flatMap((pillar) => pillar.outputs)
    assert.equal(pillars.length, 20)
    assert.equal(outputs.length, 54)
    assert.ok(pillars.every(({ leads, inactive }) => leads.length > 0 || inactive !== null))
    assert.ok(outputs.every(({ planned, milestones }) => planned !== null && milestones.length === 2))
    assert.ok(outputs.every(({ lastUpdate }) => lastUpdate !== null))
    const first = outputs.find(({ label }) => label === '14')
    assert.equal(first?.planned?.day, '2026-06-10')
    const led = first.entities.filter(({ part }) => part === 'leads').map(({ code }) => code)
    assert.deepEqual(led.toSorted(), ['DPO', 'DPPA'])

    const token = await here.sessionOf(here.secretaryId)
    const found = await here.reading(token, (tx) =>
      findAll([room.search ?? (async () => [])], tx, { words: 'supply chains', lang: 'en', limit: 10 }),
    )
    assert.ok(found.length >= 2 && found.every(({ path }) => path.startsWith('/o/un80/')))

    const site = siteOf(here, [room])
    const page = await site.get('/en/work-plan?plan=un80', token)
    assert.equal(page.status, 200)
    assert.equal((await site.get('/en/o/un80/14', token)).status, 200)

    const sentences = await here.reading(token, async (tx) => {
      const plan = await planBySlug(tx, 'un80', '2026-06-30')
      const scope = { from: '2026-01-01', to: '2026-06-30', plan: plan?.id ?? '' }
      const names = await namesAt(tx, scope.to)
      return (await facts(tx, scope)).map(
        (fact) => [fact.pillar, speak('en').byKey(fact.key, fillFact(fact, { lang: 'en', names })) ?? ''] as const,
      )
    })
    assert.equal(
      new Set(sentences.flatMap(([pillar]) => pillar ?? [])).size,
      20,
      'every work package has something to report',
    )
    assert.ok(sentences.every(([, words]) => words !== '' && !/\{\$|undefined/.test(words)))
  },
)
