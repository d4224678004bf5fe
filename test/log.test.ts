import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as accounts from '#accounts'
import { frame, rooms } from '#app'
import * as checker from '#checker'
import * as countries from '#countries'
import * as decisions from '#decisions'
import * as documents from '#documents'
import * as events from '#events'
import * as home from '#home'
import * as intake from '#intake'
import * as joining from '#joining'
import * as lists from '#lists'
import * as mailroom from '#mailroom'
import * as meetings from '#meetings'
import * as members from '#members'
import * as plan from '#plan'
import { act, perform } from '#platform/acts'
import type { Act } from '#platform/acts'
import type { Room } from '#platform/rooms'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import * as reports from '#reports'
import * as requests from '#requests'
import * as secretariat from '#secretariat'
import * as succession from '#succession'
import * as terminology from '#terminology'
import { sessionsOf } from './roles.ts'
import { siteOf } from './site.ts'
import { sampleHouse } from './world.ts'

const doors = {
  accounts,
  checker,
  countries,
  decisions,
  documents,
  events,
  home,
  intake,
  joining,
  lists,
  mailroom,
  meetings,
  members,
  plan,
  reports,
  requests,
  secretariat,
  succession,
  terminology,
}
const t = await sampleHouse()
const [sessions, site] = [await sessionsOf(t), siteOf(t, rooms, frame)]
const does = (deed: Act, input: unknown, token: string | null = t.secretary) =>
  perform(t.house, deed, input, { token, channel: 'web' })
const isAct = (given: unknown): given is Act =>
  typeof given === 'object' && given !== null && 'asks' in given && 'does' in given

/** Every act that a door hands out and every act that a form performs, by name. */
function everyAct(): string[] {
  const handedOut = Object.values(doors).flatMap((door) => Object.values(door).filter(isAct))
  const forms = rooms.flatMap(({ routes = [] }) =>
    routes.flatMap((route) => (route.kind === 'form' ? [route.act] : [])),
  )
  return [...new Set([...handedOut, ...forms].map(({ name }) => name))].toSorted()
}

/** The acts without a sentence of their own room, one line for each language that lacks it. */
const unsaid = (acts: readonly string[], among: readonly Room[] = rooms): string[] =>
  acts.flatMap((name) => {
    const voice = among.find((room) => name.startsWith(`${room.name}.`))?.voice
    const told = (lang: Lang) => voice?.(lang).byKey(name.replace('.', '.did-'), { who: 'Ada', what: 'the text' })
    return langs.filter((lang) => told(lang) === undefined).map((lang) => `${lang} ${name}`)
  })

test('every act there is has its sentence in all six languages', () => {
  const acts = everyAct()
  assert.deepEqual(
    Object.keys(doors).toSorted(),
    rooms
      .map(({ name }) => name)
      .filter((name) => name !== 'app')
      .toSorted(),
  )
  assert.ok(acts.length > 80, `${acts.length} acts`)
  assert.deepEqual(unsaid(acts), [])
})

test('an act without words is found', () => {
  const planted = act({ ...accounts.signOut, name: 'members.fall-asleep' })
  assert.deepEqual(
    unsaid([planted.name, 'accounts.sign-out']),
    langs.map((lang) => `${lang} members.fall-asleep`),
  )
})

type Line = { readonly text: string; readonly href: string | undefined; readonly label: string; readonly lang: string }

const plainOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/&#39;|&quot;/g, '’')
    .trim()

/** The sentences of one page of the log, and where it goes on. */
function linesOf(html: string): { lines: Line[]; older: string | undefined } {
  const list = /<ol class="timeline">(.*?)<\/ol>/s.exec(html)?.[1] ?? ''
  const lines = list
    .split('<li>')
    .slice(1)
    .map((item) => {
      const sentence = /<\/div><div>(.*?)<\/div>/s.exec(item)?.[1] ?? ''
      const link = /<a href="([^"]*)">(.*?)<\/a>/s.exec(sentence)
      const name = /<bdi(?: lang="(\w+)")? dir="auto">(.*?)<\/bdi>/s.exec(sentence)
      return { text: plainOf(sentence), href: link?.[1], label: plainOf(name?.[2] ?? ''), lang: name?.[1] ?? '' }
    })
  const older = /<a href="([^"]*)" rel="next">/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  return { lines, older }
}

/** The whole log as a reader leafs through it. */
async function leafThrough(lang: Lang, token: string | null, from = '/log'): Promise<Line[]> {
  const found: Line[] = []
  let path: string | undefined = `/${lang}${from}`
  while (path !== undefined) {
    const { status, text } = await site.get(path, token)
    assert.equal(status, 200, path)
    const page = linesOf(text)
    found.push(...page.lines)
    path = page.older
  }
  return found
}

const count = async (): Promise<number> => {
  const { n } = await t.house.worker
    .selectFrom('ledger')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

const somePlan = async (): Promise<string> =>
  (await t.house.worker.selectFrom('plans').select('plans.id').executeTakeFirstOrThrow()).id

/** What the story leaves out: acts on accounts, on reports, and on what is found by a part of it. */
async function goOn(): Promise<void> {
  const [account, report] = [t.house.newId(), t.house.newId()]
  await does(accounts.openAccount, { id: account, address: 'auditor@network.example.org', lang: 'fr' })
  await does(accounts.giveRole, { account, role: 'auditor', from: '2022-01-01', source: 'Letter of appointment' })
  await does(accounts.changeSettings, { lang: 'en', zone: 'Europe/Zurich' })
  await does(accounts.askCode, { address: 'nobody@network.example.org' }, null)
  await does(accounts.redeemCode, { browser: 'none', code: 'ABCDEF' }, null)
  const period = { from: '2021-07-01', to: '2021-12-31', plan: await somePlan() }
  await does(reports.draftReport, { id: report, profile: 'progress', ...period })
  await does(reports.redraft, { report })
  const [point] = await t.house.worker.selectFrom('focal_points').select('focal_points.id').limit(1).execute()
  assert.ok(point)
  await does(members.endFocalPoint, { focalPoint: point.id, on: '2022-01-31' })
}

const unseen: Record<Lang, string> = {
  ar: 'سجل غير متاح لك',
  zh: '您无权查看的记录',
  en: 'a record you may not see',
  fr: 'un enregistrement que vous ne pouvez pas voir',
  ru: 'запись, которая вам не показана',
  es: 'un registro que usted no puede ver',
}

test('the log tells the whole story in sentences that name their records, in six languages', async () => {
  await goOn()
  const acts = new RegExp(`\\b(${rooms.map(({ name }) => name).join('|')})\\.[a-z-]+\\b`)
  const told = await count()
  for (const lang of langs) {
    const lines = await leafThrough(lang, t.secretary)
    assert.ok(lines.length > 690 && lines.length <= told, `${lines.length} of ${told} in ${lang}`)
    for (const { text, href, label } of lines) {
      assert.ok(text !== '' && !acts.test(text), `${lang}: ${text}`)
      assert.ok(!text.includes(unseen[lang]), `${lang}: ${text}`)
      assert.ok(href === undefined || label !== '', `${lang}: ${text} leads nowhere that has a name`)
    }
    const named = lines.filter(({ label }) => label !== '').length
    // A code that was asked for or entered, and somebody's own settings, are acts without a record to name.
    assert.ok(named >= lines.length - 3, `${lang}: ${lines.length - named} sentences name nothing`)
  }
})

test('every name in the log leads to a page that is there, in every language', async () => {
  const english = await leafThrough('en', t.secretary)
  const hrefs = [...new Set(english.flatMap(({ href }) => (href === undefined ? [] : [href])))]
  const [people, others] = [true, false].map((wanted) => hrefs.filter((href) => href.includes('/people/') === wanted))
  assert.ok(people !== undefined && others !== undefined && people.length > 200 && others.length > 100)
  // One page of a person is like another.
  for (const href of [...others, ...people.slice(0, 20)])
    assert.equal((await site.get(href, t.secretary)).status, 200, href)
  const arabic = await leafThrough('ar', t.secretary)
  assert.deepEqual(
    arabic.map(({ href }) => href),
    english.map(({ href }) => href?.replace('/en/', '/ar/')),
  )
})

test('somebody who is not in the register is called by address, and leads nowhere', async () => {
  const [line] = (await leafThrough('en', t.secretary)).filter(({ text }) => text.includes('opened an account'))
  assert.match(line?.text ?? '', /: auditor@network\.example\.org$/)
  assert.equal(line?.href, undefined)
})

test('the log shows a member nothing of what the co-chairs discuss among themselves', async () => {
  const rows = await t.house.worker
    .selectFrom('meetings')
    .select(['meetings.id', 'meetings.slug', 'meetings.title'])
    .where('meetings.audience', '=', 'co-chairs')
    .execute()
  assert.ok(rows.length > 0)
  const tells = (lines: readonly Line[]): string[] =>
    rows.flatMap(({ slug }) => lines.filter(({ href }) => href === `/en/meetings/${slug}`).map(({ text }) => text))
  const ofMember = await leafThrough('en', sessions.member)
  assert.ok(ofMember.length > 100)
  assert.deepEqual(tells(ofMember), [])
  assert.equal(ofMember.filter(({ text }) => text.includes(rows[0]?.title.en ?? '?')).length, 0)
  // The other side of it: who holds such meetings reads of them.
  assert.ok(tells(await leafThrough('en', sessions['co-chair'])).length >= rows.length)
  for (const { id } of rows) {
    assert.deepEqual(await leafThrough('en', sessions.member, `/log?about=${id}`), [])
    assert.notDeepEqual(await leafThrough('en', sessions['co-chair'], `/log?about=${id}`), [])
  }
})

test('what was closed to somebody since is not named to them; a name in another language says which', async () => {
  const document = t.house.newId()
  const title = { fr: 'Note sur les effectifs' }
  await does(documents.addDocument, { id: document, kind: 'guidance-note', title, audience: 'network' })
  const [open] = await leafThrough('en', sessions.member, `/log?about=${document}`)
  assert.deepEqual([open?.label, open?.lang], [title.fr, 'fr'])
  await does(documents.editDocument, { document, title, audience: 'secretariat', revision: 1 })
  const [closed, ...more] = await leafThrough('en', sessions.member, `/log?about=${document}`)
  assert.match(closed?.text ?? '', /added a document: a record you may not see$/)
  assert.deepEqual([closed?.href, more], [undefined, []])
})

test('nobody who is not of the network finds the log, and a wrong number in its address finds it whole', async () => {
  assert.equal((await site.get('/en/log')).status, 404)
  assert.equal((await site.get('/en/log', sessions.outsider)).status, 404)
  const odd = (await site.get('/en/log?about=------------------------------------&before=-1', t.secretary)).text
  assert.equal(linesOf(odd).lines.length, 50)
})
