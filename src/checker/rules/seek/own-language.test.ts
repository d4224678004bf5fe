import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfPlain } from '#platform/texts'
import type { Lang } from '#platform/words'
import { nothingKnown, read } from '#reading'
import { findsIn } from './finds.ts'
import { matchesIn } from './matches.ts'
import { isOwnLanguage } from './own-language.ts'
import { western } from './western.ts'

const own = (said: string, lang: Lang): boolean => {
  const reading = read({ ...textOfPlain(said), lang }, nothingKnown('2024-01-01'))
  return reading.sentences.every((sentence) => isOwnLanguage(reading, sentence))
}

test('a long sentence without a small word of the language is in another', () => {
  assert.ok(own('The boats of the harbour were counted by teachers and their pupils.', 'en'))
  assert.ok(!own('Studi tersebut menunjukkan terdapat terdapat kesenjangan signifikan antar daerah.', 'en'))
  assert.ok(!own('Studi tersebut menunjukkan terdapat terdapat kesenjangan signifikan antar daerah.', 'fr'))
  assert.ok(own('Les bateaux du port ont été comptés par des enseignants avec leurs élèves.', 'fr'))
  assert.ok(own('Los barcos del puerto fueron contados por maestros con sus alumnos.', 'es'))
})

test('a short one, and one in a language whose words bend, are believed', () => {
  assert.ok(own('Clean water, safe roads', 'en'))
  assert.ok(own('Учителя вместе со школьниками пересчитали рыбацкие лодки нашего портового города.', 'ru'))
  assert.ok(own('网络举行会议并通过计划，随后发布报告。', 'zh'))
})

test('nothing is looked for in a sentence of another language', () => {
  const text =
    'We read the study study twice. Studi tersebut menunjukkan study study kesenjangan signifikan antar daerah.'
  const reading = read({ ...textOfPlain(text), lang: 'en' }, nothingKnown('2024-01-01'))
  assert.equal(findsIn(reading, /study study/dgu).length, 1)
  assert.equal(matchesIn(reading, /study study/gu).length, 1)
})

test('figures of both sorts are the same figures', () => {
  assert.equal(western('٢٠٢١، 12'), '2021، 12')
  assert.equal(western('اثنان'), 'اثنان')
})
