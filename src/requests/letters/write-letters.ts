import { sql } from 'kysely'
import * as v from 'valibot'
import type { House } from '#platform/acts'
import { dayOf } from '#platform/db'
import type { Tx } from '#platform/db'
import { outsideJob } from '#platform/jobs'
import type { Job, TimetableLine } from '#platform/jobs'
import { openScope, queueLetter } from '#platform/mail'
import { formatDay } from '#platform/words'
import { namesAt } from '#terminology'
import type { Asking } from '../kinds.ts'
import { gather, letterClass, recipients, wroteSince } from './gather.ts'
import type { Gathered, Recipient } from './gather.ts'
import { letterText } from './letter-text.ts'
import { turnOf } from './turn.ts'

/** Answers are taken for so long at least, and until what is asked is due. */
const answerDays = 28
const day = 86_400_000

/**
 * Writes the letters with questions that are due by now: one to a person and week. What was written is on record before the
 * next is begun, so that a crash in the middle writes none twice and the next round goes on.
 */
export const writeLetters = (asking: Asking): Job =>
  outsideJob({
    name: 'requests.write-letters',
    asks: v.object({}),
    run: async ({ house }) => {
      for (const recipient of await recipients(house)) {
        const gathered = await gather(house, asking, recipient)
        if (gathered !== undefined) await writeOne(house, gathered)
      }
    },
  })

export const timetable: readonly TimetableLine[] = [{ job: 'requests.write-letters', at: '*/15 * * * *' }]

const writeOne = (house: House, gathered: Gathered): Promise<void> =>
  house.worker.transaction().execute(async (tx) => {
    const { recipient, questions } = gathered
    // Two processes at the same moment: the second finds the letter of the first.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`questions ${recipient.person}`}, 0))`.execute(tx)
    const { from } = turnOf(recipient.zone, house.clock(), [])
    if (await wroteSince({ worker: tx }, recipient.person, from)) return
    const letter = house.newId()
    const scope = house.newId()
    const validUntil = answersUntil(gathered, house.clock())
    const about = { letter }
    await openScope(tx, {
      id: scope,
      person: recipient.person,
      purpose: 'answer',
      about,
      validUntil,
      at: house.clock(),
    })
    await queueLetter(tx, await written(house, tx, { gathered, letter, scope, validUntil }))
    await tx
      .insertInto('question_letters')
      .values(questions.map(({ put }, at) => ({ letter, number: at + 1, question: put.id })))
      .execute()
  })

type Writing = {
  readonly gathered: Gathered
  readonly letter: string
  readonly scope: string
  readonly validUntil: Date
}

async function written(house: House, tx: Tx, { gathered, letter, scope, validUntil }: Writing) {
  const { person, address, lang }: Recipient = gathered.recipient
  const entity = await entityOf(tx, gathered)
  const until = formatDay(lang, dayOf(validUntil))
  return {
    ...letterText(gathered, { entity, until }),
    id: letter,
    class: letterClass,
    person,
    address,
    lang,
    at: house.clock(),
    answers: scope,
  }
}

/** The entity in whose name all of it is asked; where there is none, or several, none is named. */
async function entityOf(tx: Tx, { recipient: { lang }, today, questions }: Gathered): Promise<string | undefined> {
  const [first, ...others] = [...new Set(questions.map(({ put }) => put.entity))]
  if (first === undefined || first === null || others.length > 0) return undefined
  const names = await namesAt(tx, today)
  return names.has(first) ? names.label(first, lang).text : undefined
}

function answersUntil({ questions }: Gathered, now: Date): Date {
  const dues = questions.flatMap(({ put }) => (put.due === null ? [] : [Date.parse(put.due) + day]))
  return new Date(Math.max(now.getTime() + answerDays * day, ...dues))
}
