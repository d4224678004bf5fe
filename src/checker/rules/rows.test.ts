import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfPlain } from '#platform/texts'
import { nothingKnown, read } from '#reading'
import type { Known } from '#reading'
import { nearDomain } from './addresses/near-domain.ts'
import { staleStatement } from './claims/stale-statement.ts'
import { pluralWithoutTwo } from './claims/plural-without-two.ts'
import { officialName } from './names/official-name.ts'
import { partLeftOut } from './names/part-left-out.ts'
import { personalAddress } from './privacy/personal-address.ts'
import { outdatedName } from './terms/outdated-name.ts'
import type { Found, Rule } from '../rule.ts'

const nothing = nothingKnown('2021-07-05')

function finds(rule: Rule, said: string, known: Partial<Known> = {}): readonly Found[] {
  const whole = { ...nothing, ...known }
  return rule.find(read({ ...textOfPlain(said), lang: 'en' }, whole), whole)
}

test('[C8] a domain that is nearly that of an entity is flagged, with the right address', () => {
  const [found, second] = finds(nearDomain, 'Knowledge Hub: UNHCR Pillar Lead: amina@unhchr.org')
  assert.equal(found?.instead, 'amina@unhcr.org')
  assert.equal(found.certainty, 'certain', 'the entity is named beside it')
  assert.equal(second, undefined)
  assert.equal(finds(nearDomain, 'Knowledge Hub: amina@unhchr.org')[0]?.certainty, undefined)
  assert.deepEqual(finds(nearDomain, 'Knowledge Hub: UNHCR Pillar Lead: amina@unhcr.org'), [])
  assert.deepEqual(finds(nearDomain, 'amina@university.example.org, bao@undp.org, chen@field.undp.org'), [])
})

test('a domain that an entity of the network uses is known, and what is nearly it is flagged', () => {
  const entities = nothing.entities.map((entity) =>
    entity.code === 'WFP' ? { ...entity, domains: [...entity.domains, 'wfp-field.example'] } : entity,
  )
  assert.equal(finds(nearDomain, 'amina@wfp-feild.example', { entities })[0]?.instead, 'amina@wfp-field.example')
})

test('[E4] a wrong preposition in the name of a framework is flagged with the official name', () => {
  const [found] = finds(officialName, 'It follows the Call to Action on Human Rights of 2020.')
  assert.equal(found?.instead, 'Call to Action for Human Rights')
  assert.equal(found.certainty, 'certain')
  assert.deepEqual(finds(officialName, 'It follows the Call to Action for Human Rights of 2020.'), [])
  assert.deepEqual(finds(officialName, 'There was a call to action on human rights.'), [])
})

const water = { lang: 'en', said: 'Clean Water', form: 'name', from: null, until: null } as const
const pillar = { id: '2', code: 'water', number: 2, leads: [], paused: null }

test('[X7] each personal address is flagged, and the role address of its Pillar is offered', () => {
  const text =
    '1. Schools: ILO Pillar Lead: amina@ilo.example.org\n2. Roads: bao@who.example.org\n3. Clean Water: chen@who.example.org'
  const pillars = [{ ...pillar, names: [water], roleAddress: 'pillar-2@network.example.org' }]
  const found = finds(personalAddress, text, { pillars })
  assert.equal(found.length, 3)
  assert.deepEqual(
    found.map(({ instead }) => instead),
    [undefined, undefined, 'pillar-2@network.example.org'],
    'the name of the Pillar decides, not its number in this text',
  )
  assert.deepEqual(finds(personalAddress, 'Write to pillar-2@network.example.org', { pillars }), [])
})

test('where two entities lead a Pillar, each person is offered the role address of their own', () => {
  const entity = { names: [], member: true }
  const who = { ...entity, id: 'w', code: 'WHO', domains: ['who.example.org'], roleAddress: 'rights@who.example.org' }
  const ilo = { ...entity, id: 'i', code: 'ILO', domains: ['ilo.example.org'], roleAddress: 'rights@ilo.example.org' }
  const pillars = [{ ...pillar, names: [water], leads: ['w', 'i'], roleAddress: 'rights@who.example.org' }]
  const text =
    '1. Schools: none\n2. Roads: none\n3. Clean Water: amina@ilo.example.org, bao@who.example.org and chen@elsewhere.example.org'
  const found = finds(personalAddress, text, { pillars, entities: [who, ilo] })
  assert.deepEqual(
    found.map(({ instead }) => instead),
    ['rights@ilo.example.org', 'rights@who.example.org', undefined],
  )
})

test('[K8] a statement that something is up to date is flagged unless it says on which day it was', () => {
  assert.equal(finds(staleStatement, 'The Network website is now updated in detail.').length, 1)
  assert.equal(finds(staleStatement, 'The website is up to date.').length, 1)
  assert.deepEqual(finds(staleStatement, 'The website is up to date as at 3 May 2021.'), [])
})

test('a list of Pillars is held against the plan on record, also where the text has no second list', () => {
  const names = ['Schools', 'Clean Water', 'Roads', 'Harbours']
  const pillars = names.map((said, at) => ({
    ...pillar,
    id: said,
    number: at + 1,
    names: [{ ...water, said }],
    roleAddress: null,
  }))
  const text = 'There are Pillars: (1) Schools; (2) Clean Water; (3) Harbours.'
  assert.equal(finds(partLeftOut, text, { pillars })[0]?.values?.['name'], 'Roads')
  assert.deepEqual(finds(partLeftOut, text), [])
})

test('a plural is held against what is on record in the period of the text', () => {
  const happening = { code: 'one', path: '/events/one', kind: 'side-event', last: null, state: 'held', names: [] }
  const text = 'Report, January-June 2021\nThe Network convened several side events.'
  const [may, june, later] = ['2021-05-19', '2021-06-02', '2021-09-01'].map((first) => ({
    ...happening,
    id: first,
    first,
  }))
  assert.ok(may !== undefined && june !== undefined && later !== undefined)
  assert.equal(finds(pluralWithoutTwo, text, { happenings: [may, later] })[0]?.values?.['count'], 1)
  assert.deepEqual(finds(pluralWithoutTwo, text, { happenings: [may, june] }), [])
})

test('a name is outdated by the day that the text is read for', () => {
  const text = read({ ...textOfPlain('DPKO took part.'), lang: 'en' }, nothingKnown('2018-06-01'))
  assert.deepEqual(outdatedName.find(text, nothingKnown('2018-06-01')), [])
  assert.equal(finds(outdatedName, 'DPKO took part.')[0]?.instead, 'DPO')
})
