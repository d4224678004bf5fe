import type { Rule } from '../../rule.ts'
import { caseVaries } from './case-varies.ts'
import { countryName } from './country-name.ts'
import { hostTitle } from './host-title.ts'
import { officialName } from './official-name.ts'
import { partLeftOut } from './part-left-out.ts'
import { partNamedOtherwise } from './part-named-otherwise.ts'
import { teamIsNotCountry } from './team-is-not-country.ts'
import { writtenTwoWays } from './written-two-ways.ts'

export const names: readonly Rule[] = [
  partLeftOut,
  partNamedOtherwise,
  officialName,
  hostTitle,
  writtenTwoWays,
  caseVaries,
  countryName,
  teamIsNotCountry,
]
