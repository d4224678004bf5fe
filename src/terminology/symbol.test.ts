import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findSymbols, formatSymbol, parseSymbol, symbolAddress } from './symbol.ts'

const known = {
  'A/HRC/47/53': { organ: 'A', body: 'HRC', session: '47', number: '53' },
  'CERD/C/GC/36': { organ: 'CERD', body: 'C', kind: 'GC', number: '36' },
  'A/CONF.234/16': { organ: 'A', body: 'CONF.234', number: '16' },
  'E/CN.15/2021/1': { organ: 'E', body: 'CN.15', year: 2021, number: '1' },
  'A/RES/75/170': { organ: 'A', kind: 'RES', session: '75', number: '170' },
  'A/RES/2142(XXI)': { organ: 'A', kind: 'RES', session: 'XXI', number: '2142' },
  'S/RES/1325(2000)': { organ: 'S', kind: 'RES', year: 2000, number: '1325' },
  'A/HRC/RES/43/1': { organ: 'A', body: 'HRC', kind: 'RES', session: '43', number: '1' },
  'ST/SGB/2007/6': { organ: 'ST', kind: 'SGB', year: 2007, number: '6' },
  'A/C.3/75/L.34': { organ: 'A', body: 'C.3', session: '75', kind: 'L', number: '34' },
  'A/HRC/WG.6/39/MDA/1': { organ: 'A', body: 'HRC/WG.6', session: '39', country: 'MDA', number: '1' },
  'CERD/C/MDA/CO/10-11': { organ: 'CERD', body: 'C', country: 'MDA', kind: 'CO', number: '10-11' },
  'A/RES/S-27/2': { organ: 'A', kind: 'RES', session: 'S-27', number: '2' },
  'IANWGE/2004/REPORT': { organ: 'IANWGE', year: 2004, kind: 'REPORT' },
} as const

test('[F5] a symbol is taken apart into organ, body, session or year, kind and number', () => {
  for (const [written, parts] of Object.entries(known)) {
    assert.deepEqual(parseSymbol(written), { base: written, ...parts, modifications: [] }, written)
  }
})

test('[F5] revisions, additions and corrections are read in their order and stay out of the number', () => {
  const symbol = parseSymbol('NET/2021/P1/L.2/Rev.1/Add.2/Corr.1')
  assert.deepEqual(symbol?.modifications, [
    { kind: 'Rev', number: 1 },
    { kind: 'Add', number: 2 },
    { kind: 'Corr', number: 1 },
  ])
  assert.deepEqual([symbol.base, symbol.kind, symbol.number], ['NET/2021/P1/L.2', 'L', '2'])
})

test('[F5] what only looks like a symbol is refused', () => {
  for (const not of [
    '',
    'AND/OR',
    'A/B',
    'A/RES',
    'UN/DESA',
    'A/74/215/',
    'a/74/215',
    'A/HRC/47/53/Corr.x',
    'A',
    '/A/1',
    'HQ/2',
    'A/HRC/Rev.1',
  ]) {
    assert.equal(parseSymbol(not), undefined, not)
  }
})

test('[F5] blanks that people and line breaks leave in a symbol do not matter', () => {
  assert.equal(parseSymbol(' A / HRC / 47/53 ')?.base, 'A/HRC/47/53')
  assert.equal(parseSymbol('S/RES/1325 (2000)')?.base, 'S/RES/1325(2000)')
})

test('symbols are found in running text, with their places, and without the full stop after them', () => {
  const text = 'See A/HRC/47/53, CERD/C/GC/36 and S/RES/1325 (2000); and/or 12 A/B. Also A/RES/2142(XXI).'
  const found = findSymbols(text)
  assert.deepEqual(
    found.map(({ written }) => written),
    ['A/HRC/47/53', 'CERD/C/GC/36', 'S/RES/1325 (2000)', 'A/RES/2142(XXI)'],
  )
  for (const { at, written } of found) assert.equal(text.slice(at, at + written.length), written)
})

test('a reader is sent to the documents site for a public symbol, and nowhere for a paper of the network', () => {
  const at = (written: string) => symbolAddress(parseSymbol(written) ?? assert.fail(written))
  assert.equal(at('A/HRC/47/53/Corr.1'), 'https://undocs.org/A/HRC/47/53/Corr.1')
  assert.equal(at('NET/2021/P1/L.2'), undefined)
})

const number = fc.integer({ min: 1, max: 999 }).map(String)
const body = fc.constantFrom('HRC', 'C.3', 'CN.15', 'CONF.234', 'AC.105', 'HRC/WG.6')
const kind = fc.constantFrom('L', 'CRP', 'INF', 'WP', 'SR', 'PV')
const modification = fc
  .tuple(fc.constantFrom('Add', 'Corr', 'Rev'), fc.integer({ min: 1, max: 99 }))
  .map(([word, n]) => `${word}.${n}`)

test('[F5] whatever is put together from parts comes apart into the same parts, and back', () => {
  fc.assert(
    fc.property(
      body,
      number,
      kind,
      number,
      fc.array(modification, { maxLength: 3 }),
      (inBody, session, ofKind, n, modifications) => {
        const written = ['A', inBody, session, `${ofKind}.${n}`, ...modifications].join('/')
        const symbol = parseSymbol(written) ?? assert.fail(written)
        assert.deepEqual(
          [symbol.organ, symbol.body, symbol.session, symbol.kind, symbol.number],
          ['A', inBody, session, ofKind, n],
        )
        assert.equal(formatSymbol(symbol), written)
      },
    ),
  )
})

test('[F5] no text makes the parser fail, and what it accepts it accepts again in canonical form', () => {
  const near = fc
    .array(
      fc.constantFrom(
        'A',
        'S',
        'HRC',
        '/',
        'RES',
        '47',
        '2021',
        '(',
        ')',
        'XXI',
        'L.',
        'Rev.',
        '1',
        '-',
        ' ',
        '.',
        'é',
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), near), (text) => {
      findSymbols(text)
      const symbol = parseSymbol(text)
      if (symbol === undefined) return
      assert.deepEqual(parseSymbol(formatSymbol(symbol)), symbol)
    }),
    { numRuns: 3000 },
  )
})
