import type { en } from './en.ts'

export const zh = {
  'requests.title': '请求',
} satisfies Record<keyof typeof en, string>
