import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wayOf } from './compress.ts'
import { attachment, everyAnswer, pagePolicy } from './headers.ts'
import { acceptedLanguage, hrefIn, splitPath } from './language.ts'
import { turnTaker, usualLimits } from './limits.ts'

test('a page may run only the scripts it names, and nothing may be put into it', () => {
  const policy = pagePolicy('abc').split('; ')
  for (const rule of ["default-src 'none'", "style-src 'self'", "script-src 'nonce-abc'", "form-action 'self'"])
    assert.ok(policy.includes(rule), rule)
  for (const rule of ["frame-ancestors 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"])
    assert.ok(policy.includes(rule), rule)
  assert.doesNotMatch(policy.join(), /unsafe|\*/)
})

test('strict transport is promised only where there is https', () => {
  assert.ok('Strict-Transport-Security' in everyAnswer({ https: true }))
  assert.ok(!('Strict-Transport-Security' in everyAnswer({ https: false })))
})

test('a download has its name in plain letters and in its own', () => {
  assert.equal(attachment('report.docx'), `attachment; filename="report.docx"; filename*=UTF-8''report.docx`)
  const arabic = attachment('تقرير "1".docx')
  assert.match(arabic, /filename="_____ _1_\.docx"/)
  assert.match(arabic, /filename\*=UTF-8''%D8%AA/)
  assert.doesNotMatch(attachment('a\r\nSet-Cookie: x'), /[\r\n]/)
  assert.doesNotMatch(attachment('../../etc/passwd'), /\.\.\//)
})

test('the language is taken off the address, or from what the browser asks for', () => {
  assert.deepEqual(splitPath('/fr/o/2.3'), { lang: 'fr', path: '/o/2.3' })
  assert.deepEqual(splitPath('/ar'), { lang: 'ar', path: '/' })
  assert.deepEqual(splitPath('/de/o'), { lang: undefined, path: '/de/o' })
  assert.equal(hrefIn('zh', '/'), '/zh')
  assert.equal(acceptedLanguage('de, fr-CH;q=0.8, en;q=0.9'), 'en')
  assert.equal(acceptedLanguage('zh-Hans-CN,zh;q=0.9'), 'zh')
  assert.equal(acceptedLanguage('de;q=1, ru;q=0'), 'en')
  assert.equal(acceptedLanguage(undefined), 'en')
})

test('a page is packed as its reader can unpack it', () => {
  assert.equal(wayOf('gzip, deflate, br, zstd'), 'br')
  assert.equal(wayOf('gzip, br;q=0'), 'gzip')
  assert.equal(wayOf('identity'), undefined)
  assert.equal(wayOf(undefined), undefined)
})

test('whoever comes too often is told how long to wait, and waiting so long is enough', () => {
  let now = Date.UTC(2021, 2, 21)
  const one = { burst: 2, perMinute: 6 }
  const limits = { ...usualLimits, session: { ...usualLimits.session, form: one } }
  const take = turnTaker(() => new Date(now), limits)
  const amina = { address: '192.0.2.1', session: 'a' }
  assert.deepEqual([take('form', amina), take('form', amina)], [0, 0])
  assert.equal(take('form', amina), 10)
  assert.equal(take('form', { ...amina, session: 'b' }), 0, 'another session is not held up')
  assert.equal(take('page', amina), 0, 'nor is another kind')
  now += 9_000
  assert.equal(take('form', amina), 1)
  now += 1_000
  assert.equal(take('form', amina), 0)
})

test('an address is held up as a whole, so that new sessions do not help', () => {
  const limits = { ...usualLimits, address: { ...usualLimits.address, 'sign-in': { burst: 3, perMinute: 1 } } }
  const take = turnTaker(() => new Date(0), limits)
  const waits = ['a', 'b', 'c', 'd'].map((session) => take('sign-in', { address: '192.0.2.1', session }))
  assert.deepEqual(waits, [0, 0, 0, 60])
})
