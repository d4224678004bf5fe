import { discouragedForms } from '#terminology'
import type { Discouraged } from '#terminology'
import type { Reading } from '#reading'
import type { Found } from '../../rule.ts'
import { matchesIn } from '../seek/matches.ts'
import type { Match } from '../seek/matches.ts'

/** Where a text uses a form of that sort which official texts do not, with the form they use. */
export function discouragedIn(reading: Reading, is: Discouraged['is']): Found[] {
  const forms = discouragedForms.filter((form) => form.lang === (reading.lang ?? 'en') && form.is === is)
  const hits = forms.flatMap((form) => matchesIn(reading, patternOf(form)).map((match) => ({ match, form })))
  return hits
    .filter(({ match }) => !hits.some((other) => isInside(match, other.match)))
    .toSorted((one, other) => one.match.at.block - other.match.at.block || one.match.at.from - other.match.at.from)
    .map(({ match, form: { instead } }) => ({ at: match.at, values: { instead }, instead }))
}

const patternOf = ({ form, lang }: Discouraged): RegExp =>
  lang === 'zh' ? new RegExp(form, 'gu') : new RegExp(`(?<![\\p{L}-])(?:${form})(?![\\p{L}-])`, 'gu')

const isInside = (one: Match, other: Match): boolean =>
  one !== other &&
  one.at.block === other.at.block &&
  other.at.from <= one.at.from &&
  one.at.to <= other.at.to &&
  other.said.length > one.said.length
