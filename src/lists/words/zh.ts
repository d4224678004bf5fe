import type { en } from './en.ts'

export const zh = {
  'lists.title': '邮件列表',
} satisfies Record<keyof typeof en, string>
