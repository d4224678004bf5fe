import type { en } from './en.ts'

export const zh = {
  'mailroom.title': '收发室',
} satisfies Record<keyof typeof en, string>
