import type { Rule } from '../../rule.ts'
import { disguisedAddress } from './disguised-address.ts'
import { nearDomain } from './near-domain.ts'
import { otherDomain } from './other-domain.ts'
import { passingAddress } from './passing-address.ts'
import { sharedDomain } from './shared-domain.ts'

export const addresses: readonly Rule[] = [nearDomain, otherDomain, sharedDomain, passingAddress, disguisedAddress]
