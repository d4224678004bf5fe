import type { en } from './en.ts'

export const es = {
  'requests.title': 'Solicitudes',
} satisfies Record<keyof typeof en, string>
