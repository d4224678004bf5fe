import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isAloneWrong, nextAfter, ordersOf } from './order-of.ts'

test('figures of two scripts, letters and Roman numbers have their places', () => {
  assert.deepEqual(ordersOf(['1', '2', '10']), [1, 2, 10])
  assert.deepEqual(ordersOf(['١', '٢', '١٠']), [1, 2, 10])
  assert.deepEqual(ordersOf(['i', 'ii', 'iv', 'ix', 'XIX']), [1, 2, 4, 9, 19])
  assert.deepEqual(ordersOf(['*', undefined]), [undefined, undefined])
})

test('"i" is the ninth letter among letters and the first Roman number among those', () => {
  assert.deepEqual(ordersOf(['g', 'h', 'i', 'j']), [7, 8, 9, 10])
  assert.deepEqual(ordersOf(['i', 'v', 'x']), [1, 5, 10])
})

test('the next number is written like the one before it', () => {
  assert.equal(nextAfter('6', 6), '7')
  assert.equal(nextAfter('c', 3), 'd')
  assert.equal(nextAfter('iii', 3), 'iv')
  assert.equal(nextAfter('XVIII', 18), 'XIX')
})

test('what follows a Roman number, below fifty where L is a letter, has the place after it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 47 }), (order) => {
      const roman = nextAfter('II', order)
      assert.deepEqual(ordersOf([roman]), [order + 1])
    }),
  )
})

test('a number alone is wrong where those before and after it are two apart, and it is not between them', () => {
  const alone = (orders: readonly (number | undefined)[]): number[] =>
    orders.flatMap((_, at) => (isAloneWrong(orders, at) ? [at] : []))
  assert.deepEqual(alone([1, 2, 2, 4]), [2])
  assert.deepEqual(alone([1, 1, 3, 4]), [1])
  assert.deepEqual(alone([1, 9, 3]), [1])
  for (const right of [[1, 2, 3], [1, 2, 4, 5], [1, 2, 1, 2], [1, undefined, 3], []]) assert.deepEqual(alone(right), [])
})
