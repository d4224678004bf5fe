import type { en } from './en.ts'

export const fr = {
  'home.title': 'Accueil',
} satisfies Record<keyof typeof en, string>
