import { en as asking } from './asking/en.ts'
import { en as letters } from './letters/en.ts'

export const en = {
  ...asking,
  ...letters,
  'requests.title': 'Requests',
} as const
