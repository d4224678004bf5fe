/**
 * A file we cannot or will not read. The code is the key of the sentence that says so: the room that reads, and why not.
 * Why not is one of `empty`, `damaged`, `bomb`, `password`, `wrong-encoding`, or what the room adds.
 */
export class Unreadable extends Error {
  readonly code: `${string}.${string}`
  readonly details: Readonly<Record<string, string | number>>

  constructor(room: string, why: string, details: Readonly<Record<string, string | number>> = {}) {
    super(`${room}.${why}`)
    this.name = 'Unreadable'
    this.code = `${room}.${why}`
    this.details = details
  }
}
