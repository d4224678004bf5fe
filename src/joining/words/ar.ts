import type { en } from './en.ts'

export const ar = {
  'joining.title': 'الانضمام',
} satisfies Record<keyof typeof en, string>
