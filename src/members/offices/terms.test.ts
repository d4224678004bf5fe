import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Refusal } from '#platform/acts'
import { peopledHouse } from '#test/planned'
import { endTerm, giveTerm, officesOn } from '../index.ts'

const here = await peopledHouse('2021-06-14T09:00:00Z')
const { database, does, entity, house, reading, secretary } = here

/** A term as simply as it can be thought of: days from the first of 2020, both ends inclusive; open at the end when null. */
type Simple = { readonly id: string; readonly code: string; readonly from: number; readonly to: number | null }

const dayOf = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10)
const holds = ({ from, to }: Simple, n: number): boolean => from <= n && (to === null || n <= to)
const overlap = (one: Simple, other: Simple): boolean =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to)

const days = 60
const day = fc.nat(days)
const step = fc.oneof(
  fc.record({
    do: fc.constant('give' as const),
    code: fc.constantFrom('OHCHR', 'WHO', 'UNESCO'),
    from: day,
    to: fc.option(day),
  }),
  fc.record({ do: fc.constant('end' as const), which: fc.nat(5), on: day }),
)

const refusedOrNot = (deed: Promise<unknown>): Promise<boolean> =>
  deed.then(
    () => false,
    (trouble: unknown) => {
      assert.ok(trouble instanceof Refusal, String(trouble))
      return true
    },
  )

test('whatever terms are given and ended, each is taken exactly when it fits, and every day knows who held the office', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
      await database.owner.pool.query('delete from office_terms')
      let terms: readonly Simple[] = []
      for (const one of steps) terms = one.do === 'give' ? await given(terms, one) : await ended(terms, one)
      for (const n of [0, 1, 7, 20, 33, 59, days, days + 400]) {
        const held = await reading(null, (tx) => officesOn(tx, dayOf(n)))
        const should = terms.filter((term) => holds(term, n)).map(({ id }) => id)
        assert.deepEqual(
          held.map(({ term }) => term),
          should,
          `on day ${n}`,
        )
      }
    }),
    { numRuns: 25 },
  )
})

async function given(terms: readonly Simple[], { code, from, to }: Omit<Simple, 'id'>): Promise<readonly Simple[]> {
  const term = { id: house.newId(), code, from, to }
  const asked = { id: term.id, office: 'co-chair-permanent', entity: entity(code), from: dayOf(from), source: 'test' }
  const refused = await refusedOrNot(does(giveTerm, { ...asked, ...(to === null ? {} : { to: dayOf(to) }) }, secretary))
  const fits = (to === null || from <= to) && !terms.some((other) => overlap(term, other))
  assert.equal(refused, !fits, `from ${from} to ${to} among ${JSON.stringify(terms)}`)
  return fits ? [...terms, term] : terms
}

async function ended(
  terms: readonly Simple[],
  { which, on }: { which: number; on: number },
): Promise<readonly Simple[]> {
  const term = terms[which]
  if (term === undefined) return terms
  const refused = await refusedOrNot(does(endTerm, { term: term.id, on: dayOf(on) }, secretary))
  assert.equal(refused, !holds(term, on))
  return refused ? terms : terms.map((one) => (one === term ? { ...term, to: on } : one))
}
