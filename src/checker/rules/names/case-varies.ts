import type { Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { matchesIn, overlap } from '../seek/matches.ts'
import type { Match } from '../seek/matches.ts'

export const caseVaries: Rule = {
  name: 'case-varies',
  kind: 'NAME',
  certainty: 'likely',
  langs: ['en'],
  bad: {
    text: 'Material came from country teams and relief teams. The form helps Country Teams and Relief Teams.',
    finds: ['country teams'],
  },
  good: {
    text: 'Material came from country teams. The form helps country teams.\nElsewhere: the Country Teams of the region.',
  },
  find(reading) {
    const paragraphs = Map.groupBy(termsIn(reading), ({ at }) => at.block)
    return [...paragraphs.values()].flatMap((terms) => oneIn(terms))
  },
}

// Terms of two words in the plural: those that a text writes with capitals here and without there.
const plural = /(?<=\p{L}[,;]? |\()(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+s|\p{Ll}{4,} \p{Ll}{4,}s)(?![\p{L}-])/gu

function termsIn(reading: Reading): Match[] {
  return matchesIn(reading, plural).filter(
    (term) => reading.blocks[term.at.block]?.kind !== 'heading' && !isInName(reading, term),
  )
}

/** Capitals of a longer name are its own: «Human Rights Council», «Declaration on Minority Rights». */
function isInName(reading: Reading, { at, said }: Match): boolean {
  if (/^\p{Ll}/u.test(said)) return false
  const text = reading.blocks[at.block]?.text ?? ''
  const inLonger = reading.mentions.some((one) => overlap(one, at) && one.to - one.from > said.length + 3)
  const [before, after] = [text.slice(0, at.from), text.slice(at.to)]
  return (
    inLonger ||
    /^ (?:of |on |for )?\p{Lu}/u.test(after) ||
    /\p{Lu}\p{Ll}+ (?:(?:on|of|for|in|to|the|and|relating) ){0,3}$/u.test(before)
  )
}

/** In one paragraph a reader takes the two for different things. One finding says it; the others are its places. */
function oneIn(terms: readonly Match[]): Found[] {
  const both = [...Map.groupBy(terms, ({ said }) => said.toLowerCase()).values()].filter(
    (same) => new Set(same.map(({ said }) => said)).size > 1,
  )
  const [first, ...others] = both
  const small = first?.find(({ said }) => /^\p{Ll}/u.test(said))
  const large = first?.find(({ said }) => /^\p{Lu}/u.test(said))
  if (small === undefined || large === undefined) return []
  return [{ at: small.at, values: { other: large.said }, also: [large.at, ...others.flat().map(({ at }) => at)] }]
}
