/** The words of the rules, one spread for each group. */
export const en = {} as const
