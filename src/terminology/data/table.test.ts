import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocks, lines } from './table.ts'

const cells = { ar: 'أ', zh: '甲', en: 'A ~a', fr: 'À', ru: 'А', es: '? Á' }
const names = 'ar أ\nzh 甲\nen A ~a\nfr À\nru А\nes ? Á'

test('a line is a code, settings by place, and a name in each language', () => {
  assert.deepEqual(lines('\nAAA|001|M|أ|甲|A ~a|À|А|? Á\n\nlang|أ|甲|A ~a|À|А|? Á\n'), [
    { code: 'AAA', settings: { '1': '001', '2': 'M' }, cells },
    { code: 'lang', settings: {}, cells },
  ])
})

test('a block is a code, settings by name, and a line for each language, in whatever order', () => {
  const backwards = names.split('\n').toReversed().join('\n')
  assert.deepEqual(blocks(`\nDAY on=08-31 symbol=A/RES/75/170\n${names}\n\nplain\n${backwards}\n`), [
    { code: 'DAY', settings: { on: '08-31', symbol: 'A/RES/75/170' }, cells },
    { code: 'plain', settings: {}, cells },
  ])
})

test('a record that lacks a language, has one we do not know, or is ill written is refused with its code', () => {
  assert.throws(() => lines('AAA|أ|甲||À|А|Á'), /AAA has no name in en/)
  assert.throws(() => lines('AAA|أ|甲|A|À|А'), /AAA has no name in es/)
  assert.throws(() => blocks(`AAA\n${names.replace('fr À\n', '')}`), /AAA has no name in fr/)
  assert.throws(() => blocks(`AAA\n${names}\nde A`), /AAA has a name in a language we do not know/)
  assert.throws(() => blocks(`AAA\n${names}\nfr B`), /AAA has two names in fr/)
  assert.throws(() => blocks(`AAA kind\n${names}`), /«kind» has no «=»/)
})
