import type { House } from '#platform/acts'
import { dayOf } from '#platform/db'
import type { Day } from '#platform/db'
import { openQuestions } from '#platform/questions'
import type { Put, Wording } from '#platform/questions'
import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'
import { wordingsFor } from '../kinds.ts'
import type { Asking } from '../kinds.ts'
import { chosen, standsIn, turnOf } from './turn.ts'
import type { Turn, Waiting } from './turn.ts'

/** The class of letters with questions, by which they are counted. */
export const letterClass = 'questions'

/** Whom questions wait for. */
export type Recipient = {
  readonly person: string
  readonly address: string
  readonly lang: Lang
  readonly zone: string
}

/** What stands in the letter to somebody, in its order. */
export type Gathered = {
  readonly recipient: Recipient
  readonly today: Day
  readonly questions: readonly { readonly put: Put; readonly wording: Wording; readonly monthly: boolean }[]
}

/** Everybody for whom a question waits and who wants letters. */
export async function recipients({ worker, clock }: House): Promise<Recipient[]> {
  const today = dayOf(clock())
  const rows = await worker
    .selectFrom('accounts')
    .select(['accounts.id', 'accounts.address', 'accounts.lang', 'accounts.zone'])
    .where((row) => row.or([row('accounts.closed_on', 'is', null), row('accounts.closed_on', '>', today)]))
    .where('accounts.id', 'in', (sub) =>
      sub.selectFrom('questions').select('questions.person').where('questions.settled_at', 'is', null),
    )
    .where('accounts.id', 'not in', (sub) => sub.selectFrom('letter_pauses').select('letter_pauses.person'))
    .orderBy('accounts.id')
    .execute()
  return rows.map(({ id, lang, ...row }) => ({ ...row, person: id, lang: isLang(lang) ? lang : 'en' }))
}

/**
 * What the letter of this week would ask somebody now; undefined when it is not its time, when it has been written, or when
 * nothing is left to ask. What is on record already is settled as known, and asked no more.
 */
export async function gather(house: House, asking: Asking, recipient: Recipient): Promise<Gathered | undefined> {
  const now = house.clock()
  const waiting = await waitingFor(house, asking, recipient.person)
  const turn = turnOf(recipient.zone, now, waiting)
  if (now < turn.leaves || (await wroteSince(house, recipient.person, turn.from))) return undefined
  const eligible = waiting.filter((one) => standsIn(turn, one))
  if (eligible.length === 0) return undefined
  const worded = await stillToAsk(house, asking, { recipient, turn, eligible })
  const questions = chosen(worded)
  return questions.length === 0 ? undefined : { recipient, today: turn.today, questions }
}

/** Whether somebody has had a letter with questions since a moment. */
export const wroteSince = async ({ worker }: Pick<House, 'worker'>, person: string, from: Date): Promise<boolean> =>
  (await worker
    .selectFrom('letters')
    .innerJoin('question_letters', 'question_letters.letter', 'letters.id')
    .select('letters.id')
    .where('letters.to_person', '=', person)
    .where('letters.at', '>=', from)
    .limit(1)
    .executeTakeFirst()) !== undefined

type Eligible = Waiting & { readonly put: Put }

async function waitingFor(house: House, { kindOf }: Asking, person: string): Promise<Eligible[]> {
  const open = await house.worker.transaction().execute((tx) => openQuestions(tx, person))
  const lastPuts = await house.worker
    .selectFrom('question_letters')
    .innerJoin('letters', 'letters.id', 'question_letters.letter')
    .innerJoin('questions', 'questions.id', 'question_letters.question')
    .select((row) => ['question_letters.question', row.fn.max('letters.at').as('at')])
    .where('questions.person', '=', person)
    .where('questions.settled_at', 'is', null)
    .groupBy('question_letters.question')
    .execute()
  const lastPut = new Map(lastPuts.map(({ question, at }) => [question, at]))
  return open.map((put) => ({
    put,
    at: put.at,
    due: put.due,
    notBefore: put.notBefore,
    monthly: kindOf(put.kind)?.rhythm === 'monthly',
    lastPut: lastPut.get(put.id),
  }))
}

type Asked = { readonly recipient: Recipient; readonly turn: Turn; readonly eligible: readonly Eligible[] }

async function stillToAsk(house: House, asking: Asking, { recipient, turn, eligible }: Asked) {
  const reader = { ...recipient, today: turn.today }
  const worded = await wordingsFor(
    house,
    asking,
    reader,
    eligible.map(({ put }) => put),
  )
  const known = worded.filter(({ wording }) => wording === undefined).map(({ question }) => question.id)
  if (known.length > 0)
    await house.worker
      .updateTable('questions')
      .set({ settled: 'known', settled_at: house.clock() })
      .where('questions.id', 'in', known)
      .where('questions.settled_at', 'is', null)
      .execute()
  return worded.flatMap(({ question: put, wording }) =>
    wording === undefined ? [] : [{ put, wording, monthly: asking.kindOf(put.kind)?.rhythm === 'monthly' }],
  )
}
