import type { en } from './en.ts'

export const ru = {
  'succession.title': 'Доступность для связи',
} satisfies Record<keyof typeof en, string>
