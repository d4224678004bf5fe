import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfPlain } from '#platform/texts'
import { nothingKnown, read } from '#reading'
import { termId } from '#terminology'
import type { Proposal } from '../proposal.ts'
import { speak } from '../words/index.ts'
import { riversReport, riviereReport } from './example-reports.ts'
import { propose } from './propose.ts'

const proposedOf = (text: string, on: string): Proposal[] => {
  const known = nothingKnown(on)
  return propose(read(textOfPlain(text), known), known)
}
const rivers = proposedOf(riversReport, '2023-12-31')
const langues = proposedOf(riviereReport, '2022-06-30')
const keysIn = (proposals: readonly Proposal[]): string[] => proposals.map(({ key }) => key)
const inputOf = (proposals: readonly Proposal[], key: string): Proposal['input'] =>
  proposals.find((one) => one.key === key)?.input ?? assert.fail(`nothing proposes ${key}`)
const of = (proposal: string) => ({ proposal })

test('of a report in words of its own everything is proposed that it tells, and nothing else', () => {
  assert.deepEqual(keysIn(rivers), [
    ...['unhcr', 'unep', 'wfp', 'undp', 'dpo', 'iom'].map((code) => `members.add-entity:${code}`),
    'members.give-term:co-chair-permanent',
    'members.give-term:co-chair-rotating-2023',
    'members.add-person:kofi-mensah-unep-example-org',
    'members.state-size:2023-12-31',
    'plan.start-plan:the-plan',
    'plan.step-version:adopted',
    'plan.add-pillar:1',
    'plan.add-pillar:2',
    'plan.add-dependency:pillar-3',
    'plan.add-pillar:3',
    'plan.add-output:11-mapping-of-camps-at-risk',
    'plan.add-output:12-a-handbook-for-site-planners-due-in',
    'documents.add-document:checklist',
    ...['en', 'ar', 'fr'].map((lang) => `documents.record-language-step:checklist-${lang}`),
    'events.announce-event:webinar-2023-10-03-5',
    'events.hold-event:webinar-2023-10-03-5',
    'events.announce-event:launch-2023-09-8',
    'events.hold-event:launch-2023-09-8',
    ...['', '-2'].flatMap((which) => [
      `events.announce-event:information-session-2023-11${which}`,
      `events.hold-event:information-session-2023-11${which}`,
    ]),
    'meetings.plan-meeting:plenary-2023-12-12',
    'meetings.record-holding:plenary-2023-12-12',
    'decisions.record-decision:2023-12-decided-to-look-at-the-pillar-again-in',
  ])
})

test('a pillar has its lead and the person beside it, and one that rests says why and until when', () => {
  assert.deepEqual(inputOf(rivers, 'plan.add-pillar:1'), {
    version: of('plan.start-plan:the-plan'),
    number: 1,
    name: { en: 'Early warning' },
    shortName: { en: 'Early warning' },
    leads: [
      {
        entity: of('members.add-entity:unep'),
        from: '2023-01-01',
        people: [{ person: of('members.add-person:kofi-mensah-unep-example-org'), from: '2023-01-01' }],
      },
    ],
  })
  assert.deepEqual(inputOf(rivers, 'plan.add-pillar:3')['pause'], {
    from: '2023-07-01',
    reason: { en: 'pending the report of the Expert Panel on Rivers' },
    waitsFor: of('plan.add-dependency:pillar-3'),
    reviewOn: '2024-06-01',
  })
  assert.deepEqual(inputOf(langues, 'plan.add-pillar:2')['leads'], [
    { entity: of('members.add-entity:who'), from: '2022-01-01' },
    { entity: of('members.add-entity:unicef'), from: '2022-01-01' },
  ])
})

test('a French report is read by its own words: the plan, its list of pillars, what was held and what is to come', () => {
  assert.deepEqual(keysIn(langues), [
    ...['unesco', 'unicef', 'ilo', 'ohchr', 'who'].map((code) => `members.add-entity:${code}`),
    'members.state-size:2022-06-30',
    'plan.start-plan:the-plan',
    'plan.step-version:adopted',
    'plan.add-pillar:1',
    'plan.add-pillar:2',
    'plan.add-dependency:pillar-3',
    'plan.add-pillar:3',
    'events.announce-event:side-event-2022-02-21-7',
    'events.hold-event:side-event-2022-02-21-7',
    'events.announce-event:briefing-2022-10-8',
    'meetings.plan-meeting:plenary-2022-03-15',
    'meetings.record-holding:plenary-2022-03-15',
  ])
  assert.deepEqual(inputOf(langues, 'events.announce-event:briefing-2022-10-8'), {
    kind: 'briefing',
    firstDay: '2022-10-01',
    precise: 'month',
    pillar: of('plan.add-pillar:1'),
    state: 'tentative',
    title: { fr: 'Réunion d’information à l’intention des États Membres' },
  })
})

test('what is doubtful says so in six languages, and an answer says what it does', () => {
  const doubts = [...rivers, ...langues].flatMap((one) => one.doubts)
  assert.deepEqual(
    doubts.map(({ key }) => key),
    ['intake.doubt-renamed', 'intake.doubt-not-listed', 'intake.doubt-review-day'],
  )
  const said = doubts.flatMap(({ key, values, answers = [] }) => [{ key, values }, ...answers])
  for (const lang of ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const)
    for (const { key, values } of said) assert.ok(speak(lang).byKey(key, values), `${lang} ${key}`)
  assert.equal(
    speak('en').byKey('intake.doubt-renamed', doubts[0]?.values),
    'DPKO has been called DPO since 1 January 2019.',
  )
})

test('each proposal has the words that say so, and the day on which it happened or was told', () => {
  const webinar = rivers.find(({ key }) => key === 'events.hold-event:webinar-2023-10-03-5')
  const { block = 0, from, to } = webinar?.because ?? {}
  const said = read(textOfPlain(riversReport), nothingKnown('2023-12-31')).blocks[block]?.text.slice(from, to)
  assert.equal(said, 'On 3 October 2023, the Network held a webinar entitled “Reading a river” with 40 people.')
  assert.equal(webinar?.on, '2023-10-03')
  assert.equal(rivers.find(({ act }) => act === 'plan.add-output')?.on, '2023-12-31')
})

test('what is known already is not proposed as new', () => {
  const known = nothingKnown('2023-12-31')
  const unep = termId('entity', 'UNEP')
  const members = known.entities.map((one) => (one.id === unep ? { ...one, member: true } : one))
  const plan = { id: 'a-plan', name: 'Work Plan', first: '2023-01-01', last: '2026-12-31', adopted: null, final: null }
  const network = { ...known, entities: members, plan }
  const again = propose(read(textOfPlain(riversReport), network), network)
  const knownKeys = again.filter((one) => one.known !== undefined).map(({ key }) => key)
  assert.deepEqual(knownKeys, ['members.add-entity:unep', 'plan.start-plan:the-plan'])
  assert.deepEqual(inputOf(again, 'members.give-term:co-chair-rotating-2023')['entity'], unep)
})

test('a word for an event proposes none without a day, and none that others held or that is only a title', () => {
  const opening = 'The Network on Rivers (“the Network”) works.\n\n'
  const keys = (said: string) =>
    keysIn(proposedOf(`${opening}${said}`, '2023-12-31')).filter((key) => key.startsWith('events'))
  assert.deepEqual(keys('The Network held side events at many meetings.'), [])
  assert.deepEqual(keys('On 3 May 2023, the Committee held a webinar.'), [])
  assert.deepEqual(keys('On 3 May 2023, the Network published “How to hold a webinar”.'), [])
  assert.deepEqual(keys('On 3 May 2023, the Network held a webinar.'), [
    'events.announce-event:webinar-2023-05-03-1',
    'events.hold-event:webinar-2023-05-03-1',
  ])
})

test('an acronym that no register has is asked about, with the one it nearly is', () => {
  const text = 'The Network on Rivers (“the Network”) works. Members include UNHCR, UNEP, WFP, UNDP, OASPG and XYZZY.'
  const found = proposedOf(text, '2023-12-31').filter(({ certainty }) => certainty === 'look')
  assert.deepEqual(
    found.map(({ key, doubts }) => [key, doubts.map((one) => one.key)]),
    [
      ['members.add-entity:oaspg', ['intake.doubt-near-entity']],
      ['members.add-entity:xyzzy', ['intake.doubt-unknown-entity']],
    ],
  )
  const [answer] = found[0]?.doubts[0]?.answers ?? []
  assert.deepEqual(answer?.does, { input: { code: 'OSAPG', kind: 'office', from: '2023-01-01' } })
})
