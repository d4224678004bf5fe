import type { en } from './en.ts'

export const ru = {} satisfies Record<keyof typeof en, string>
