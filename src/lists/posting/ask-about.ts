import { sql } from 'kysely'
import * as v from 'valibot'
import { accountOf } from '#accounts'
import type { House } from '#platform/acts'
import { dayOf, validOn } from '#platform/db'
import type { Day, Tx } from '#platform/db'
import { job } from '#platform/jobs'
import type { Job } from '#platform/jobs'
import { openScope, pageLink, queueLetter, signedName } from '#platform/mail'
import { formatInstant, textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import { listById } from '../read.ts'
import type { List } from '../read.ts'
import { speak } from '../words/index.ts'
import { addressOf, plainWords } from './laid-out.ts'
import { waitingPost } from './read-waiting.ts'
import type { Waiting } from './read-waiting.ts'

/** What the answer to such a letter is: a judgement of whoever tends the list, or the author's own word. */
export const purposes = { moderate: 'moderate-post', confirm: 'confirm-post' } as const

const answerDays = 30
const excerptMax = 1500

/**
 * Asks those who tend a list about a post that waits, or its author whether it is theirs: a letter to each, answered by one
 * word or on the page that it links to.
 */
export const askAbout: Job = job({
  name: 'lists.ask-about',
  asks: v.strictObject({ post: v.pipe(v.string(), v.uuid()) }),
  async run({ house, tx, now }, { post }) {
    const waiting = await waitingPost(tx, post)
    if (waiting === undefined || waiting.publishedAt !== null || waiting.judged !== null) return
    const list = await listById(tx, waiting.list)
    if (list === undefined) throw new Error(`${post} was written to a list that is not there`)
    const unconfirmed = waiting.waits === 'unconfirmed'
    const asked = unconfirmed ? [waiting.author].filter((one) => one !== null) : await tendersOf(tx, list, dayOf(now))
    for (const person of asked)
      await writeTo(house, tx, { person, list, waiting, purpose: unconfirmed ? 'confirm' : 'moderate', now })
  },
})

/** Tells the author of a rejected post why, in the words of whoever rejected it. */
export const tellAuthor: Job = job({
  name: 'lists.tell-author',
  asks: v.strictObject({ post: v.pipe(v.string(), v.uuid()) }),
  async run({ house, tx, now }, { post }) {
    const waiting = await waitingPost(tx, post)
    const judgement = await tx
      .selectFrom('list_judgements')
      .select(['list_judgements.reason', 'list_judgements.kind'])
      .where('list_judgements.post', '=', post)
      .executeTakeFirst()
    const list = waiting === undefined ? undefined : await listById(tx, waiting.list)
    if (waiting === undefined || list === undefined || judgement?.kind !== 'rejected') return
    const account = waiting.author === null ? undefined : await accountOf(tx, waiting.author)
    const lang = account?.lang ?? waiting.lang ?? list.lang
    const say = speak(lang)
    const title = textIn(list.title, lang).text
    await queueLetter(tx, {
      id: house.newId(),
      class: 'receipt',
      address: waiting.authorAddress,
      ...(waiting.author === null ? {} : { person: waiting.author }),
      lang,
      subject: say('lists.rejected-subject', { list: title }),
      body: [
        say('lists.rejected-told', { list: title, subject: plainWords(waiting.subject) }),
        plainWords(judgement.reason ?? ''),
        say('lists.rejected-next', { address: addressOf(house, list, 'owner') }),
      ].join('\n\n'),
      at: now,
    })
  },
})

/** Who is asked about a list: the leads of its pillar, else the co-chairs; the secretariat where there is nobody. */
export async function tendersOf(tx: Tx, list: List, day: Day): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`
    select distinct people.account person from people where people.account is not null and people.id in (
      select pillar_lead_people.person from pillar_lead_people
      join pillar_leads on pillar_leads.id = pillar_lead_people.lead
      where pillar_leads.pillar = ${list.pillar}::uuid and pillar_leads.valid @> ${day}::date
        and pillar_lead_people.valid @> ${day}::date)`.execute(tx)
  if (rows.length > 0) return rows.map(({ person }) => person)
  const secretaries = await tx
    .selectFrom('roles')
    .select('roles.account')
    .where('roles.role', '=', 'secretariat')
    .where(validOn('roles.valid', day))
    .execute()
  return [...new Set(secretaries.map(({ account }) => account))]
}

type Writing = {
  readonly person: string
  readonly list: List
  readonly waiting: Waiting
  readonly purpose: 'moderate' | 'confirm'
  readonly now: Date
}

async function writeTo(house: House, tx: Tx, { person, list, waiting, purpose, now }: Writing): Promise<void> {
  const account = await accountOf(tx, person)
  if (account === undefined) return
  const { lang, zone, address } = account
  const scope = house.newId()
  const validUntil = new Date(now.getTime() + answerDays * 86_400_000)
  await openScope(tx, {
    id: scope,
    person,
    purpose: purposes[purpose],
    about: { post: waiting.id },
    validUntil,
    at: now,
  })
  const link = pageLink(
    `/lists/${purpose === 'moderate' ? 'judge' : 'confirm'}/${signedName(house.key, 'answer', scope)}`,
  )
  const say = speak(lang)
  const title = textIn(list.title, lang).text
  await queueLetter(tx, {
    id: house.newId(),
    class: 'moderation',
    person,
    address,
    lang,
    subject: say(`lists.${purpose}-subject`, { list: title }),
    body: letterOf({ lang, purpose, title, waiting, link, until: formatInstant(lang, validUntil, zone) }),
    at: now,
    answers: scope,
  })
}

type Told = {
  readonly lang: Lang
  readonly purpose: 'moderate' | 'confirm'
  readonly title: string
  readonly waiting: Waiting
  readonly link: string
  readonly until: string
}

function letterOf({ lang, purpose, title, waiting, link, until }: Told): string {
  const say = speak(lang)
  const words = plainWords(waiting.written === '' ? waiting.text : waiting.written)
  const excerpt = words.length > excerptMax ? `${words.slice(0, excerptMax)} …` : words
  return [
    say(`lists.${purpose}-why`, { list: title }),
    ...(waiting.waits === null || waiting.waits === 'unconfirmed' ? [] : [say(`lists.waits-${waiting.waits}`)]),
    say(`lists.${purpose}-how`),
    link,
    say('lists.answer-until', { until }),
    [
      `${say('lists.from')}: ${plainWords(waiting.authorName)} <${waiting.authorAddress}>`,
      `${say('lists.subject')}: ${plainWords(waiting.subject)}`,
    ].join('\n'),
    excerpt
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
  ].join('\n\n')
}
