import type { en } from './en.ts'

export const es = {
  'succession.title': 'Localización',
} satisfies Record<keyof typeof en, string>
