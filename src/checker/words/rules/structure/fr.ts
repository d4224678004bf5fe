import type { en } from './en.ts'

export const fr = {} satisfies Record<keyof typeof en, string>
