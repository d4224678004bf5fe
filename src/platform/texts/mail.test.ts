import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Unreadable } from '#platform/guards'
import { textOfMail } from './mail.ts'

const head =
  'From: Amina <amina@example.org>\r\nTo: list@example.org\r\nSubject: =?utf-8?q?R=C3=A9union?=\r\nMIME-Version: 1.0\r\n'
const mail = (rest: string) => Buffer.from(head + rest.replaceAll('\n', '\r\n'))
const parts = (...given: readonly string[]) =>
  mail(`Content-Type: multipart/mixed; boundary=b\n\n${given.map((part) => `--b\n${part}\n`).join('')}--b--\n`)

test('the body of a message is its text and the subject its title; lines count from the body', async () => {
  const text = await textOfMail(
    mail(
      'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nD=E9j=E0 vu.\n\n- One',
    ),
  )
  assert.equal(text.title, 'Réunion')
  assert.deepEqual(
    text.blocks.map(({ kind, text: words, place }) => [kind, words, place.line]),
    [
      ['paragraph', 'Déjà vu.', 1],
      ['item', 'One', 3],
    ],
  )
})

test('a message in HTML alone is read as a page', async () => {
  const text = await textOfMail(mail('Content-Type: text/html\n\n<p>Hello <b>all</b></p><script>no</script>'))
  assert.deepEqual([text.format, text.blocks.map((block) => block.text)], ['mail', ['Hello all']])
})

test('attachments are named and not read, messages inside a message too', async () => {
  const text = await textOfMail(
    parts(
      'Content-Type: text/plain\n\nSee below.',
      'Content-Type: application/pdf\nContent-Disposition: attachment; filename="plan.pdf"\n\nx',
      'Content-Type: message/rfc822\n\nSubject: inner\n\nInner words.',
    ),
  )
  assert.deepEqual(
    text.blocks.map((block) => block.text),
    ['See below.'],
  )
  assert.deepEqual(text.remarks, [{ key: 'texts.remark-attachments', values: { names: 'plan.pdf, message/rfc822' } }])
})

test('a message that says nothing itself is empty', async () => {
  await assert.rejects(
    textOfMail(parts('Content-Type: application/pdf\nContent-Disposition: attachment; filename="plan.pdf"\n\nx')),
    (trouble) => trouble instanceof Unreadable && trouble.code === 'texts.empty',
  )
})
