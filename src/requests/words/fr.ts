import type { en } from './en.ts'

export const fr = {
  'requests.title': 'Demandes',
} satisfies Record<keyof typeof en, string>
