import type { en } from './en.ts'
import { ru as rules } from './rules/ru.ts'

export const ru = {
  ...rules,
} satisfies Record<keyof typeof en, string>
