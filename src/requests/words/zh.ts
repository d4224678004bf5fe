import type { en } from './en.ts'
import { zh as asking } from './asking/zh.ts'
import { zh as letters } from './letters/zh.ts'

export const zh = {
  ...asking,
  ...letters,
  'requests.title': '请求',
} satisfies Record<keyof typeof en, string>
