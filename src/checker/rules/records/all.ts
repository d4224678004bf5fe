import type { Rule } from '../../rule.ts'
import { adoptedOnRecord } from './adopted-on-record.ts'
import { countedOnRecord } from './counted-on-record.ts'

export const records: readonly Rule[] = [adoptedOnRecord, countedOnRecord]
