import type { en } from './en.ts'
import { ru as asking } from './asking/ru.ts'
import { ru as letters } from './letters/ru.ts'

export const ru = {
  ...asking,
  ...letters,
  'requests.title': 'Запросы',
} satisfies Record<keyof typeof en, string>
