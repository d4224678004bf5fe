import type { en } from './en.ts'

export const fr = {
  'joining.title': 'Adhésion',
} satisfies Record<keyof typeof en, string>
