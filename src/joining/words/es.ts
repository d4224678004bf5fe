import type { en } from './en.ts'

export const es = {
  'joining.title': 'Incorporación',
} satisfies Record<keyof typeof en, string>
