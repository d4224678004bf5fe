import type { en } from './en.ts'

export const ar = {
  'home.title': 'الصفحة الرئيسية',
} satisfies Record<keyof typeof en, string>
