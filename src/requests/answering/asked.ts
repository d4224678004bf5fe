import type { House } from '#platform/acts'
import { shownIn } from '#platform/clock'
import { questionsById } from '#platform/questions'
import type { Put, Wording } from '#platform/questions'
import { wordingsFor } from '../kinds.ts'
import type { Asking } from '../kinds.ts'
import type { Item } from '../replying/heard.ts'
import type { Lang } from '#platform/words'
import type { AskedLetter } from './letter-of.ts'

/** What was last answered to a question. */
export type Given = {
  readonly id: string
  readonly at: Date
  readonly channel: string
  readonly choice: string | null
  readonly text: string
  readonly disputed: boolean
}

/** A question of a letter, under its number there, as it stands now. `wording` undefined: it is asked no more. */
export type Asked = {
  readonly number: number
  readonly put: Put
  readonly wording: Wording | undefined
  readonly english: Wording | undefined
  readonly given: Given | undefined
}

/** The questions of a letter as they stand now, in a language, read as whoever was asked. */
export async function askedIn(house: House, asking: Asking, letter: AskedLetter, lang: Lang): Promise<Asked[]> {
  const rows = await house.worker
    .selectFrom('question_letters')
    .select(['question_letters.number', 'question_letters.question'])
    .where('question_letters.letter', '=', letter.letter)
    .orderBy('question_letters.number')
    .execute()
  const ids = rows.map(({ question }) => question)
  const puts = await questionsById(house.worker, ids)
  const { day: today } = shownIn(letter.zone, house.clock())
  // What passed to somebody else, or was taken back, is not this person's any more.
  const theirs = [...puts.values()].filter(({ settled }) => settled === null || settled === 'answered')
  const worded = new Map(
    (await wordingsFor(house, asking, { person: letter.person, lang, today }, theirs)).map((one) => [
      one.question.id,
      one,
    ]),
  )
  const given = await givenTo(house, ids)
  return rows.flatMap(({ number, question }) => {
    const put = puts.get(question)
    if (put === undefined) return []
    const one = worded.get(question)
    return [{ number, put, wording: one?.wording, english: one?.english, given: given.get(question) }]
  })
}

/** The last answer to each of these questions. */
export async function givenTo(
  { worker }: Pick<House, 'worker'>,
  questions: readonly string[],
): Promise<Map<string, Given>> {
  if (questions.length === 0) return new Map()
  const rows = await worker
    .selectFrom('question_answers')
    .select([
      'question_answers.id',
      'question_answers.question',
      'question_answers.at',
      'question_answers.channel',
      'question_answers.choice',
      'question_answers.text',
      'question_answers.disputed_at',
    ])
    .where('question_answers.question', 'in', [...questions])
    .orderBy('question_answers.at')
    .orderBy('question_answers.id')
    .execute()
  return new Map(
    rows.map(({ question, disputed_at, ...row }) => [question, { ...row, disputed: disputed_at !== null }]),
  )
}

/** What reading a reply needs to know of a question: its choices with the words of its language and of English. */
export function itemOf({ number, wording, english }: Asked): Item | undefined {
  if (wording === undefined) return undefined
  const inEnglish = new Map((english?.choices ?? []).map(({ value, words, label }) => [value, [...words, label]]))
  const choices = wording.choices.map(({ value, label, words, needsText }) => ({
    value,
    needsText,
    words: [...words, label, ...(inEnglish.get(value) ?? [])],
  }))
  return { number, choices, text: wording.text }
}
