import type { Day } from '#platform/db'
import type { Heard, Item, Unclear } from './heard.ts'
import { laterIn } from './later.ts'
import { denying, doubtful, handingOver, nodding, polite, stopping, turning, usual } from './phrases.ts'
import { endOf, phrase } from './plain.ts'

/** What a piece of a reply means as the answer to one question. */
export function meaningOf(item: Item, given: string, today: Day): Heard {
  const { number } = item
  const said = withoutPolite(given)
  const unclear = (why: Unclear): Heard => ({ what: 'unclear', number, said: given.trim(), why })
  if (phrase(said) === '' || /[?？؟]\s*$/u.test(said)) return unclear('not-understood')
  const chosen = choiceOf(item, said, unclear)
  if (chosen !== undefined) return chosen
  if (handingOver.includes(phrase(said))) return { what: 'hand-over', number }
  if (stopping.includes(phrase(said))) return unclear('not-understood')
  const later = laterIn(said, today, item.text === 'none')
  if (later !== undefined)
    return later.until === undefined
      ? unclear(later.why === 'past' ? 'past-day' : 'no-such-day')
      : { what: 'later', number, until: later.until }
  if (beginsWith(said, doubtful) !== undefined) return unclear('doubt')
  if (item.text === 'none' || nodding.includes(phrase(said))) return unclear('not-understood')
  // `Yes` to a question that takes words of one's own says nothing that could stand in a record.
  if (isUsual(said)) return unclear('not-understood')
  // Denied or turned round without a stop: no sentence of its own that could stand in a record.
  if (beginsWith(said, turning) !== undefined || phrase(said).length < 2) return unclear('not-understood')
  return { what: 'answer', number, choice: undefined, text: said }
}

/** Whether a piece is nothing but an answer that is known: a choice, a day, the alternate. */
export const isKnown = (item: Item, said: string, today: Day): boolean => {
  const heard = meaningOf(item, said, today)
  return heard.what !== 'unclear' && (heard.what !== 'answer' || (heard.choice !== undefined && heard.text === ''))
}

/** Whether a piece is a word that answers many questions, though perhaps not this one. */
export const isUsual = (said: string): boolean => [...usual.values()].some((words) => words.includes(phrase(said)))

type Choosing = { readonly value: string; readonly words: readonly string[]; readonly needsText: boolean }

const choosable = ({ choices }: Item): readonly Choosing[] =>
  choices.map(({ value, words, needsText }) => ({
    value,
    needsText,
    words: [...words.map(phrase), ...(usual.get(value) ?? [])].filter((word) => word !== ''),
  }))

/** The choice that a piece begins with: the longest of the words that fit, of whichever choice. */
function choiceOf(item: Item, said: string, unclear: (why: Unclear) => Heard): Heard | undefined {
  const fits = choosable(item)
    .flatMap((choice) => choice.words.map((word) => ({ ...choice, word, end: endOf(said, word) })))
    .flatMap((fit) => (fit.end === undefined ? [] : [{ ...fit, end: fit.end }]))
    .toSorted((one, other) => other.end - one.end)
  const [best, ...others] = fits
  if (best === undefined) return undefined
  if (others.some(({ end, value }) => end === best.end && value !== best.value)) return unclear('two-answers')
  const rest = said.slice(best.end)
  const text = withoutPolite(rest.replace(/^[\s,.;:!，。、；：！،؛()（）–—-]+/u, ''))
  const stopped = /^\s*[\n,.;:!，。、；：！،؛()（）–—-]/u.test(rest)
  const answer = (words: string): Heard => ({ what: 'answer', number: item.number, choice: best.value, text: words })
  if (phrase(text) === '' || particles.has(phrase(text))) return best.needsText ? unclear('needs-words') : answer('')
  if (choosable(item).some(({ value, words }) => value !== best.value && words.includes(phrase(text))))
    return unclear('two-answers')
  if (beginsWith(text, turning) !== undefined || beginsWith(text, doubtful) !== undefined) return unclear('condition')
  if (!stopped && denying.includes(best.word) && !best.needsText) return unclear('not-understood')
  if (item.text === 'none' && !best.needsText) return unclear('condition')
  return answer(text)
}

// After a word in Chinese.
const particles: ReadonlySet<string> = new Set(['了', '的', '啦', '吧'].map(phrase))

const beginsWith = (said: string, all: readonly string[]): string | undefined =>
  all.find((one) => endOf(said, one) !== undefined)

/** Takes polite words off both ends; they are not what is answered. */
export function withoutPolite(given: string): string {
  let said = given.trim()
  for (const word of polite) {
    const end = endOf(said, word)
    if (end !== undefined && phrase(said) !== word && /^[\s,.!:，。！،]/u.test(said.slice(end)))
      said = said.slice(end).replace(/^[\s,.!:，。！،]+/u, '')
    else if (phrase(said) === word) return ''
  }
  return withoutPoliteEnd(said)
}

function withoutPoliteEnd(said: string): string {
  for (const word of polite) {
    const wanted = new RegExp(`[\\s,.;!，。！،]+${word.split(' ').join("[\\s'’-]+")}[\\s.!。！]*$`, 'iu')
    const shorter = said.replace(wanted, '')
    if (shorter !== said && phrase(shorter) !== '') return shorter.trim()
  }
  return said.trim()
}
