import type { Lang } from '#platform/words'

/** A text in all six languages: whatever the public or a report prints. */
export type Six = Readonly<Record<Lang, string>>

/** Texts by the names the story calls them; the compiler misses no language. */
export const six = <Name extends string>(texts: Readonly<Record<Name, Six>>): Readonly<Record<Name, Six>> => texts
