import type { en } from './en.ts'

export const ru = {
  'requests.title': 'Запросы',
} satisfies Record<keyof typeof en, string>
