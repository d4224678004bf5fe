import type { en } from './en.ts'

export const ru = {
  'joining.title': 'Вступление',
} satisfies Record<keyof typeof en, string>
