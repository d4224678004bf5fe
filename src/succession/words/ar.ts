import type { en } from './en.ts'

export const ar = {
  'succession.title': 'إمكانية التواصل',
} satisfies Record<keyof typeof en, string>
