import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '#platform/words'
import { proposalsTakenIn, takenIn } from '#test/taken-in'
import { deedNames } from '../applying/deeds.ts'
import { groupOf, groups } from '../intake.ts'
import type { Item } from '../intake.ts'
import { speak } from '../words/index.ts'
import { restOf, tellItem, tellingIn } from './tell.ts'

const items: readonly Item[] = proposalsTakenIn.map((proposal) => ({
  proposal,
  decision: undefined,
  made: undefined,
  notMade: undefined,
}))
const named = { ...takenIn.named }
const told = (key: string, lang: (typeof langs)[number]): readonly [string, ...string[]] => {
  const telling = tellingIn(lang, named, items)
  const item = items.find(({ proposal }) => proposal.key === key)
  if (item === undefined) throw new Error(`no proposal ${key}`)
  return [tellItem(item, telling), ...restOf(item, telling).map(({ label, value }) => `${label}: ${value}`)]
}

test('a proposal is said in the reader’s language, with what other proposals make called by their names', () => {
  assert.deepEqual(told('lead-2', 'en'), ['WHO leads Fair schools', 'From: 1 May 2021'])
  assert.deepEqual(told('note-out', 'en').slice(0, 1), ['Guidance note on fair health: a language version'])
  assert.ok(told('note-out', 'fr').some((line) => line.includes('12 avril 2021')))
  assert.match(told('held', 'ar')[0], /Webinar on fair schools/)
  const lead = told('pillar-1', 'en').find((line) => line.startsWith('Led by'))
  assert.equal(lead, 'Led by: WHO (From: 1 January 2021)', 'the entity first, whatever order the fields were kept in')
})

test('every act that a text can cause has its words and its place, in each language', () => {
  for (const lang of langs)
    for (const name of deedNames) {
      const args = { what: 'W', who: 'X', where: 'Y', number: '1' }
      const words = speak(lang).byKey(`intake.act-${name.replace('.', '-')}`, args)
      assert.ok(words !== undefined, `${name} in ${lang}`)
    }
  assert.ok(deedNames.every((name) => groups.includes(groupOf(name))))
  assert.equal(speak('en').byKey('intake.act-plan-never-heard-of'), undefined)
})

test('no act that gives rights, mails or issues can be caused by a text', () => {
  const never = /^(accounts|secretariat|reports|checker|intake)\.|\.(ask|give-role|issue)/
  assert.deepEqual(
    deedNames.filter((name) => never.test(name)),
    [],
  )
})
