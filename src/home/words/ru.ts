import type { en } from './en.ts'

export const ru = {
  'home.title': 'Главная',
} satisfies Record<keyof typeof en, string>
