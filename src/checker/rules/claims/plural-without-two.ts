import type { Known, Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { matchesIn } from '../seek/matches.ts'
import type { Match } from '../seek/matches.ts'

export const pluralWithoutTwo: Rule = {
  name: 'plural-without-two',
  kind: 'CLAIM',
  certainty: 'likely',
  langs: ['en'],
  bad: {
    text: 'The Network convened multiple side events.\nIn May it held a side event on wells.',
    finds: ['multiple side events'],
  },
  good: {
    text: 'The Network convened several side events.\nIn May it held a side event on wells. In June it held a side event on roads. It gave various webinars.',
  },
  find(reading, known) {
    return matchesIn(reading, claimed).flatMap((claim): Found[] => {
      const one = (claim.named['what'] ?? '').toLowerCase()
      const told = toldOf(reading, { one, claim })
      const recorded = recordedOf(reading, { one, known })
      const count = Math.max(told.length, recorded)
      const none = told.length === 0 && recorded < 0
      if (count > 1 || none || mentionsMore(reading, { one, claim })) return []
      return [{ at: claim.at, values: { count: Math.max(count, 0), what: one }, also: told.map(({ at }) => at) }]
    })
  },
}

const happenings =
  'side event|webinar|workshop|briefing|conference|campaign|publication|exhibition|seminar|panel discussion|press release|round table|submission|training course'
const claimed = new RegExp(
  `\\b(?:multiple|several|numerous|many|various|a number of|a series of|a range of) (?:[a-z-]+ ){0,2}?(?<what>${happenings})s\\b`,
  'giu',
)

type Asked = { readonly one: string; readonly claim: Match }

/** Each sentence that tells of one of them. */
function toldOf(reading: Reading, { one, claim }: Asked): Match[] {
  const single = new RegExp(
    `\\b(?:an?|one|the|this|its|first|second|third|another) (?:[\\p{L}-]+ ){0,3}?${one}(?!s)\\b`,
    'giu',
  )
  return matchesIn(reading, single).filter(({ sentence }) => sentence !== claim.sentence)
}

/** A number of them, or a list, elsewhere is what the claim sums up. */
function mentionsMore(reading: Reading, { one, claim }: Asked): boolean {
  const some = new RegExp(
    `\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|following) (?:[\\p{L}-]+ ){0,3}?${one}s\\b`,
    'giu',
  )
  return matchesIn(reading, some).some(({ sentence }) => sentence !== claim.sentence)
}

/** How many are on record in the period of the text; less than none where nothing is recorded at all. */
function recordedOf({ period }: Reading, { one, known }: { one: string; known: Known }): number {
  const kind = one.replaceAll(' ', '-')
  const kept = known.happenings.filter((happening) => happening.kind === kind)
  if (kept.length === 0) return -1
  return kept.filter(({ first, state }) => state !== 'cancelled' && isWithin(first, period)).length
}

const isWithin = (day: string | null, period: Reading['period']): boolean =>
  day !== null && (period === null || (period.first <= day && day <= period.last))
