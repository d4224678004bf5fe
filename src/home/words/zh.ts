import type { en } from './en.ts'

export const zh = {
  'home.title': '首页',
} satisfies Record<keyof typeof en, string>
