import type { en } from './en.ts'

export const fr = {
  'mailroom.title': 'Courrier',
} satisfies Record<keyof typeof en, string>
