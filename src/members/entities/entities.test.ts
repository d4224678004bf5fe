import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registered } from '#test/register'
import { siteOf } from '#test/site'
import { room } from '../module.ts'

const here = await registered()
const { secretary, entity } = here
const site = siteOf(here, [room])
const plain = (text: string): string => text.replaceAll(/<[^>]+>|[\u2066-\u2069]/g, ' ').replaceAll(/\s+/g, ' ')

test('an entity of the system is chosen from a list and brings its names and mail domains', async () => {
  const form = await site.get('/fr/members/entities/new', secretary)
  assert.match(form.text, /<option value="UNICEF"/)
  assert.doesNotMatch(form.text, /<option value="WHO"/)
  const fields = {
    known: 'UNICEF',
    code: '',
    kind: 'fund',
    parent: '',
    roleAddress: '',
    domains: '',
    from: '2021-06-01',
    source: 'Letter',
  }
  const added = await site.post('/fr/members/entities/new', fields, secretary)
  assert.equal(added.location, '/fr/members/entities/UNICEF')
  const page = plain((await site.get('/fr/members/entities/UNICEF', secretary)).text)
  assert.match(page, /Fonds des Nations Unies pour l’enfance \(UNICEF\)/)
  assert.match(page, /Membre depuis le 1er juin 2021 Type Fonds/)
  assert.match(page, /unicef\.org/)
  const again = await site.post('/fr/members/entities/new', fields, secretary)
  assert.match(plain(again.text), /Cette entité figure déjà au registre/)
})

test('any other entity needs a code and a name, and has a page by its code', async () => {
  const fields = {
    known: '',
    code: 'Night-Office',
    kind: 'office',
    parent: '',
    roleAddress: '',
    domains: '',
    from: '',
    source: 'Letter',
  }
  const nameless = await site.post('/en/members/entities/new', fields, secretary)
  assert.equal(nameless.status, 422)
  assert.match(plain(nameless.text), /Give its name in at least one language/)
  assert.match(nameless.text, /<details open/)
  const nothing = await site.post('/en/members/entities/new', { ...fields, code: '' }, secretary)
  assert.match(nothing.text, /Fill this in/)
  const named = { ...fields, 'names.en': 'Night Office', 'names.fr': 'Bureau de nuit', 'acronyms.en': 'NO' }
  const added = await site.post('/en/members/entities/new', named, secretary)
  assert.equal(added.location, '/en/members/entities/Night-Office')
  const page = plain((await site.get('/fr/members/entities/Night-Office', secretary)).text)
  assert.match(page, /Bureau de nuit/)
  assert.match(page, /Pas membre à cette date/)
  const admitted = await site.post(
    '/en/members/entities/Night-Office/admit',
    { from: '2021-06-01', to: '', source: 'Plenary' },
    secretary,
  )
  assert.equal(admitted.status, 303)
  assert.match(plain((await site.get('/en/members?on=2021-06-02')).text), /Night Office/)
})

test('two people who change one entity both see both answers, by their labels', async () => {
  const path = '/en/members/entities/WHO/edit'
  const start = await site.get(path, secretary)
  assert.match(start.text, /name="revision" value="1"/)
  const theirs = {
    kind: 'agency',
    parent: entity('DCO'),
    roleAddress: 'a@who.example.org',
    domains: 'who.example.org',
    revision: '1',
  }
  assert.equal((await site.post(path, theirs, secretary)).status, 303)
  const mine = {
    kind: 'other',
    parent: '',
    roleAddress: 'b@who.example.org',
    domains: 'who.example.org',
    revision: '1',
  }
  const conflict = await site.post(path, mine, secretary)
  assert.equal(conflict.status, 422)
  for (const other of ['Specialized agency', 'DCO – Development Coordination Office', 'a@who.example.org'])
    assert.ok(conflict.text.includes(`<blockquote dir="auto">${other}</blockquote>`), other)
  assert.match(conflict.text, /name="revision" value="2"/)
  assert.match(conflict.text, /value="b@who\.example\.org"/)
})

test('a mail domain that is none, and an entity that would be part of itself, are refused beside their fields', async () => {
  const fields = { kind: 'agency', parent: '', roleAddress: '', domains: 'who.int, not a domain', revision: '1' }
  const wrong = await site.post('/en/members/entities/UNESCO/edit', fields, secretary)
  assert.match(wrong.text, /id="f-domains-error"/)
  const itself = await site.post(
    '/en/members/entities/UNESCO/edit',
    { ...fields, domains: '', parent: entity('UNESCO') },
    secretary,
  )
  assert.match(plain(itself.text), /An entity is not part of itself/)
})

test('nobody’s code leads nowhere', async () => {
  for (const path of ['Nobody', 'WHO%27--', 'Nobody/edit'])
    assert.equal((await site.get(`/en/members/entities/${path}`, secretary)).status, 404)
})
