import type { en } from './en.ts'

export const es = {
  'home.title': 'Inicio',
} satisfies Record<keyof typeof en, string>
