import type { Reading, Span } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { matchesIn } from '../seek/matches.ts'
import type { Match } from '../seek/matches.ts'

export const writtenTwoWays: Rule = {
  name: 'written-two-ways',
  kind: 'NAME',
  certainty: 'likely',
  langs: ['en'],
  bad: {
    text: 'The Work Plan was adopted. Members read the Workplan.',
    finds: ['Workplan'],
  },
  good: { text: 'The Work Plan was adopted. Work planning is not planned work. They walk over the overpass.' },
  find(reading) {
    const whole = Map.groupBy(matchesIn(reading, /(?<![\p{L}_/.-])\p{L}{8,}(?![\p{L}_/-]|\.\p{L})/gu), ({ said }) =>
      said.toLowerCase(),
    )
    const parted = Map.groupBy(pairsIn(reading), ({ joined }) => joined)
    return [...parted].flatMap(([joined, open]): Found[] => {
      const closed = whole.get(joined)
      if (closed === undefined || !isName(closed, open)) return []
      return [foundFor(closed, open)]
    })
  },
}

type Pair = { readonly joined: string; readonly said: string; readonly at: Span; readonly hyphen: boolean }

/** Two words that could be one, as every two neighbours in a sentence. */
function pairsIn(reading: Reading): Pair[] {
  return matchesIn(
    reading,
    /(?<![\p{L}-])(?=(?<first>\p{L}{4,})(?<mark>[ -])(?<second>\p{L}{4,})(?![\p{L}-]))/gu,
  ).flatMap(({ at, named }) => {
    const { first = '', mark = '', second = '' } = named
    const said = `${first}${mark}${second}`
    const joined = (first + second).toLowerCase()
    return [{ joined, said, at: { ...at, to: at.from + said.length }, hyphen: mark === '-' }]
  })
}

/** Words apart may be just neighbours; with a hyphen, or both with capitals, they are one name. */
const isName = (closed: readonly Match[], open: readonly Pair[]): boolean =>
  open.some(({ hyphen }) => hyphen) ||
  (closed.some(({ said }) => isCapital(said)) && open.some(({ said }) => said.split(' ').every(isCapital)))

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** The rarer way is the one to change. */
function foundFor(closed: readonly Match[], open: readonly Pair[]): Found {
  const [rare, usual] = closed.length <= open.length ? [closed, open] : [open, closed]
  const [first, other] = [rare[0], usual[0]]
  const instead = likeIn(first?.said ?? '', other?.said ?? '')
  const nowhere = { block: 0, from: 0, to: 0 }
  return {
    at: first?.at ?? nowhere,
    values: { other: other?.said ?? '', times: rare.length },
    also: [...rare.slice(1), ...usual.slice(0, 1)].map(({ at }) => at),
    instead,
  }
}

/** The one who begins a sentence has a capital that the other need not take over. */
const likeIn = (said: string, other: string): string =>
  isCapital(said) ? other : `${other.slice(0, 1).toLowerCase()}${other.slice(1)}`
