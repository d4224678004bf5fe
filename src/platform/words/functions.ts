import type { MessageFormatOptions } from 'messageformat'
import { declineMonth, monthCases } from './decline-month.ts'
import type { Lang } from './lang.ts'
import { genders, numberCases, spellNumber } from './spell-number.ts'

type Functions = NonNullable<MessageFormatOptions<'string'>['functions']>

/** Which options a function of ours takes, and which values each may have; the words of all rooms are checked by it. */
export const functionOptions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  spelled: { gender: genders, case: numberCases },
  month: { case: monthCases },
}

/**
 * What the messages of a language may ask for besides what MessageFormat has: `{$n :spelled gender=feminine}`, a number in
 * words as long as running text has it so, and `{$when :month case=prepositional}`, a month after a preposition.
 */
export const functionsIn = (lang: Lang): Functions => ({
  spelled: (_, { gender, case: wanted }, given) =>
    said(spellNumber(lang, Number(given), { gender: among(genders, gender), case: among(numberCases, wanted) })),
  month: (_, { case: wanted }, given) =>
    said(declineMonth(lang, String(given), among(monthCases, wanted) ?? 'prepositional')),
})

const said = (text: string): ReturnType<Functions[string]> => ({
  type: 'string',
  toString: () => text,
  toParts: () => [{ type: 'string', value: text }],
  valueOf: () => text,
})

/** The option as one of the values it may have; undefined when it is not given. Throws on any other. */
function among<T extends string>(known: readonly T[], given: unknown): T | undefined {
  if (given === undefined) return undefined
  const found = known.find((one) => one === String(given))
  if (found === undefined) throw new Error(`${String(given)} is none of ${known.join(', ')}`)
  return found
}
