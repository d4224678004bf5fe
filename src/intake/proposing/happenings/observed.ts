import { sharedBy, wordsOfName } from '../plan/same-name.ts'
import type { Telling } from '../telling.ts'
import type { EventTold } from './distinct.ts'

/** The United Nations day on which something was, when its sentence speaks of a day and has words of its name. */
export function observanceOn({ known }: Telling, { when, best }: EventTold): { readonly observance?: string } {
  if (when.precise !== 'day' || when.first !== when.last) return {}
  const [month, day] = [Number(when.first.slice(5, 7)), Number(when.first.slice(8, 10))]
  const said = wordsOfName(best.sentence.text)
  const found = known.days
    .filter((one) => one.month === month && one.day === day)
    .map((one) => ({ id: one.id, words: Math.max(...one.names.map((name) => sharedWords(name.said, said))) }))
    .filter(({ words }) => words >= 3)
    .toSorted((one, other) => other.words - one.words)[0]
  return found === undefined ? {} : { observance: found.id }
}

const sharedWords = (name: string, said: ReadonlySet<string>): number => sharedBy(wordsOfName(name), said)
