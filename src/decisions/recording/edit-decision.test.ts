import assert from 'node:assert/strict'
import { test } from 'node:test'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'
import { room } from '../module.ts'
import { recordDecision } from './record-decision.ts'

const here = await convened('2021-03-24T09:00:00Z')
const site = siteOf(here, [room])
const text = { en: 'The network agreed to revisit internal diversity.' }
await here.does(recordDecision, { text, day: '2021-03-23', method: 'meeting' })

test('the text gains a language; two who change it see both, and number, day and method stay', async () => {
  const edit = {
    'text.en': 'The network agreed.',
    'text.es': 'La red acordó.',
    pillar: '',
    plan: '',
    audience: 'network',
    revision: '1',
  }
  assert.equal((await site.post('/en/d/D-2021-01/edit', edit, here.secretary)).status, 303)
  assert.match((await site.get('/es/d/D-2021-01', here.secretary)).text, /La red acordó\..*Consenso en una reunión/s)
  const late = await site.post(
    '/en/d/D-2021-01/edit',
    { ...edit, 'text.en': 'Otherwise.' },
    await here.session('Amina'),
  )
  assert.equal(late.status, 422)
  assert.match(late.text, /Two people changed the same text.*The network agreed\./s)
})

test('a lead keeps the decisions of the own pillar, and cannot hand one over to a pillar of somebody else', async () => {
  const pillar = here.pillar('leave-no-one-behind')
  const { label } = await here.does(recordDecision, { text, day: '2021-03-23', method: 'meeting', pillar })
  const edit = { 'text.en': 'Put right.', plan: '', audience: 'network', revision: '1' }
  const chen = await here.session('Chen')
  const away = { ...edit, pillar: here.pillar('criminal-justice') }
  assert.match((await site.post(`/en/d/${String(label)}/edit`, away, chen)).text, /You cannot do this/)
  assert.equal((await site.post(`/en/d/${String(label)}/edit`, { ...edit, pillar }, chen)).status, 303)
})
