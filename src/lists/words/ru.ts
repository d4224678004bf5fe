import type { en } from './en.ts'

export const ru = {
  'lists.title': 'Списки рассылки',
} satisfies Record<keyof typeof en, string>
