import { en as rules } from './rules/en.ts'

export const en = {
  ...rules,
} as const
