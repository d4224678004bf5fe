/** What a refusal can tell the person: plain values, so that every channel can put them into words. */
export type Details = Readonly<Record<string, unknown>>

/**
 * An expected no. Its code is also the key of its words (`plan.no-such-output`); `fields` names the parts of the input
 * that were wrong, each with the key of its words. Every channel has one translator; anything else thrown is a fault.
 */
export class Refusal extends Error {
  readonly code: string
  readonly details: Details
  readonly fields: Readonly<Record<string, string>>

  constructor(code: string, details: Details = {}, fields: Readonly<Record<string, string>> = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.details = details
    this.fields = fields
  }
}

/** Says no, politely: `refuse('plan.no-such-output', { label })`. */
export function refuse(code: string, details: Details = {}, fields: Readonly<Record<string, string>> = {}): never {
  throw new Refusal(code, details, fields)
}
