import type { en } from './en.ts'
import { ar as asking } from './asking/ar.ts'
import { ar as letters } from './letters/ar.ts'

export const ar = {
  ...asking,
  ...letters,
  'requests.title': 'الطلبات',
} satisfies Record<keyof typeof en, string>
