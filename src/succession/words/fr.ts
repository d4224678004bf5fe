import type { en } from './en.ts'

export const fr = {
  'succession.title': 'Joignabilité',
} satisfies Record<keyof typeof en, string>
