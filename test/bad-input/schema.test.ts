import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as v from 'valibot'
import { rooms, sayAny } from '#app'
import { appointFocalPoint, giveTerm } from '#members'
import { addPillar, appointLead, setDate } from '#plan'
import { act, perform } from '#platform/acts'
import type { Act } from '#platform/acts'
import { introduce } from '#platform/db'
import type { Tx } from '#platform/db'
import { langs } from '#platform/words'
import { plannedHouse } from '../planned.ts'
import { siteOf } from '../site.ts'
import { changedIn, storedIn } from './stored.ts'

const here = await plannedHouse('2021-06-14T09:00:00Z')
const { clock, does, entity, house, output, person, pillar, plan, secretary, version } = here
const site = siteOf(here, rooms)
const source = 'the meeting of June'
const since = '2021-01-01'
const term = { office: 'co-chair-permanent', entity: entity('OHCHR'), from: since, source } as const
const point = { entity: entity('WHO'), person: person('Chen'), capacity: 'focal-point', from: since, source }
const handbook = await output('criminal-justice', 'Handbook', { due: { day: '2021-12-31' } })
await does(giveTerm, term)
await does(appointFocalPoint, point)

/** One thing the schema forbids: as an act, which may say more, and as bare rows, written as a person writes. */
type Forbidden = {
  readonly what: string
  readonly act: Act
  readonly input: Readonly<Record<string, unknown>>
  readonly code: string
  readonly bare: (tx: Tx) => Promise<unknown>
  readonly constraint: string
  /** What is said when only the schema is there to refuse. */
  readonly bareCode: string
}

const bareEntry = (tx: Tx, id: string): Promise<unknown> =>
  tx
    .insertInto('pillar_entries')
    .values({ version, pillar: id, number: 9, name: { en: 'Hub' }, short_name: { en: 'Hub' }, aliases: [] })
    .execute()

const planned = (day: string) =>
  ({ id: house.newId(), output: handbook, kind: 'planned', day, recorded_on: '2021-06-14' }) as const
const open = '[2021-03-01,]'

const forbidden: readonly Forbidden[] = [
  {
    what: 'two entities that hold one office at one time',
    act: giveTerm,
    input: { ...term, entity: entity('UNESCO'), from: '2021-03-01' },
    code: 'members.office-held-open',
    bare: (tx) =>
      tx
        .insertInto('office_terms')
        .values({ id: house.newId(), office: term.office, entity: entity('UNESCO'), valid: open, source })
        .execute(),
    constraint: 'one_term_at_a_time',
    bareCode: 'members.office-held-then',
  },
  {
    what: 'two focal points of one entity at one time',
    act: appointFocalPoint,
    input: { ...point, person: person('Dora'), from: '2021-03-01' },
    code: 'members.focal-point-there',
    bare: (tx) =>
      tx
        .insertInto('focal_points')
        .values({
          id: house.newId(),
          entity: point.entity,
          person: person('Dora'),
          capacity: 'focal-point',
          valid: open,
          source,
        })
        .execute(),
    constraint: 'one_focal_point_at_a_time',
    bareCode: 'members.focal-point-then',
  },
  {
    what: 'an entity that leads one pillar twice at one time',
    act: appointLead,
    input: { pillar: pillar('criminal-justice'), entity: entity('UNODC'), from: '2021-09-01', source },
    code: 'plan.lead-overlaps',
    bare: (tx) =>
      tx
        .insertInto('pillar_leads')
        .values({
          id: house.newId(),
          pillar: pillar('criminal-justice'),
          entity: entity('UNODC'),
          valid: '[2021-09-01,]',
          source,
        })
        .execute(),
    constraint: 'one_lead_term_per_entity',
    bareCode: 'plan.lead-overlaps',
  },
  {
    what: 'a pillar without lead and without reason',
    act: addPillar,
    input: { version, slug: 'hub', number: 8, name: { en: 'Hub' }, shortName: { en: 'Hub' } },
    code: 'platform.pillar-without-lead',
    async bare(tx) {
      const id = house.newId()
      await tx.insertInto('pillars').values({ id, plan, slug: 'bare-hub' }).execute()
      await bareEntry(tx, id)
    },
    constraint: 'pillar_has_lead_or_reason',
    bareCode: 'platform.pillar-without-lead',
  },
  {
    what: 'a pillar whose only lead is taken away',
    act: addPillar,
    input: { version, slug: 'hub', number: 8, name: { en: 'Hub' }, shortName: { en: 'Hub' }, leads: [] },
    code: 'platform.pillar-without-lead',
    bare: (tx) => tx.deleteFrom('pillar_leads').where('pillar', '=', pillar('intersectionality')).execute(),
    constraint: 'pillar_has_lead_or_reason',
    bareCode: 'platform.pillar-without-lead',
  },
  {
    what: 'a planned day before its plan',
    act: setDate,
    input: { output: handbook, kind: 'planned', day: '2020-12-31', reason: { en: 'Earlier' } },
    code: 'platform.date-outside-plan',
    bare: (tx) => tx.insertInto('plan_dates').values(planned('2020-12-31')).execute(),
    constraint: 'date_inside_its_plan',
    bareCode: 'platform.date-outside-plan',
  },
  {
    what: 'a planned day after its plan',
    act: setDate,
    input: { output: handbook, kind: 'planned', day: '2031-01-01', reason: { en: 'Later' } },
    code: 'platform.date-outside-plan',
    bare: (tx) => tx.insertInto('plan_dates').values(planned('2031-01-01')).execute(),
    constraint: 'date_inside_its_plan',
    bareCode: 'platform.date-outside-plan',
  },
]

const asSecretary = (work: (tx: Tx) => Promise<unknown>): Promise<unknown> =>
  house.db.transaction().execute(async (tx) => {
    const by = await introduce(tx, { token: secretary, now: clock() })
    assert.ok(by.grants.has('secretariat'))
    return work(tx)
  })

/** An act without any check of its own: what refuses it is the schema. */
const unchecked = (bare: Forbidden['bare']) =>
  act({
    name: 'plan.unchecked',
    asks: v.strictObject({}),
    may: () => true,
    async does({ tx }) {
      await bare(tx)
      return { about: plan }
    },
  })

for (const { what, act: checked, input, code, bare, constraint, bareCode } of forbidden)
  test(`${what}: refused by the act, by the schema alone, and in words in six languages`, async () => {
    const before = await storedIn(here)
    await assert.rejects(does(checked, input, secretary), { code })
    await assert.rejects(asSecretary(bare), { constraint })
    await assert.rejects(perform(house, unchecked(bare), {}, { token: secretary, channel: 'command' }), {
      code: bareCode,
    })
    assert.deepEqual(changedIn(before, await storedIn(here)), [])
    for (const said of [code, bareCode]) {
      const words = new Set(
        langs.map((lang) => sayAny(lang)(said, { entity: { en: 'OHCHR' }, from: since, to: since, name: 'A', since })),
      )
      assert.equal(words.size, langs.length, said)
      for (const sentence of words) assert.match(sentence ?? '', /^[\p{L}«“\u2068][^{}]{6,}[.。]$/u)
    }
  })

test('a form says the same in the language of its reader, with what was typed still in it', async () => {
  const dates = { kind: 'planned', day: '2031-01-01', precise: 'day', 'reason.en': 'Much later' }
  const before = await storedIn(here)
  for (const lang of langs) {
    const { status, text } = await site.post(`/${lang}/o/2.1/dates/new`, dates, secretary)
    assert.equal(status, 422)
    assert.ok(text.includes(sayAny(lang)('platform.date-outside-plan', {}) ?? 'no words'), lang)
    assert.match(text, /value="2031-01-01"/)
  }
  assert.deepEqual(changedIn(before, await storedIn(here)), [])
})
