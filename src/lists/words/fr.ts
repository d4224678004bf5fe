import type { en } from './en.ts'

export const fr = {
  'lists.title': 'Listes de diffusion',
} satisfies Record<keyof typeof en, string>
