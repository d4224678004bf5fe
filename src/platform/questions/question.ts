import type { Act, House, Outcome, Performance } from '#platform/acts'
import { perform } from '#platform/acts'
import type { Day, Tx } from '#platform/db'
import type { Lang } from '#platform/words'
import type { Stored } from '#platform/post'
import type * as v from 'valibot'

/** Something that was asked of one person, as it lies in the queue. */
export type Question = {
  readonly id: string
  /** `room.what`: which kind, declared by a room. */
  readonly kind: string
  readonly about: string
  readonly person: string
  readonly entity: string | null
  readonly details: Readonly<Record<string, unknown>>
  readonly due: Day | null
}

/** How a question reads in a language. Everything is plain text of one language; `lang` is that of `known` if it differs. */
export type Wording = {
  /** One line: `Output 2.3: Side event at the Crime Commission`. */
  readonly title: string
  /** What is asked, in a sentence or two, with what is on record already. */
  readonly asks: string
  /** What one can answer, each with the words that mean it in a letter. The first is the harmless one. */
  readonly choices: readonly Choice[]
  /** Whether words of one's own are an answer: an update, a name. */
  readonly text: 'none' | 'wanted' | 'possible'
  /** The path of the record, without a language, for the link. */
  readonly path: string | undefined
}

export type Choice = {
  /** `done`, `yes`, `left`; stable, never shown. */
  readonly value: string
  readonly label: string
  /** What people write in a letter to mean it, in small letters, in this language; English words are always understood too. */
  readonly words: readonly string[]
  /** It needs words besides: a reason, a name. A robot that presses buttons cannot give it. */
  readonly needsText: boolean
}

/** An answer as it was given: by a reply or on the page. */
export type Answer = {
  readonly choice: string | undefined
  readonly text: string
  /** The language it was written in, where that can be told; else it is that of their letters. */
  readonly lang?: Lang | undefined
  readonly files: readonly Stored[]
}

/**
 * A kind of question that a room can ask. `wording` is asked for as the person who is asked, so it shows only what they may
 * see; undefined means that there is nothing to ask any more (answered on the page, closed, gone): it is then settled as
 * known. `answer` performs the room's own act as that person.
 */
export type QuestionKind = {
  readonly name: string
  /**
   * `monthly`: asked of whoever leads, on the first working day of a month, each in the letter of that day however many there
   * are. Put them into the queue some days ahead with `notBefore` that day, so that no other letter goes out in its week.
   */
  readonly rhythm?: 'monthly'
  /** An answer may come by a letter of which it is not sure who wrote it. Only where nobody could gain or lose by it. */
  readonly light?: true
  readonly wording: (
    tx: Tx,
    question: Question,
    /** `again`: it was answered, and whoever did may change it as long as the record allows that. */
    reader: { readonly lang: Lang; readonly today: Day; readonly again?: boolean },
  ) => Promise<Wording | undefined>
  readonly answer: (house: House, question: Question, answer: Answer, how: Performance) => Promise<Outcome>
}

/** Declares a kind; `input` turns the answer into what the act asks, and may `refuse` in the room's words. */
export const questionKind = <S extends v.GenericSchema, O extends Outcome>({
  act,
  input,
  ...kind
}: Omit<QuestionKind, 'answer'> & {
  readonly act: Act<S, O>
  readonly input: (question: Question, answer: Answer) => unknown
}): QuestionKind => ({
  ...kind,
  answer: (house, question, answer, how) => perform(house, act, input(question, answer), how),
})
