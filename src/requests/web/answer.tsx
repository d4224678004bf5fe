import * as v from 'valibot'
import type { House, Outcome, Performance } from '#platform/acts'
import { Refusal, refuse } from '#platform/acts'
import { dayOf } from '#platform/db'
import { queueLetter, scopeInPath } from '#platform/mail'
import type { Desk, FormRoute, FormState, Page, Values } from '#platform/web'
import { asWriter } from '#accounts'
import { askedIn } from '../answering/asked.ts'
import { derivedId } from '../answering/derived-id.ts'
import { letterOf, standing } from '../answering/letter-of.ts'
import type { AskedLetter } from '../answering/letter-of.ts'
import { openNotMe } from '../answering/not-me.ts'
import { receiptText } from '../answering/receipt-text.ts'
import { answerFree } from '../asking/free.ts'
import type { Asking } from '../kinds.ts'
import { AnswerPage } from '../pages/answer-page.tsx'
import { OverPage } from '../pages/over-page.tsx'
import { speak } from '../words/index.ts'
import { giveAll, givenIn } from './given.ts'
import type { Recorded } from './given.ts'

/**
 * Where the link of a letter with questions leads: the same questions, answered on a page by whoever has the letter, without
 * signing in. Looking at it changes nothing, and nothing is chosen beforehand but what harms nobody.
 */
export const answerRoute = (asking: Asking): FormRoute => ({
  kind: 'form',
  path: '/a/:name',
  name: 'requests.answer-letter',
  may: ['public'],
  rate: 'form',
  audit: 'ledger',
  level: 'confidential',
  takesFiles: false,
  speak: (lang) => ({ byKey: asking.say(lang) }),
  act: { name: answerFree.name, asks: answerFree.asks },
  start: async (desk) => {
    const letter = await letterAt(desk.house, desk.params['name'])
    return letter === undefined ? undefined : preselected(desk, asking, letter)
  },
  input: ({ params, lang }, values) => ({ name: params['name'], lang, values }),
  page: (desk, state) => pageOf(desk, asking, state),
  perform: (house, input, how) => answer({ house, asking, how }, v.parse(sent, input)),
  then: ({ params }) => `/a/${params['name'] ?? ''}?sent`,
})

const letterAt = (house: House, name = ''): Promise<AskedLetter | undefined> =>
  letterOf(house, scopeInPath(house, name))

/** A link may choose what harms nobody; anything else has to be chosen by whoever reads. */
async function preselected({ house, lang, query, now }: Desk, asking: Asking, letter: AskedLetter): Promise<Values> {
  if (standing(letter.scope, now) !== 'open' || query.size === 0) return {}
  const asked = await askedIn(house, asking, letter, lang)
  return Object.fromEntries(
    asked.flatMap(({ number, wording }) => {
      const [harmless] = wording?.choices ?? []
      const wanted = query.get(`q${number}`)
      const same = harmless !== undefined && !harmless.needsText && harmless.value === wanted
      return same ? [[`q${number}`, { choice: harmless.value }] as const] : []
    }),
  )
}

async function pageOf(desk: Desk, asking: Asking, state: FormState): Promise<Page> {
  const { house, lang, now, query } = desk
  const letter = await letterAt(house, desk.params['name'])
  const title = speak(lang)('requests.answers-title')
  if (letter === undefined || standing(letter.scope, now) === 'gone')
    return { title, status: 410, body: <OverPage lang={lang} help={`help@${house.config.post.domain}`} /> }
  const asked = await askedIn(house, asking, letter, lang)
  const body = (
    <AnswerPage
      form={state}
      asked={asked}
      letter={letter}
      open={standing(letter.scope, now) === 'open'}
      sent={query.has('sent')}
      wanted={(number) => query.get(`q${number}`) ?? undefined}
      href={desk.href}
    />
  )
  return { title, body }
}

const sent = v.object({
  name: v.string(),
  lang: v.picklist(['ar', 'zh', 'en', 'fr', 'ru', 'es']),
  values: v.record(v.string(), v.unknown()),
})

type Doing = { readonly house: House; readonly asking: Asking; readonly how: Performance }

async function answer(
  { house, asking, how }: Doing,
  { name, lang, values }: v.InferOutput<typeof sent>,
): Promise<Outcome> {
  const letter = await letterAt(house, name)
  if (letter === undefined || standing(letter.scope, house.clock()) !== 'open') refuse('requests.too-late')
  const asked = await askedIn(house, asking, letter, lang)
  const given = givenIn(asked, values)
  const key = how.key ?? house.newId()
  const done = await asWriter(house, letter.person, (token) =>
    giveAll(house, asking, given, { token, channel: 'web', key }),
  )
  if (done.recorded.length > 0) await writeReceipt({ house, asking, how: { ...how, key } }, letter, done.recorded)
  const [first] = done.refused
  if (first !== undefined) throw new Refusal(first.code, first.details, done.fields)
  return { about: letter.letter }
}

/** A letter to whoever was asked, as the only sign that somebody answered with their letter in hand. */
const writeReceipt = (
  { house, asking, how }: Doing,
  letter: AskedLetter,
  recorded: readonly Recorded[],
): Promise<void> =>
  house.worker.transaction().execute(async (tx) => {
    const id = derivedId('receipt', how.key ?? '')
    const before = await tx.selectFrom('letters').select('letters.id').where('letters.id', '=', id).executeTakeFirst()
    if (before !== undefined) return
    const { person, address, lang, zone, scope, subject } = letter
    const now = house.clock()
    const questions = recorded.map(({ asked }) => asked.put.id)
    const notMe = await openNotMe({ house, tx }, letter, questions)
    const taken = recorded.map((one) => ({ what: 'recorded', ...one }) as const)
    const text = receiptText(taken, {
      came: 'page',
      subject,
      lang,
      zone,
      at: now,
      until: dayOf(scope.validUntil),
      notMe,
      loose: 0,
      say: asking.say,
    })
    await queueLetter(tx, { ...text, id, class: 'receipt', person, address, lang, at: now, answers: scope.id })
  })
