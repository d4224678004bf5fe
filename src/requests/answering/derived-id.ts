import { createHash } from 'node:crypto'

/**
 * An id that follows from another: the same for whoever comes a second time, so that what has it is made once. Of the form of a
 * UUID of version 8, which is free for such.
 */
export function derivedId(what: string, from: string): string {
  const hex = createHash('sha256').update(`${what} ${from}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
