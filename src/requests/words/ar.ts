import type { en } from './en.ts'

export const ar = {
  'requests.title': 'الطلبات',
} satisfies Record<keyof typeof en, string>
