import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfPlain } from '#platform/texts'
import type { Lang } from '#platform/words'
import { nothingKnown, read } from '#reading'

const known = nothingKnown('2021-06-30')

const listsOf = (text: string, lang: Lang = 'en') =>
  read({ ...textOfPlain(text), lang }, known).enumerations.map(({ shape, items, announced }) => ({
    shape,
    announced,
    items: items.map((item) => (item.number === undefined ? item.text : `${item.number} ${item.text}`)),
  }))

test('a numbered list inside a paragraph keeps its numbers as they are, right or wrong', () => {
  assert.deepEqual(
    listsOf(
      'It met. The plan has four parts, as follows: (1) Fish (WHO); (2) Meat; (2) Eggs: none yet; and (4) Milk. It ends.',
    ),
    [
      {
        shape: 'numbered',
        announced: 'The plan has four parts, as follows:',
        items: ['1 Fish (WHO)', '2 Meat', '2 Eggs: none yet', '4 Milk'],
      },
    ],
  )
  assert.deepEqual(listsOf('It would: a) write; b) read.')[0]?.items, ['a write', 'b read'])
  assert.deepEqual(listsOf('See paragraph (2) and (3) of the note (1).'), [])
})

test('names that are strung with commas are a list, in each language', () => {
  const lists: readonly (readonly [string, Lang, readonly string[]])[] = [
    ['The course of OHCHR, UN Women, and WHO. It ends.', 'en', ['OHCHR', 'UN Women', 'WHO']],
    ['Versions in Arabic, French and Spanish are there.', 'en', ['Arabic', 'French', 'Spanish']],
    ['Le HCR, l’UNESCO et l’OMS', 'fr', ['Le HCR', 'UNESCO', 'OMS']],
    ['Membres : HCR, UNESCO et OMS.', 'fr', ['HCR', 'UNESCO', 'OMS']],
    ['Miembros: ACNUR, UNESCO y OMS.', 'es', ['ACNUR', 'UNESCO', 'OMS']],
    ['Члены: УВКПЧ, ЮНЕСКО и ВОЗ.', 'ru', ['УВКПЧ', 'ЮНЕСКО', 'ВОЗ']],
    ['الأعضاء: اليونسكو، وإندونيسيا، والصين.', 'ar', ['اليونسكو', 'إندونيسيا', 'الصين']],
    ['成员：教科文组织、印度尼西亚和中国。', 'zh', ['教科文组织', '印度尼西亚', '中国']],
  ]
  for (const [text, lang, items] of lists) assert.deepEqual(listsOf(text, lang)[0]?.items ?? [], items, text)
})

test('a name with commas in it is no list, and two names are none', () => {
  assert.deepEqual(listsOf('The International Covenant on Economic, Social and Cultural Rights.'), [])
  assert.deepEqual(listsOf('OHCHR and WHO, of course, met.'), [])
})

test('blocks that follow each other as items are a list, announced by what stands before them', () => {
  const text =
    'Work included:\n- Recovering the logo;\n- Writing letters.\n\nThe lines:\n1. Fish\n2. Meat\n3. Eggs\n\n1. Anew\n2. Again'
  assert.deepEqual(listsOf(text), [
    { shape: 'blocks', announced: 'Work included:', items: ['Recovering the logo;', 'Writing letters.'] },
    { shape: 'blocks', announced: 'The lines:', items: ['1 Fish', '2 Meat', '3 Eggs'] },
    { shape: 'blocks', announced: null, items: ['1 Anew', '2 Again'] },
  ])
})
