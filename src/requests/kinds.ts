import type { House } from '#platform/acts'
import { openReading } from '#platform/db'
import type { Day } from '#platform/db'
import type { Question, QuestionKind, Wording } from '#platform/questions'
import type { Room } from '#platform/rooms'
import type { Lang, SayByKey } from '#platform/words'
import { speakPlatform } from '#platform/words'
import { asWriter } from '#accounts'
import { speak } from './words/index.ts'

/** What rooms can ask, and the words in which they refuse; handed in by whoever plugs them together. */
export type Asking = {
  readonly kindOf: (name: string) => QuestionKind | undefined
  /** Says a key of any room. */
  readonly say: (lang: Lang) => SayByKey['byKey']
}

export function askingOf(rooms: readonly Pick<Room, 'name' | 'questions' | 'voice'>[]): Asking {
  const kinds = new Map(rooms.flatMap(({ questions = [] }) => questions).map((kind) => [kind.name, kind]))
  const say: Asking['say'] = (lang) => (key, values) => {
    const voice = key.startsWith('requests.') ? speak : rooms.find(({ name }) => key.startsWith(`${name}.`))?.voice
    return voice?.(lang).byKey(key, values) ?? speakPlatform(lang).byKey(key, values)
  }
  return { kindOf: (name) => kinds.get(name), say }
}

export type Reader = { readonly person: string; readonly lang: Lang; readonly today: Day }

/**
 * How questions read for whom they were put to, read as that person with the strength of a letter. `undefined`: there is
 * nothing to ask any more. `again`: whoever answered comes back to change it.
 */
export const wordingsFor = <Q extends Question & { readonly settled: string | null }>(
  house: House,
  { kindOf }: Asking,
  { person, lang, today }: Reader,
  questions: readonly Q[],
): Promise<{ question: Q; wording: Wording | undefined; english: Wording | undefined }[]> =>
  asWriter(house, person, (token) =>
    openReading(house.reader, house.clock)(token, async (tx) => {
      const all: { question: Q; wording: Wording | undefined; english: Wording | undefined }[] = []
      for (const question of questions) {
        const kind = kindOf(question.kind)
        const again = question.settled === 'answered'
        const wording = await kind?.wording(tx, question, { lang, today, again })
        // Whoever is written to in another language may answer in English all the same.
        const english =
          wording === undefined || lang === 'en'
            ? wording
            : await kind?.wording(tx, question, { lang: 'en', today, again })
        all.push({ question, wording, english })
      }
      return all
    }),
  )
