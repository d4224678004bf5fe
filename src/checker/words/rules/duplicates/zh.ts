import type { en } from './en.ts'

export const zh = {} satisfies Record<keyof typeof en, string>
