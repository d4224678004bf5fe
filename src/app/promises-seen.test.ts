import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makePromise, settlePromise, speak as speakDecisions } from '#decisions'
import { langs } from '#platform/words'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'
import { frame } from './frame.tsx'
import { rooms } from './modules.ts'

const here = await convened('2021-11-14T09:00:00Z')
const site = siteOf(here, rooms, frame)
const [dora, bela] = [await here.session('Dora'), await here.session('Bela')]
const told = (text: string): string =>
  text
    .replaceAll(/<[^>]+>|[\u2066-\u2069]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const lamps = {
  ar: 'تضاء المصابيح',
  zh: '点亮灯盏',
  en: 'The lamps are lit',
  fr: 'Les lampes sont allumées',
  ru: 'Фонари зажжены',
  es: 'Se encienden los faroles',
}
const make = async (text: Readonly<Record<string, string>>, more: Readonly<Record<string, unknown>>) =>
  here.does(makePromise, { text, saidIn: { en: 'Progress report' }, day: '2021-06-30', ...more })
const late = await make(lamps, { due: '2021-11-01', person: here.person('Dora') })
await make({ en: 'Due in a month less a day' }, { due: '2021-12-14', person: here.person('Dora') })
await make({ en: 'Due in a month and a day' }, { due: '2021-12-15', person: here.person('Dora') })
await make({ en: 'Due on no day' }, { person: here.person('Dora') })
const two = await make({ en: 'Between two lamps' }, { audience: 'co-chairs' })

test('Home says in six languages which promises a reader owes: what is late, and what is due within thirty days', async () => {
  for (const lang of langs) {
    const { text } = await site.get(`/${lang}`, dora)
    const line = speakDecisions(lang)('decisions.owed-promise', { text: lamps[lang] })
    assert.ok(told(text).includes(told(line)), `${lang}: ${line}`)
    assert.match(text, new RegExp(`href="/${lang}/p/P-2021-01"`))
  }
  const home = told((await site.get('/en', dora)).text)
  assert.match(home, /13 days late/)
  assert.ok(home.includes('Due in a month less a day'))
  assert.ok(!home.includes('Due in a month and a day') && !home.includes('Due on no day'))
  assert.ok(!(await site.get('/en', bela)).text.includes('Keep a promise'), 'nobody else is asked for it')
  assert.ok(!(await site.get('/en')).text.includes('P-2021-01'), 'and the public is told nothing')
})

test('a search finds a promise by its number and by its words in any language, for those who may see it', async () => {
  const found = async (words: string, token: string | null, lang = 'en') =>
    (await site.get(`/${lang}/search?q=${encodeURIComponent(words)}`, token)).text
  for (const words of ['P-2021-01', 'lit lamps', 'ФОНАРИ', '点亮', 'allumees'])
    assert.match(await found(words, bela), /href="\/en\/p\/P-2021-01"/, words)
  for (const lang of langs) {
    const page = await found('lamps', bela, lang)
    assert.ok(page.includes(lamps[lang]), lang)
    assert.ok(page.includes(speakDecisions(lang)('decisions.promise-heading', { label: 'P-2021-01' })), lang)
  }
  for (const [token, sees] of [
    [here.secretary, true],
    [await here.session('Amina'), true],
    [bela, false],
    [null, false],
  ] as const)
    assert.equal((await found('between lamps', token)).includes('/en/p/P-2021-05'), sees)
  assert.ok(!(await found('lamps', null)).includes('/p/P-'))
})

test('the log says who took a promise down and who said what became of it, and leads to it', async () => {
  const reason = { en: 'They shine' }
  await here.does(settlePromise, { promise: late.about, kind: 'kept', day: '2021-11-10', reason }, dora)
  for (const lang of langs) {
    const { text } = await site.get(`/${lang}/log?about=${late.about}`, bela)
    const [settled = '', made = ''] = text.split('<ol class="timeline">')[1]?.split('<li>').slice(1) ?? []
    for (const [line, key] of [
      [settled, 'decisions.did-settle-promise'],
      [made, 'decisions.did-make-promise'],
    ] as const) {
      const words = speakDecisions(lang)(key, { who: '§', what: '§' }).split('§')
      for (const part of words) assert.ok(told(line).includes(told(part)), `${lang}: ${part}`)
      assert.match(line, new RegExp(`href="/${lang}/p/P-2021-01"`))
    }
    assert.match(told(settled), /Dora ALVAREZ/)
  }
  assert.ok(!told((await site.get(`/en/log?about=${two.about}`, bela)).text).includes('P-2021-05'))
  assert.match(
    told((await site.get(`/en/log?about=${two.about}`, here.secretary)).text),
    /took down the promise P-2021-05/,
  )
})

test('what is kept is owed no longer, and the search and its page still have it', async () => {
  const home = told((await site.get('/en', dora)).text)
  assert.ok(!home.includes('Keep a promise: The lamps') && home.includes('Keep a promise: Due in a month less a day'))
  assert.match((await site.get('/en/search?q=lamps', dora)).text, /P-2021-01/)
  assert.match(told((await site.get('/en/p/P-2021-01', dora)).text), /Kept on 10 November 2021/)
})
