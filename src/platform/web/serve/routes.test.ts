import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as v from 'valibot'
import { act } from '#platform/acts'
import { form, get, linesOf } from '../index.ts'
import type { Route } from '../index.ts'
import { checkRoutes, inOrder } from './check-routes.ts'

const note = act({
  name: 'sample.note',
  asks: v.strictObject({}),
  may: () => true,
  does: async () => ({ about: 'nothing' }),
})
const said = { may: ['network'], rate: 'page', audit: 'none', level: 'unclassified' } as const
const page = (path: string, more: Partial<Pick<Route, 'may'>> = {}): Route => ({
  ...get({ ...said, path, name: `sample.${path}`, show: () => ({ title: '', body: '' }) }),
  ...more,
})
const noting = form({
  ...said,
  path: '/notes/new',
  name: 'sample.new-note',
  rate: 'form',
  audit: 'ledger',
  act: note,
  page: () => ({ title: '', body: '' }),
  then: () => '/notes',
})
const refusalOf = (...routes: Route[]): string => {
  try {
    checkRoutes([{ name: 'sample', routes }])
    return ''
  } catch (trouble) {
    return String(trouble)
  }
}

test('a whole route table is served, one line per method for the authorization matrix', () => {
  assert.equal(refusalOf(page('/notes'), noting), '')
  const lines = linesOf([{ name: 'sample', routes: [page('/notes'), noting] }])
  assert.deepEqual(
    lines.map(({ method, path, act: done, rate, may }) => [method, path, done, rate, may]),
    [
      ['GET', '/notes', undefined, 'page', ['network']],
      ['GET', '/notes/new', undefined, 'page', ['network']],
      ['POST', '/notes/new', 'sample.note', 'form', ['network']],
    ],
  )
})

test('an entry without a rule, rate, audit or level keeps the server from starting', () => {
  assert.match(refusalOf(page('/a', { may: [] })), /nobody is said to be allowed/)
  const planted = (without: string): Route => {
    const bare: Record<string, unknown> = { ...page('/a') }
    delete bare[without]
    // @ts-expect-error: this is what the compiler refuses; the check at the start is the second wall
    return bare
  }
  assert.match(refusalOf(planted('may')), /nobody is said to be allowed/)
  assert.match(refusalOf(planted('rate')), /no rate/)
  assert.match(refusalOf(planted('audit')), /no audit/)
  assert.match(refusalOf(planted('level')), /no level/)
  assert.match(refusalOf(planted('name')), /without a name/)
})

test('a form whose act has no schema, or whose audit is not the ledger, keeps the server from starting', () => {
  assert.match(refusalOf({ ...noting, act: { name: 'sample.note', asks: undefined } }), /no schema/)
  assert.match(refusalOf({ ...noting, audit: 'none' }), /its audit is ledger/)
})

test('two entries with one address clash, whatever their parts are called', () => {
  assert.match(refusalOf(page('/notes/:id'), page('/notes/:label')), /the same address/)
  assert.equal(refusalOf(page('/notes/:id'), page('/notes/new')), '')
})

test('a fixed part goes before a name in its place', () => {
  const paths = inOrder([page('/:any'), page('/o/:id'), page('/o/new'), page('/o/:id/edit')]).map(({ path }) => path)
  assert.deepEqual(paths, ['/o/new', '/o/:id', '/o/:id/edit', '/:any'])
})
