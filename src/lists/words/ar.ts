import type { en } from './en.ts'

export const ar = {
  'lists.title': 'القوائم البريدية',
} satisfies Record<keyof typeof en, string>
