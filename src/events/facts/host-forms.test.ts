import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostForms } from './host-forms.ts'

test('an English session or meeting has its article and no capital inside a sentence', () => {
  assert.equal(hostForms('en', 'Thirtieth session of the Commission')?.of, 'the thirtieth session of the Commission')
  assert.equal(hostForms('en', 'Forty-eighth session of the Council')?.at, 'the forty-eighth session of the Council')
  assert.equal(hostForms('en', 'Fourteenth United Nations Congress')?.at, 'the Fourteenth United Nations Congress')
  assert.equal(hostForms('en', 'High-level meeting of the Assembly')?.at, 'the high-level meeting of the Assembly')
})

test('a French name has the article of its noun', () => {
  assert.deepEqual(hostForms('fr', 'Trentième session de la Commission'), {
    of: 'de la trentième session de la Commission',
    at: 'la trentième session de la Commission',
  })
  assert.deepEqual(hostForms('fr', 'Quatorzième Congrès des Nations Unies'), {
    of: 'du quatorzième Congrès des Nations Unies',
    at: 'le quatorzième Congrès des Nations Unies',
  })
  assert.equal(hostForms('fr', 'Réunion de haut niveau')?.of, 'de la réunion de haut niveau')
  assert.equal(hostForms('fr', 'Assemblée mondiale')?.at, 'l’Assemblée mondiale')
  assert.equal(hostForms('fr', 'Onzième session')?.of, 'de la onzième session')
})

test('a Spanish name has the article of its noun', () => {
  assert.equal(
    hostForms('es', '30º período de sesiones de la Comisión')?.of,
    'del 30º período de sesiones de la Comisión',
  )
  assert.equal(hostForms('es', '14º Congreso de las Naciones Unidas')?.at, 'el 14º Congreso de las Naciones Unidas')
  assert.equal(hostForms('es', 'Reunión de alto nivel')?.of, 'de la reunión de alto nivel')
})

test('a Russian name is declined, ordinal and noun', () => {
  assert.deepEqual(hostForms('ru', 'Тридцатая сессия Комиссии'), {
    of: 'тридцатой сессии Комиссии',
    at: 'тридцатой сессии Комиссии',
  })
  assert.deepEqual(hostForms('ru', 'Четырнадцатый Конгресс'), {
    of: 'четырнадцатого Конгресса',
    at: 'четырнадцатом Конгрессе',
  })
  assert.equal(hostForms('ru', 'Сорок восьмая сессия Совета')?.of, 'сорок восьмой сессии Совета')
  assert.equal(hostForms('ru', 'Третья сессия')?.of, 'третьей сессии')
  assert.equal(hostForms('ru', 'Заседание высокого уровня')?.at, 'заседании высокого уровня')
})

test('a name that begins with no noun for meetings is named apart', () => {
  assert.equal(hostForms('fr', 'Genève 2021'), undefined)
  assert.equal(hostForms('ru', 'Женева 2021'), undefined)
})
