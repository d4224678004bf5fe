import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordDecision } from '#decisions'
import { room as decisions } from '#decisions/module'
import { addDocument, endAgreedPhrase, phrasesOn } from '#documents'
import { room } from '#documents/module'
import { perform } from '#platform/acts'
import { knownOn } from '#reading'
import { checklistStory } from '#test/checklist-story'
import { siteOf } from '#test/site'

const story = await checklistStory()
const { does, ids, omar, secretary } = story
const site = siteOf(story, [room, decisions])
const page = '/en/documents/agreed-language'
const said = {
  en: 'explicit but not exclusive naming of wells',
  fr: 'une mention explicite mais non exclusive des puits',
}
const decided = (text: string) => ({ text: { en: text }, day: '2021-05-03', method: 'meeting' })
const told = (text: string): string => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

test('[E2] a search for agreed wording returns its source and the texts and decisions that quote it', async () => {
  const fields = {
    'said.en': said.en,
    'said.fr': said.fr,
    document: ids.checklist,
    place: 'para. 3',
    from: '2021-04-20',
  }
  const added = await site.post(`${page}/new`, { ...fields, symbol: '', audience: 'network' }, secretary)
  assert.equal(added.status, 303, added.text)
  await does(addDocument, { kind: 'statement', title: { en: `A call for ${said.en} in plans` } })
  await does(addDocument, { kind: 'statement', title: { en: 'A call for naming wells explicitly' } })
  await does(recordDecision, decided(`To ask for ${said.en.toUpperCase()}.`))
  const found = told((await site.get(`${page}?words=exclusive+wells`, omar)).text)
  assert.match(found, /explicit but not exclusive naming of wells Agreed in Checklist.* , para\. 3 since 20 April 2021/)
  assert.match(found, /Quoted in A call for explicit but not exclusive naming of wells in plans/)
  assert.match(found, /D-2021-\d+ To ask for EXPLICIT/)
  assert.ok(!found.includes('naming wells explicitly'), 'the same words in another order are no quotation')
  assert.match(told((await site.get(`${page}?words=harbours`, omar)).text), /No agreed wording has these words/)
})

test('a phrase of the network is not told to readers outside, and its source must be readable by whoever reads it', async () => {
  assert.ok(!(await site.get(page)).text.includes('exclusive naming'))
  const secret = await does(addDocument, { kind: 'other', title: { en: 'For two' }, audience: 'co-chairs' })
  const fields = { 'said.en': 'Some wording', document: secret.about, symbol: '', place: '', from: '2021-04-20' }
  const refused = await site.post(`${page}/new`, { ...fields, audience: 'network' }, secretary)
  assert.equal(refused.status, 422)
  assert.match(told(refused.text), /Not all of these readers may open the text/)
})

test('wording has one source, which is a text of ours, a symbol or the label of a decision', async () => {
  const fields = { 'said.en': 'Some wording', document: '', place: '', from: '2021-04-20', audience: 'network' }
  for (const [symbol, status] of [
    ['', 422],
    ['somewhere', 422],
    ['A/RES/47/135', 303],
    ['d-2021-07', 303],
  ] as const)
    assert.equal((await site.post(`${page}/new`, { ...fields, symbol }, secretary)).status, status, symbol)
})

test('the checker knows agreed wording in its languages, and no longer after its last day', async () => {
  const [phrase] = await story.reading(omar, (tx) => phrasesOn(tx, '2021-05-01'))
  assert.ok(phrase !== undefined)
  const known = await story.reading(omar, (tx) => knownOn(tx, { on: '2021-06-01' }))
  assert.ok(known.phrases.some((one) => one.lang === 'fr' && one.said === said.fr))
  assert.equal((await story.reading(null, (tx) => knownOn(tx, { on: '2021-06-01' }))).phrases.length, 0)
  await does(endAgreedPhrase, { phrase: phrase.id, on: '2021-05-31' })
  const later = await story.reading(omar, (tx) => knownOn(tx, { on: '2021-06-01' }))
  assert.ok(!later.phrases.some(({ id }) => id === phrase.id))
  const again = perform(
    story.house,
    endAgreedPhrase,
    { phrase: phrase.id, on: '2021-06-01' },
    { token: secretary, channel: 'web' },
  )
  await assert.rejects(again, { code: 'documents.phrase-has-ended' })
})
