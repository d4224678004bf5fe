import type { en } from './en.ts'

export const ar = {
  'mailroom.title': 'البريد',
} satisfies Record<keyof typeof en, string>
