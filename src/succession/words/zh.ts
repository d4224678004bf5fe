import type { en } from './en.ts'

export const zh = {
  'succession.title': '联络状况',
} satisfies Record<keyof typeof en, string>
