import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '#platform/words'
import { letter } from './letter.ts'

const given = {
  to: 'amina@example.org',
  lang: 'en',
  subject: 'Your code',
  text: 'One.',
  messageId: '<1@example.org>',
  date: new Date('2021-06-14T09:00:00Z'),
  from: 'notices@network.example.org',
} as const

const long =
  'The Co-Chairs ask every entity to confirm the entry of its focal point in the directory before Friday, 18 June 2021, 17:00 in Geneva: https://example.org/en/members/a-very-long-address-that-must-stay-whole/confirm?token=0123456789'

test('a letter in Latin or Cyrillic letters is broken at 72 columns, and an address on the web stays whole', () => {
  for (const lang of ['en', 'fr', 'es', 'ru'] as const) {
    const { text } = letter({ ...given, lang, text: `${long}\n\n- ${long}\n> ${long}` })
    const tooLong = text.split('\n').filter((line) => line.length > 72 && !/^(\s{2}|> )?https:\S+$/.test(line))
    assert.deepEqual(tooLong, [], lang)
    assert.ok(text.includes('\n  '), 'a point goes on under itself')
    assert.ok(text.split('\n').filter((line) => line.startsWith('> ')).length > 1, 'a quote stays a quote')
  }
})

test('a letter in Arabic or Chinese is not broken', () => {
  for (const lang of ['ar', 'zh'] as const)
    assert.equal(letter({ ...given, lang, text: `${long}\r\n` }).text, `${long}\n`)
})

test('the HTML says the same as the text, in its language and direction, and runs nothing', () => {
  for (const lang of langs) {
    const { html = '' } = letter({
      ...given,
      lang,
      text: 'Hello <b>you</b> & "all"\nsecond\n\nSee (https://example.org/a?b=1&c=2).',
    })
    const dir = lang === 'ar' ? 'rtl' : 'ltr'
    assert.equal(html.split(`lang="${lang}" dir="${dir}"`).length, 3, 'on the page and on its main cell')
    assert.match(html, /<p>Hello &lt;b&gt;you&lt;\/b&gt; &amp; &quot;all&quot;<br>\nsecond<\/p>/)
    assert.match(
      html,
      /\(<a href="https:\/\/example.org\/a\?b=1&amp;c=2">https:\/\/example.org\/a\?b=1&amp;c=2<\/a>\)\./,
    )
    assert.doesNotMatch(html, /<img|<script|@import|url\(/)
  }
})

test('HTML above 20 kB is left out; a letter of sixty lines has it', () => {
  assert.ok(
    letter({
      ...given,
      text: `${'A line of a digest, as long as such lines are, with https://example.org/o/2.3\n'.repeat(60)}`,
    }).html,
  )
  assert.equal(letter({ ...given, text: 'word '.repeat(5000) }).html, undefined)
})

test('machines are told not to answer; a subject is one line; a letter with a code belongs to no list', () => {
  const { headers, subject } = letter({ ...given, subject: 'Code\r\nBcc: all@example.org' })
  assert.equal(subject, 'Code Bcc: all@example.org')
  assert.equal(headers['Auto-Submitted'], 'auto-generated')
  assert.equal(headers['X-Auto-Response-Suppress'], 'All')
  assert.equal(headers['List-Id'], undefined)
  assert.equal(
    letter({ ...given, headers: { 'List-Id': 'Pillar 1 <pillar-1.example.org>' } }).headers['List-Id'],
    'Pillar 1 <pillar-1.example.org>',
  )
})
