import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dirOf, langs, textIn } from '#platform/words'
import { Refusal, perform } from '#platform/acts'
import type { Act } from '#platform/acts'
import { checklistStory } from '#test/checklist-story'
import { siteOf } from '#test/site'
import { addDocument } from '../add-document.ts'
import { editDocument } from '../edit-document.ts'
import { documentLabels } from '../labels.ts'
import { room } from '../module.ts'
import { addAgreedPhrase } from './add-agreed-phrase.ts'
import { sourceSymbol } from './agreed-phrase.ts'
import { endAgreedPhrase } from './end-agreed-phrase.ts'
import { phraseOf, phrasesOn, phrasesWith } from './read-phrases.ts'

const story = await checklistStory()
const { does, house, ids, lena, omar, reading, secretary } = story
const site = siteOf(story, [room])
const page = '/documents/agreed-language'
const told = (text: string): string => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

/** The code of a refusal, with the field it is about; undefined when the deed was done. */
async function refusalOf(deed: Act, input: unknown, token: string | null = secretary): Promise<string | undefined> {
  try {
    await perform(house, deed, input, { token, channel: 'web' })
  } catch (trouble) {
    if (trouble instanceof Refusal) return [trouble.code, ...Object.entries(trouble.fields).flat()].join(' ')
    throw trouble
  }
  return undefined
}

const wells = {
  ar: 'إدارة الآبار معا',
  zh: '共同管理水井',
  en: 'wells that are kept together',
  fr: 'des puits entretenus ensemble',
  ru: 'колодцы под общим присмотром',
  es: 'pozos que se cuidan en común',
}
const opened = await does(addAgreedPhrase, {
  said: wells,
  symbol: 'A/RES/47/135',
  place: 'art. 2',
  from: '2021-04-20',
  audience: 'public',
})
const ended = await does(addAgreedPhrase, { said: { en: 'wells kept apart' }, symbol: 'd-2020-03', from: '2020-02-01' })
await does(endAgreedPhrase, { phrase: ended.about, on: '2020-12-31' })

test('the page has each phrase in the language of the reader, in all six, with its source and its day', async () => {
  for (const lang of langs) {
    const { status, text } = await site.get(`/${lang}${page}`)
    assert.equal(status, 200)
    assert.match(text, new RegExp(`<html lang="${lang}" dir="${dirOf(lang)}"`))
    assert.ok(text.includes(wells[lang]), lang)
    for (const other of langs) assert.equal(text.includes(wells[other]), other === lang, `${other} on the ${lang} page`)
    assert.match(text, /A\/RES\/47\/135/, 'the symbol is written as the United Nations writes it')
    assert.match(told(text), /2021/)
    assert.ok(!text.includes(`${opened.about}/end`), 'readers outside end nothing')
  }
})

test('what was ended says from when to when it held, and is not offered to be ended again', async () => {
  const { text } = await site.get(`/en${page}`, lena)
  assert.match(told(text), /wells kept apart Agreed in D-2020-03 from 1 February 2020 to 31 December 2020/)
  assert.match(text, /href="\/en\/d\/D-2020-03"/)
  assert.ok(text.includes(`${opened.about}/end`) && !text.includes(`${ended.about}/end`))
  assert.match(told(text), /No other text on record quotes it\./)
})

const found = (words: string) =>
  reading(omar, async (tx) => (await phrasesWith(tx, words)).map(({ said }) => textIn(said, 'en').text))

test('it is found by words in any language, whatever their order, case and accents, and by its source', async () => {
  for (const [words, expected] of [
    ['TOGETHER wells', [wells.en]],
    ['comun pozos', [wells.en]],
    ['Колодцы', [wells.en]],
    ['水井', [wells.en]],
    ['الآبار', [wells.en]],
    ['47/135', [wells.en]],
    ['D-2020-03', ['wells kept apart']],
    ['kept', [wells.en, 'wells kept apart']],
    ['  ', [wells.en, 'wells kept apart']],
    ['%', []],
    ['w_lls', []],
    ['wells together apart', []],
  ] as const)
    assert.deepEqual(await found(words), expected, words)
})

test('it holds from its first day to its last, both of them counted', async () => {
  const on = async (day: string): Promise<string[]> =>
    (await reading(omar, (tx) => phrasesOn(tx, day))).map(({ said }) => said.en ?? '')
  for (const [day, expected] of [
    ['2020-01-31', []],
    ['2020-02-01', ['wells kept apart']],
    ['2020-12-31', ['wells kept apart']],
    ['2021-01-01', []],
    ['2021-04-19', []],
    ['2021-04-20', [wells.en]],
  ] as const)
    assert.deepEqual(await on(day), expected, day)
})

test('a source is a symbol in the form the United Nations gives it, or the label of a decision', () => {
  for (const [written, kept] of [
    ['A/RES/47/135', 'A/RES/47/135'],
    [' d-2021-07 ', 'D-2021-07'],
    ['D-2021-1234', 'D-2021-1234'],
  ] as const)
    assert.equal(sourceSymbol(written), kept)
  for (const written of ['D-21-07', 'D-2021-7', 'D-2021-07x', 'resolution 47/135', '', '/'])
    assert.throws(() => sourceSymbol(written), { code: 'platform.not-understood' }, written)
})

const plain = { said: { en: 'Some wording' }, symbol: 'A/RES/47/135', from: '2021-04-20' }
const at = (field: string, code: string): string => `platform.not-understood ${field} ${code}`

test('what cannot be is refused with the field it is about, and nothing is on record of it', async () => {
  const before = await found('')
  for (const [input, refusal] of [
    [{ ...plain, from: '2021-09-11' }, at('from', 'documents.day-ahead')],
    [{ ...plain, document: ids.checklist }, at('symbol', 'documents.one-source')],
    [{ ...plain, symbol: 'by word of mouth' }, at('symbol', 'documents.not-a-source')],
    [{ ...plain, symbol: undefined, document: house.newId() }, 'documents.no-such-document'],
  ] as const)
    assert.equal(await refusalOf(addAgreedPhrase, input), refusal)
  for (const [input, refusal] of [
    [{ phrase: opened.about, on: '2021-09-11' }, at('on', 'documents.day-ahead')],
    [{ phrase: opened.about, on: '2021-04-19' }, at('on', 'documents.before-phrase')],
    [{ phrase: house.newId(), on: '2021-05-01' }, 'documents.no-such-phrase'],
    [{ phrase: ended.about, on: '2020-11-30' }, 'documents.phrase-has-ended'],
  ] as const)
    assert.equal(await refusalOf(endAgreedPhrase, input), refusal)
  assert.deepEqual(await found(''), before)
  assert.equal((await reading(omar, (tx) => phraseOf(tx, opened.about)))?.until, null)
})

test('whoever leads a pillar keeps the register with the secretariat; for everybody else there are no forms', async () => {
  const forms = [`/en${page}/new`, `/en${page}/${opened.about}/end`]
  for (const form of forms) {
    assert.deepEqual(
      await Promise.all([secretary, lena, omar, null].map(async (token) => (await site.get(form, token)).status)),
      [200, 200, 404, 404],
      form,
    )
    assert.equal((await site.post(form, { on: '2021-09-10', 'said.en': 'x' }, omar)).status, 404)
  }
  assert.equal((await site.get(`/en${page}/${house.newId()}/end`, secretary)).status, 404)
  assert.equal((await site.get(`/en${page}/no-id/end`, secretary)).status, 404)
  const mine = { ...plain, said: { en: 'Wording of a lead' } }
  assert.equal(await refusalOf(addAgreedPhrase, mine, omar), 'platform.no-leave')
  assert.equal(await refusalOf(addAgreedPhrase, mine, lena), undefined)
})

test('a form that is refused comes back in the language of the reader with all that was typed', async () => {
  const typed = {
    'said.fr': 'Des « puits » & des <sources>',
    symbol: 'nulle part',
    place: '§ 3, « al. b »',
    from: '2021-04-20',
    document: '',
    audience: 'network',
  }
  for (const lang of langs) {
    const { status, text } = await site.post(`/${lang}${page}/new`, typed, lena)
    assert.equal(status, 422)
    for (const kept of [
      'Des « puits » &amp; des &lt;sources&gt;',
      'value="nulle part"',
      'value="§ 3, « al. b »"',
      'value="2021-04-20"',
    ])
      assert.ok(text.includes(kept), `${lang}: ${kept}`)
    assert.ok(!text.includes('documents.not-a-source'), 'a fault is a sentence and no key')
  }
})

test('a phrase for the co-chairs is there for nobody else: not on the page, in a search, a label, or an end', async () => {
  const hidden = await does(addAgreedPhrase, { ...plain, said: { en: 'wells of two' }, audience: 'co-chairs' })
  for (const token of [null, omar, lena]) {
    assert.ok(!(await site.get(`/en${page}?words=two`, token)).text.includes('wells of two'))
    assert.equal(await reading(token, (tx) => phraseOf(tx, hidden.about)), undefined)
    assert.equal((await reading(token, (tx) => documentLabels(tx, [hidden.about], 'en'))).size, 0)
    assert.equal((await site.get(`/en${page}/${hidden.about}/end`, token)).status, 404)
  }
  assert.equal(
    await refusalOf(endAgreedPhrase, { phrase: hidden.about, on: '2021-05-01' }, lena),
    'documents.no-such-phrase',
  )
  assert.ok((await site.get(`/en${page}?words=two`, secretary)).text.includes('wells of two'))
  assert.equal((await reading(secretary, (tx) => documentLabels(tx, [hidden.about], 'en'))).size, 1)
})

test('a text that quotes the wording is named to those who may open it, and to nobody else', async () => {
  const title = (by: string) => ({ en: `A call of ${by} for ${wells.en}` })
  await does(addDocument, {
    kind: 'statement',
    title: title('all'),
    audience: 'public',
    version: { day: '2021-09-01' },
  })
  await does(addDocument, { kind: 'statement', title: title('two'), audience: 'co-chairs' })
  const shownTo = async (token: string | null) => (await site.get(`/en${page}?words=together`, token)).text
  assert.ok((await shownTo(omar)).includes('A call of all'))
  assert.ok(!(await shownTo(omar)).includes('A call of two'))
  assert.ok(!(await shownTo(null)).includes('A call of two'))
  assert.ok((await shownTo(secretary)).includes('A call of two'))
})

test('what is confidential is not shown on these pages, not even to those who may hear of it elsewhere', async () => {
  await does(addAgreedPhrase, { ...plain, said: { en: 'wells behind a lock' }, level: 'confidential' })
  for (const token of [secretary, lena, omar, null])
    assert.ok(!(await site.get(`/en${page}?words=lock`, token)).text.includes('wells behind a lock'))
  const known = await reading(secretary, (tx) => phrasesOn(tx, '2021-05-01'))
  assert.ok(!known.some(({ level }) => level === 'confidential'), 'a finding would repeat it')
  const text = { kind: 'other', title: { en: 'A locked text' }, level: 'confidential' }
  const locked = await does(addDocument, text)
  const open = { ...plain, symbol: undefined, document: locked.about }
  assert.equal(await refusalOf(addAgreedPhrase, open), at('audience', 'documents.source-not-for-all'))
})

test('when the text in which wording was agreed is closed to somebody since, the wording stays and its source is not named', async () => {
  const text = { title: { en: 'A text of the garden' }, audience: 'network' }
  const { about: document } = await does(addDocument, { ...text, kind: 'other' })
  await does(addAgreedPhrase, { said: { en: 'beds of herbs' }, document, place: 'para. 9', from: '2021-04-20' })
  const shown = async (token: string) => told((await site.get(`/en${page}?words=herbs`, token)).text)
  assert.match(await shown(omar), /beds of herbs Agreed in A text of the garden , para\. 9 since 20 April 2021/)
  await does(editDocument, { ...text, document, audience: 'secretariat', revision: 1 })
  assert.match(await shown(omar), /beds of herbs since 20 April 2021/)
  assert.match(await shown(secretary), /beds of herbs Agreed in A text of the garden/)
})

test('however many phrases there are, each can be reached from the page', async () => {
  const many = Array.from({ length: 31 }, (_, at_) => `harbour light ${at_ + 1}.`)
  for (const en of many) await does(addAgreedPhrase, { ...plain, said: { en } })
  const reached = new Set<string>()
  let path: string | undefined = `/en${page}?words=harbour+light`
  while (path !== undefined) {
    const { text }: { text: string } = await site.get(path, omar)
    assert.match(told(text), /31 phrases/)
    for (const en of many) if (text.includes(en)) reached.add(en)
    path = /<a href="([^"]*)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&')
  }
  assert.deepEqual([...reached].toSorted(), many.toSorted())
})
