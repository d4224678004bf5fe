import type { en } from './en.ts'

export const es = {
  'mailroom.title': 'Correspondencia',
} satisfies Record<keyof typeof en, string>
