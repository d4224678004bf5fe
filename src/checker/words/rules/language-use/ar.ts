import type { en } from './en.ts'

export const ar = {} satisfies Record<keyof typeof en, string>
