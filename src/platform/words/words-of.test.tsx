import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textIn, wordsOf } from './index.ts'

const people = 'two {{two}} few {{few {$n}}} many {{many {$n}}}'
const speak = wordsOf({
  en: {
    'sample.plain': 'Members',
    'sample.greeting': 'Signed in as {$name}',
    'sample.people': '.input {$n :integer} .match $n one {{{$n} person}} * {{{$n} people}}',
    'sample.both': '.input {$n :integer} .match $n one {{{$n} text of {$who}}} * {{{$n} texts of {$who}}}',
  } as const,
  ar: {
    'sample.plain': 'الأعضاء',
    'sample.greeting': 'الدخول باسم {$name}',
    'sample.people': `.input {$n :integer} .match $n zero {{none}} one {{one}} ${people} * {{other {$n}}}`,
    'sample.both': '{$n} {$who}',
  },
  zh: { 'sample.plain': '成员', 'sample.greeting': '{$name}', 'sample.people': '{$n}人', 'sample.both': '{$n}{$who}' },
  fr: { 'sample.plain': 'Membres', 'sample.greeting': '{$name}', 'sample.people': '{$n}', 'sample.both': '{$n}{$who}' },
  ru: { 'sample.plain': 'Члены', 'sample.greeting': '{$name}', 'sample.people': '{$n}', 'sample.both': '{$n}{$who}' },
  es: {
    'sample.plain': 'Miembros',
    'sample.greeting': '{$name}',
    'sample.people': '{$n}',
    'sample.both': '{$n}{$who}',
  },
})

test('a message chooses the plural form of its language', () => {
  assert.equal(speak('en')('sample.people', { n: 1 }), '1 person')
  assert.equal(speak('en')('sample.people', { n: 2000 }), '2,000 people')
  const arabic = [0, 1, 2, 3, 11, 100].map((n) =>
    speak('ar')('sample.people', { n }).replaceAll(/[\u2066-\u2069]/g, ''),
  )
  assert.deepEqual(arabic, ['none', 'one', 'two', 'few 3', 'many 11', 'other 100'])
})

test('an inserted value is kept apart where directions could mix, and nowhere else', () => {
  assert.equal(speak('ar')('sample.greeting', { name: 'Amina' }), 'الدخول باسم \u2068Amina\u2069')
  assert.equal(speak('en')('sample.greeting', { name: 'أمينة' }), 'Signed in as \u2068أمينة\u2069')
  assert.equal(speak('en')('sample.greeting', { name: 'Amina' }), 'Signed in as Amina')
})

test('markup can stand in a sentence, and what is not markup stays escaped', () => {
  const said = speak('en').rich('sample.greeting', { name: <b>A&amp;B</b> })
  assert.equal(String(said), 'Signed in as <b>A&amp;B</b>')
  assert.equal(String(speak('en').rich('sample.greeting', { name: '<b>' })), 'Signed in as &lt;b&gt;')
  assert.equal(String(speak('en').rich('sample.both', { n: 2, who: <i>UNHCR</i> })), '2 texts of <i>UNHCR</i>')
})

test('a key from data gives a sentence when there is one, with its gap shown when an argument is missing', () => {
  assert.equal(speak('en').byKey('sample.greeting', { name: 'Amina' }), 'Signed in as Amina')
  assert.equal(speak('en').byKey('sample.greeting'), 'Signed in as {$name}')
  assert.equal(speak('en').byKey('sample.none'), undefined)
  assert.equal(speak('en').byKey('toString'), undefined)
})

test('keys and arguments are checked by the compiler', () => {
  const say = speak('en')
  // @ts-expect-error: an argument is missing
  assert.throws(() => say('sample.greeting'))
  // @ts-expect-error: a number is a number
  assert.throws(() => say('sample.people', { n: 'two' }))
  // @ts-expect-error: one of two arguments is missing
  assert.throws(() => say('sample.both', { n: 2 }))
  // @ts-expect-error: there is no such key
  assert.throws(() => say('sample.nothing'))
  // @ts-expect-error: this message takes no argument
  assert.equal(say('sample.plain', { name: 'x' }), 'Members')
  const either = [say('sample.plain').length > 100 ? 'sample.greeting' : 'sample.people'] as const
  assert.equal(say(either[0], { n: 2, name: 'x' }), '2 people')
})

test('a language that lacks a key does not compile', () => {
  const en = { 'sample.one': 'One' } as const
  // @ts-expect-error: fr has no sample.one
  assert.ok(wordsOf({ en, ar: en, zh: en, ru: en, es: en, fr: {} }))
})

test('a text people wrote comes in the language of the reader, else in English, else in what there is', () => {
  assert.deepEqual(textIn({ en: 'Name', fr: 'Nom' }, 'fr'), { text: 'Nom', lang: 'fr' })
  assert.deepEqual(textIn({ en: 'Name', fr: '' }, 'fr'), { text: 'Name', lang: 'en' })
  assert.deepEqual(textIn({ ru: 'Имя', es: 'Nombre' }, 'fr'), { text: 'Имя', lang: 'ru' })
  assert.deepEqual(textIn({}, 'fr'), { text: '', lang: 'fr' })
})

test('a refusal tells days and names as they are, and the reader gets them in the language', () => {
  const details = { name: { en: 'WHO', fr: 'OMS' } }
  assert.equal(speak('fr').byKey('sample.greeting', details), 'OMS')
  assert.equal(speak('es').byKey('sample.greeting', { name: '2021-03-21' }), '21 de marzo de 2021')
})

test('French marks stay on the line of their word, in the sentence and in what people wrote', () => {
  const fr = { 'x.told': 'Réponse : « {$text} » ; à suivre', 'x.plain': 'Contact :' }
  const en = { 'x.told': '{$text}', 'x.plain': 'Contact' } as const
  const say = wordsOf({ en, fr, ar: en, zh: en, ru: en, es: en })('fr')
  assert.equal(say('x.told', { text: 'Vrai ?' }), 'Réponse\u00a0: «\u202fVrai\u202f?\u202f»\u202f; à suivre')
  assert.equal(say('x.plain'), 'Contact\u00a0:')
})
