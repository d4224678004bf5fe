import type { en } from './en.ts'
import { fr as rules } from './rules/fr.ts'

export const fr = {
  ...rules,
} satisfies Record<keyof typeof en, string>
