import type { Day } from '#platform/db'
import type { Heard, Item } from './heard.ts'
import { laterIn } from './later.ts'
import { linesOf } from './lines.ts'
import { meaningOf, withoutPolite } from './meaning.ts'
import { everything, handingOver, stopping, theRest, toEverything } from './phrases.ts'
import { piecesOf } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { endOf, phrase } from './plain.ts'

type Asked = { readonly items: readonly Item[]; readonly today: Day }

/**
 * What a reply says to the numbered questions of a letter, by what is written in it and nothing else: an answer that is not
 * certain is `unclear`, with the words it is about. `written` is what the writer wrote, without quotes and signature.
 */
export function readReply(written: string, asked: Asked): Heard[] {
  const pieces = piecesOf(linesOf(written), asked)
  const numbered = pieces.some(({ numbers }) => numbers.length > 0)
  const heard = numbered
    ? pieces.flatMap((piece) => heardIn(piece, pieces, asked))
    : wholeOf(pieces.map(({ said }) => said).join('\n\n'), asked)
  return settled(heard)
}

function heardIn({ numbers, said }: Piece, pieces: readonly Piece[], asked: Asked): Heard[] {
  if (numbers.length === 0) return aside(said, pieces, asked)
  return numbers.map((number) => {
    const item = asked.items.find((one) => one.number === number)
    if (item === undefined) return { what: 'unclear', number, said: said.trim(), why: 'no-such-number' }
    const heard = meaningOf(item, said, asked.today)
    // The same words of one's own for several questions are no answer to each of them.
    if (numbers.length > 1 && heard.what === 'answer' && heard.text !== '')
      return { what: 'unclear', number, said: said.trim(), why: 'which-one' }
    return heard
  })
}

/** What stands beside numbered answers: `the rest: same`, or something that is about none of them. */
function aside(said: string, pieces: readonly Piece[], asked: Asked): Heard[] {
  const named = new Set(pieces.flatMap(({ numbers }) => numbers))
  const others = asked.items.filter(({ number }) => !named.has(number))
  const rest = after(said, theRest)
  if (rest !== undefined && others.length > 0) return forAll(rest, others, asked.today)
  return [{ what: 'unclear', number: undefined, said, why: 'which-one' }]
}

function wholeOf(given: string, { items, today }: Asked): Heard[] {
  const said = withoutPolite(given)
  const [only, ...others] = items
  if (stopping.includes(phrase(said))) return [{ what: 'stop' }]
  // A question may have its own way of passing on, which comes before that of the letter.
  if (handingOver.includes(phrase(said))) return items.map((item) => meaningOf(item, said, today))
  const all = after(said, everything) ?? until(said, toEverything)
  if (all !== undefined && (others.length > 0 || phrase(all) !== '')) return forAll(all, items, today)
  if (phrase(said) === '' || only === undefined) return []
  if (others.length === 0) return [meaningOf(only, said, today)]
  const later = laterIn(said, today, false)
  if (later?.until !== undefined) return items.map(({ number }) => ({ what: 'later', number, until: later.until }))
  return [{ what: 'unclear', number: undefined, said: given.trim(), why: 'which-one' }]
}

const forAll = (said: string, items: readonly Item[], today: Day): Heard[] =>
  items.map((item) => {
    const heard = meaningOf(item, said, today)
    const owns = heard.what === 'answer' && heard.text !== ''
    return owns ? { what: 'unclear', number: item.number, said, why: 'which-one' } : heard
  })

/** What follows one of the phrases, without the small words between; undefined where it begins with none. */
function after(said: string, all: readonly string[]): string | undefined {
  const [end] = all.flatMap((one) => endOf(said, one) ?? []).toSorted((one, other) => other - one)
  if (end === undefined) return undefined
  return said
    .slice(end)
    .replace(/^[\s,.;:!，。；：،؛-]+/u, '')
    .replace(/^(?:is|are|est|sont|están|está)\s+/iu, '')
}

/** What stands before one of the phrases at the end. */
function until(said: string, all: readonly string[]): string | undefined {
  const words = phrase(said)
  const found = all.find((one) => words !== one && words.endsWith(/\p{Script=Han}/u.test(one) ? one : ` ${one}`))
  return found === undefined ? undefined : words.slice(0, -found.length).trim()
}

/** One answer to each question: what is said twice alike counts once, a choice and words join, two choices are none. */
function settled(heard: readonly Heard[]): Heard[] {
  const byNumber = new Map<number, Heard>()
  const beside: Heard[] = []
  for (const one of heard) {
    const number = 'number' in one ? one.number : undefined
    const before = number === undefined ? undefined : byNumber.get(number)
    if (number === undefined) beside.push(one)
    else byNumber.set(number, before === undefined ? one : together(before, one))
  }
  return [...[...byNumber].toSorted(([one], [other]) => one - other).map(([, one]) => one), ...beside]
}

function together(one: Heard, other: Heard): Heard {
  if (one.what === 'answer' && other.what === 'answer') {
    const agree = one.choice === undefined || other.choice === undefined || one.choice === other.choice
    if (agree) {
      const text = [one.text, other.text].filter((words) => words !== '').join('\n')
      return { ...one, choice: one.choice ?? other.choice, text }
    }
  }
  if (JSON.stringify(one) === JSON.stringify(other)) return one
  const number = 'number' in one ? one.number : undefined
  return { what: 'unclear', number, said: [one, other].map(saidIn).join(' · '), why: 'two-answers' }
}

const saidIn = (heard: Heard): string => {
  if (heard.what === 'unclear') return heard.said
  if (heard.what === 'answer')
    return [heard.choice, heard.text].filter((words) => words !== undefined && words !== '').join(': ')
  return heard.what === 'later' ? heard.until : heard.what
}
