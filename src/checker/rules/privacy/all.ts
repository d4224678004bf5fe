import type { Rule } from '../../rule.ts'
import { personalAddress } from './personal-address.ts'

export const privacy: readonly Rule[] = [personalAddress]
