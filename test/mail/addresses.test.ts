import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runOnce } from '#platform/jobs'
import {
  answerPath,
  bounceAddress,
  isSuppressed,
  leaveAddress,
  leavePath,
  letter,
  letterInAddress,
  letterInLeaveAddress,
  letterInLeavePath,
  localPart,
  named,
  openMailing,
  ourAddress,
  queueLetters,
  scopeInAddress,
  scopeInPath,
  sendQueued,
  suppress,
  unsuppress,
} from '#platform/mail'
import { testHouse } from '#test/house'

const { house, clock, secretaryId } = await testHouse()
const id = house.newId()
const local = (address: string): string => localPart(house, address) ?? ''

test('each address of ours stands for one thing, and for nothing else', () => {
  assert.equal(letterInAddress(house, local(bounceAddress(house, id))), id)
  assert.equal(letterInLeaveAddress(house, local(leaveAddress(house, id))), id)
  assert.equal(scopeInPath(house, answerPath(house, id).slice('/a/'.length)), id)
  assert.equal(letterInLeavePath(house, leavePath(house, id).slice('/u/'.length)), id)
  assert.equal(scopeInAddress(house, local(bounceAddress(house, id))), undefined, 'a bounce is no answer')
  assert.equal(letterInLeavePath(house, answerPath(house, id).slice('/a/'.length)), undefined)
  assert.equal(localPart(house, ourAddress(house, 'library')), 'library')
  assert.equal(localPart(house, 'library@elsewhere.example.org'), undefined)
})

test('whatever stands in a name, an address has one name and one address', () => {
  assert.equal(named('Pillar 2', 'pillar-2@network.example.org'), '"Pillar 2" <pillar-2@network.example.org>')
  assert.equal(named('"x" <all@example.org>\r\nBcc: y', 'a@network.example.org').includes('\n'), false)
  assert.equal(named('', 'a@network.example.org'), 'a@network.example.org')
})

test('a letter of a list offers its two ways out, and only that one does', () => {
  const given = {
    to: 'a@example.org',
    lang: 'en',
    subject: 'S',
    text: 'T',
    messageId: '<1@x>',
    date: clock(),
    from: 'n@x.org',
  } as const
  const leave = { link: 'https://x.org/u/1', address: 'u-1@x.org' }
  assert.equal(letter({ ...given, leave }).headers['List-Unsubscribe'], '<https://x.org/u/1>, <mailto:u-1@x.org>')
  assert.equal(letter(given).headers['List-Unsubscribe'], undefined)
})

test('the same letter to many waits with its mailing; to an address that is suppressed it does not go', async () => {
  const mailing = house.newId()
  const to = Array.from({ length: 5 }, (_, n) => ({ id: house.newId(), address: `member-${n}@example.org` }))
  const same = { class: 'announcement', lang: 'en', subject: 'S', body: 'B', at: clock() } as const
  await house.worker.transaction().execute(async (tx) => {
    await openMailing(tx, { id: mailing, class: 'announcement', subject: { en: 'S' }, by: secretaryId, at: clock() })
    await queueLetters(tx, { ...same, to, mailing })
    await suppress(tx, { address: 'Gone@example.org', why: 'left', since: clock() })
    await queueLetters(tx, { ...same, to: [{ id, address: 'gone@example.org' }] })
  })
  await runOnce(house, [sendQueued])
  const states = await house.worker.selectFrom('letters').select(['id', 'state']).execute()
  assert.equal(states.filter(({ state }) => state === 'waiting').length, 5)
  assert.equal(states.find((one) => one.id === id)?.state, 'suppressed')
  const before = await house.worker.transaction().execute((tx) => isSuppressed(tx, 'gone@example.org'))
  assert.equal(before?.why, 'left')
  await house.worker.transaction().execute((tx) => unsuppress(tx, 'gone@example.org'))
  assert.equal(await house.worker.transaction().execute((tx) => isSuppressed(tx, 'gone@example.org')), undefined)
})
