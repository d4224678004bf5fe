import type { en } from './en.ts'
import { zh as rules } from './rules/zh.ts'

export const zh = {
  ...rules,
} satisfies Record<keyof typeof en, string>
