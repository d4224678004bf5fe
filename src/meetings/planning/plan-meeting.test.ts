import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDocument, circulate } from '#documents'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'
import { room } from '../module.ts'
import { meetingCard } from '../read-card.ts'
import { addItem } from './add-item.ts'
import { planMeeting } from './plan-meeting.ts'

const here = await convened('2021-06-01T09:00:00Z')
const site = siteOf(here, [room])
const plenary = {
  kind: 'plenary',
  'title.en': 'Network meeting',
  'title.fr': 'Réunion du réseau',
  day: '2021-06-15',
  startsAt: '15:00',
  zone: 'Europe/Zurich',
  'place.en': '',
  'place.fr': '',
  platform: 'https://meet.example.org/network',
  audience: '',
}

test('a list without meetings says what will be there, who makes it appear, and offers to begin', async () => {
  const { text } = await site.get('/en/meetings', here.secretary)
  assert.match(text, /No meeting is planned\. When the secretariat, a co-chair or a pillar lead calls one/)
  assert.match(text, /href="\/en\/meetings\/new"/)
  const { text: forMember } = await site.get('/fr/meetings', await here.session('Dora'))
  assert.match(forMember, /Aucune réunion n’est prévue/)
  assert.doesNotMatch(forMember, /meetings\/new/)
})

test('a meeting is called by a form; its page tells the hour where it is called and where the reader is', async () => {
  await here.database.worker
    .updateTable('people')
    .set({ zone: 'Africa/Nairobi' })
    .where('id', '=', here.person('Dora'))
    .execute()
  const { status, location } = await site.post('/en/meetings/new', plenary, here.secretary)
  assert.equal(status, 303)
  assert.equal(location, '/en/meetings/plenary-2021-06-15')
  const { text } = await site.get('/en/meetings/plenary-2021-06-15', await here.session('Dora'))
  assert.match(text, /15 June 2021, 15:00 \(Geneva\) · 15 June 2021, 16:00 \(Nairobi\)/)
  assert.match(text, /href="https:\/\/meet\.example\.org\/network"/)
  assert.doesNotMatch(text, /\/edit"/, 'a member changes nothing')
  const french = await site.get('/fr/meetings', here.secretary)
  assert.match(french.text, /Réunion du réseau/)
})

test('a pillar meeting needs its pillar; what was typed is kept, and the field is named', async () => {
  const { status, text } = await site.post('/en/meetings/new', { ...plenary, kind: 'pillar' }, here.secretary)
  assert.equal(status, 422)
  assert.match(text, /Say which pillar meets\./)
  assert.match(text, /value="Network meeting"/)
})

test('a lead calls meetings of the own pillar and of no other; a member finds no form', async () => {
  const chen = await here.session('Chen')
  const meeting = { ...plenary, kind: 'pillar', 'title.en': 'Pillar meeting', day: '2021-06-22' }
  const own = await site.post('/en/meetings/new', { ...meeting, pillar: here.pillar('leave-no-one-behind') }, chen)
  assert.equal(own.location, '/en/meetings/leave-no-one-behind-2021-06-22')
  const other = await site.post('/en/meetings/new', { ...meeting, pillar: here.pillar('criminal-justice') }, chen)
  assert.equal(other.status, 422)
  assert.match(other.text, /You cannot do this/)
  assert.equal((await site.get('/en/meetings/new', await here.session('Dora'))).status, 404)
  assert.equal((await site.get('/en/meetings')).status, 404)
})

test('a weekend on a day that the world marks is warned of and not forbidden', async () => {
  const sunday = { ...plenary, 'title.en': 'On a Sunday', day: '2022-08-14' }
  assert.equal((await site.post('/en/meetings/new', sunday, here.secretary)).status, 303)
  const { text } = await site.get('/en/meetings/plenary-2022-08-14', here.secretary)
  assert.match(text, /14 August 2022 falls on a weekend\./)
  assert.equal((await site.post('/en/meetings/new', { ...plenary, day: '2021-08-31' }, here.secretary)).status, 303)
  const marked = await site.get('/en/meetings/plenary-2021-08-31', here.secretary)
  assert.match(marked.text, /31 August 2021: International Day for People of African Descent\./)
  const edited = await site.get('/en/meetings/plenary-2021-08-31/edit', here.secretary)
  assert.match(edited.text, /International Day for People of African Descent/)
  const member = await site.get('/en/meetings/plenary-2021-08-31', await here.session('Dora'))
  assert.doesNotMatch(member.text, /Before you send this round/)
})

test('the next meeting can be called like the last one, all but its day', async () => {
  const { text } = await site.get('/en/meetings/new?like=plenary-2021-06-15', here.secretary)
  assert.match(text, /value="Network meeting"/)
  assert.match(text, /value="15:00"/)
  assert.match(text, /<input[^>]*value="plenary"[^>]*checked/)
  assert.doesNotMatch(text, /value="2021-06-15"/)
})

test('an hour that is another day at the place is refused', async () => {
  const late = { kind: 'plenary', title: { en: 'Late' }, day: '2021-06-20', startsAt: '2021-06-20T23:00:00Z' }
  await assert.rejects(here.does(planMeeting, { ...late, zone: 'Asia/Bangkok' }), { code: 'platform.not-understood' })
  const { about } = await here.does(planMeeting, { ...late, zone: 'America/New_York', slug: 'late' })
  const card = await here.reading(here.secretary, (tx) => meetingCard(tx, 'late'))
  assert.ok(card?.id === about)
  assert.equal(card.time, '19:00')
})

test('two people who edit one meeting see both texts, and choose', async () => {
  const edit = '/en/meetings/plenary-2021-06-15/edit'
  const { kind: _, ...fields } = plenary
  const first = { ...fields, 'title.en': 'Second Network meeting', audience: 'network', revision: '1' }
  assert.equal((await site.post(edit, first, here.secretary)).status, 303)
  const second = await site.post(edit, { ...first, 'title.en': 'Summer meeting' }, await here.session('Amina'))
  assert.equal(second.status, 422)
  assert.match(second.text, /Two people changed the same text/)
  assert.match(second.text, /Second Network meeting/)
  assert.match(second.text, /value="Summer meeting"/)
  const settled = { ...first, 'title.en': 'Summer meeting', revision: '2', day: '2021-06-16' }
  assert.equal((await site.post(edit, settled, await here.session('Amina'))).status, 303)
  const card = await here.reading(here.secretary, (tx) => meetingCard(tx, 'plenary-2021-06-15'))
  assert.deepEqual(
    [card?.title.en, card?.day, card?.time, card?.revision],
    ['Summer meeting', '2021-06-16', '15:00', 3],
  )
})

test('the agenda has its items in order, each with its paper, and what went round for the meeting', async () => {
  const slug = 'plenary-2021-06-15'
  const meeting = await here.reading(here.secretary, (tx) => meetingCard(tx, slug))
  const version = here.house.newId()
  const title = { en: 'Outline of the guidance note' }
  await here.does(addDocument, { kind: 'outline', slug: 'outline', title, version: { id: version, day: '2021-06-01' } })
  await here.does(circulate, {
    version,
    day: '2021-06-01',
    purpose: 'comment',
    toAudience: 'network',
    meeting: meeting?.id,
  })
  await here.does(addItem, { meeting: meeting?.id, number: 3, title: { en: 'Any other business' } })
  const added = await site.post(
    `/en/meetings/${slug}/agenda/new`,
    { 'title.en': 'Guidance note', version, number: '1' },
    here.secretary,
  )
  assert.equal(added.location, `/en/meetings/${slug}`)
  const taken = await site.post(`/en/meetings/${slug}/agenda/new`, { 'title.en': 'Twice', number: '1' }, here.secretary)
  assert.match(taken.text, /Another item has this number\./)
  const { text } = await site.get(`/en/meetings/${slug}`, await here.session('Dora'))
  assert.match(
    text,
    /Provisional agenda.*Guidance note.*Outline of the guidance note.*, version 1.*Any other business/s,
  )
  assert.match(text, /For comment · Circulated on <time[^>]*>1 June 2021/)
})

test('people find meetings by title and by agenda, in any language', async () => {
  const { searchMeetings } = await import('../search.ts')
  const find = (words: string) =>
    here.reading(here.secretary, (tx) => searchMeetings(tx, { words, lang: 'en', limit: 5 }))
  assert.deepEqual(
    (await find('summer')).map(({ label }) => label),
    ['Summer meeting'],
  )
  assert.deepEqual(
    (await find('other business')).map(({ path }) => path),
    ['/meetings/plenary-2021-06-15'],
  )
})
