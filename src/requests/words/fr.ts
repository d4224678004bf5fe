import type { en } from './en.ts'
import { fr as asking } from './asking/fr.ts'
import { fr as letters } from './letters/fr.ts'

export const fr = {
  ...asking,
  ...letters,
  'requests.title': 'Demandes',
} satisfies Record<keyof typeof en, string>
