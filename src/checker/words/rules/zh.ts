import type { en } from './en.ts'

/** The words of the rules, one spread for each group. */
export const zh = {} satisfies Record<keyof typeof en, string>
