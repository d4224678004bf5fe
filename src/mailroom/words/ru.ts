import type { en } from './en.ts'

export const ru = {
  'mailroom.title': 'Почта',
} satisfies Record<keyof typeof en, string>
