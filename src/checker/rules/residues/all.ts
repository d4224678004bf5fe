import type { Rule } from '../../rule.ts'
import { residue } from './residue.ts'
import { separator } from './separator.ts'

export const residues: readonly Rule[] = [residue, separator]
