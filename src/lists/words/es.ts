import type { en } from './en.ts'

export const es = {
  'lists.title': 'Listas de distribución',
} satisfies Record<keyof typeof en, string>
