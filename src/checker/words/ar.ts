import type { en } from './en.ts'
import { ar as rules } from './rules/ar.ts'

export const ar = {
  ...rules,
} satisfies Record<keyof typeof en, string>
