// Far more than any phrase that matters. Looking back over a whole text at each of its words would take a hostile one hours.
const reach = 200

/** What stands right before a place in a text. */
export const before = (text: string, from: number): string => text.slice(Math.max(0, from - reach), from)

/** What stands right after it. */
export const after = (text: string, to: number): string => text.slice(to, to + reach)
