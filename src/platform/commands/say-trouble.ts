import { Refusal } from '#platform/acts'
import type { Lang } from '#platform/words'
import { exits } from './command.ts'
import { speak } from './words/index.ts'
import { WrongUsage } from './wrong-usage.ts'

export type SayRefusal = (lang: Lang, code: string, details: Readonly<Record<string, unknown>>) => string

type Said = { readonly exit: number; readonly words: string; readonly told: unknown }

/** Every trouble has an exit code and words: what happened, why, what next. A fault shows where it happened. */
export function sayTrouble(
  trouble: unknown,
  { lang, sayRefusal = (_, code) => code }: { lang: Lang; sayRefusal?: SayRefusal | undefined },
): Said {
  const say = speak(lang)
  if (trouble instanceof WrongUsage) {
    const words = say(trouble.key, trouble.details)
    return { exit: exits.usage, words, told: { usage: trouble.key, words } }
  }
  if (trouble instanceof Refusal) {
    const words = sayRefusal(lang, trouble.code, trouble.details)
    const fields = Object.entries(trouble.fields).map(([field, code]) => ({
      field,
      code,
      words: sayRefusal(lang, code, {}),
    }))
    const lines = [`${words} (${trouble.code})`, ...fields.map((one) => `  ${one.field}: ${one.words}`)]
    return {
      exit: exits.refused,
      words: lines.join('\n'),
      told: { refused: trouble.code, words, details: trouble.details, fields },
    }
  }
  const exit = exitOfFault(trouble)
  if (exit === exits.later) return { exit, words: `${say('commands.later')}\n  ${String(trouble)}`, told: {} }
  if (exit === exits.configuration)
    return { exit, words: `${say('commands.configuration')}\n  ${messageOf(trouble)}`, told: {} }
  return {
    exit,
    words: `${say('commands.fault')}\n${wholeStory(trouble)}`,
    told: {},
  }
}

// What was at the bottom of it is told as well: it is often the only part that helps.
const wholeStory = (trouble: unknown): string => {
  if (!(trouble instanceof Error)) return String(trouble)
  const told = trouble.stack ?? trouble.message
  return trouble.cause === undefined ? told : `${told}\n  ← ${wholeStory(trouble.cause)}`
}

const messageOf = (trouble: unknown): string => (trouble instanceof Error ? trouble.message : String(trouble))

// What passes by itself: nobody answers at that address, the database is starting, full, or holds a lock for another.
const passing =
  /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ESOCKET|ECONNECTION|08\d{3}|57P0[1-3]|53300|55P03)$/

function exitOfFault(trouble: unknown): number {
  if (!(trouble instanceof Error)) return exits.fault
  if ('exit' in trouble && typeof trouble.exit === 'number') return trouble.exit
  if ('code' in trouble && passing.test(String(trouble.code))) return exits.later
  return exits.fault
}
