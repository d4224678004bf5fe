import type { en } from './en.ts'

export const zh = {
  'joining.title': '加入',
} satisfies Record<keyof typeof en, string>
