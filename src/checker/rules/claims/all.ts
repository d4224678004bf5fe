import type { Rule } from '../../rule.ts'
import { adoptionUndated } from './adoption-undated.ts'
import { audienceDiffers } from './audience-differs.ts'
import { dayOff } from './day-off.ts'
import { degreeWithoutMeasure } from './degree-without-measure.ts'
import { eachHasNone } from './each-has-none.ts'
import { effortUnnamed } from './effort-unnamed.ts'
import { frameMissing } from './frame-missing.ts'
import { fundingBare } from './funding-bare.ts'
import { groupsUnmentioned } from './groups-unmentioned.ts'
import { inactiveButActive } from './inactive-but-active.ts'
import { leadNotMember } from './lead-not-member.ts'
import { notYetChosen } from './not-yet-chosen.ts'
import { planNotCompared } from './plan-not-compared.ts'
import { pluralWithoutTwo } from './plural-without-two.ts'
import { reachNotAll } from './reach-not-all.ts'
import { staleStatement } from './stale-statement.ts'

export const claims: readonly Rule[] = [
  eachHasNone,
  leadNotMember,
  inactiveButActive,
  degreeWithoutMeasure,
  pluralWithoutTwo,
  audienceDiffers,
  effortUnnamed,
  reachNotAll,
  notYetChosen,
  adoptionUndated,
  dayOff,
  frameMissing,
  fundingBare,
  staleStatement,
  planNotCompared,
  groupsUnmentioned,
]
