import type { en } from './words/en.ts'

/** The line was typed wrongly. The key says how, in words; the command ends with exit code 2. */
export class WrongUsage extends Error {
  readonly key: keyof typeof en
  readonly details: Readonly<Record<string, string | number>>

  constructor(key: keyof typeof en, details: Readonly<Record<string, string | number>> = {}) {
    super(key)
    this.name = 'WrongUsage'
    this.key = key
    this.details = details
  }
}
