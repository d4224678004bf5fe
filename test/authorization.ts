import type { Role } from './roles.ts'

/**
 * Who may, for entries whose rule is a function of the record: said here by hand, so that the matrix does not ask the
 * program what it should itself prove. The examples are those of test/screens.ts.
 */
export const ruled: Readonly<Record<string, readonly Role[]>> = {}
