import type { MessageFormatOptions } from 'messageformat'
import { declineMonth, monthCases, withArticle } from './date-in-sentence.ts'
import type { Lang } from './lang.ts'
import { genders, numberCases, spellNumber } from './spell-number.ts'

const articles = ['definite'] as const

type Functions = NonNullable<MessageFormatOptions<'string'>['functions']>

/** Which options a function of ours takes, and which values each may have; the words of all rooms are checked by it. */
export const functionOptions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  spelled: { gender: genders, case: numberCases },
  dated: { case: monthCases, article: articles },
}

/**
 * What the messages of a language may ask for besides what MessageFormat has: `{$n :spelled gender=feminine}`, a number in
 * words as long as running text has it so; `{$when :dated case=prepositional}`, a month after a preposition, and
 * `{$day :dated article=definite}`, a day with its article.
 */
export const functionsIn = (lang: Lang): Functions => ({
  spelled: (_, { gender, case: wanted }, given) =>
    said(spellNumber(lang, Number(there(given)), { gender: among(genders, gender), case: among(numberCases, wanted) })),
  dated: (_, { case: wanted, article }, given) => {
    const inCase = among(monthCases, wanted)
    const date = String(there(given))
    const text = inCase === undefined ? date : declineMonth(lang, date, inCase)
    return said(among(articles, article) === undefined ? text : withArticle(lang, text))
  },
})

const said = (text: string): ReturnType<Functions[string]> => ({
  type: 'string',
  toString: () => text,
  toParts: () => [{ type: 'string', value: text }],
  valueOf: () => text,
})

/** What is said; without it the gap is shown, as everywhere else. */
function there(given: unknown): unknown {
  if (given === undefined) throw new Error('there is nothing to say')
  return given
}

/** The option as one of the values it may have; undefined when it is not given. Throws on any other. */
function among<T extends string>(known: readonly T[], given: unknown): T | undefined {
  if (given === undefined) return undefined
  const found = known.find((one) => one === given)
  if (found === undefined) throw new Error(`an option is none of ${known.join(', ')}`)
  return found
}
