import type { en } from './en.ts'
import { es as rules } from './rules/es.ts'

export const es = {
  ...rules,
} satisfies Record<keyof typeof en, string>
