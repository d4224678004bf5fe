import { compiled } from './compiled.ts'
import type { Fill } from './compiled.ts'
import { formatDay } from './format-day.ts'
import { isLang } from './lang.ts'
import type { Lang } from './lang.ts'
import type { ArgumentsOf, ArgumentsOfAll, IsUnion, Value, Values } from './message-arguments.ts'
import { rich } from './rich.tsx'
import type { Markup, RichValue } from './rich.tsx'
import { textIn } from './texts.ts'
import type { Texts } from './texts.ts'

type File = Readonly<Record<string, string>>
type Key<En extends File> = keyof En & string

// One key: exactly its arguments. Several possible keys: what all of them need, or a record made at run time.
type Given<En extends File, K extends Key<En>> =
  IsUnion<K> extends true
    ? keyof ArgumentsOfAll<En[K]> extends never
      ? [values?: Values]
      : [values: ArgumentsOfAll<En[K]> | Values]
    : keyof ArgumentsOf<En[K]> extends never
      ? []
      : [values: ArgumentsOf<En[K]>]

/** Says the sentences of a room in one language. Keys and arguments are checked by the compiler. */
export type Say<En extends File = File> = {
  <K extends Key<En>>(key: K, ...values: Given<En, K>): string
  /** The same, for arguments that are markup. */
  rich: <K extends Key<En>>(key: K, values: Readonly<Record<keyof ArgumentsOf<En[K]> & string, RichValue>>) => Markup
} & SayByKey

/**
 * For keys that come from data: the code of a refusal, the key of a fact. A day (`2021-03-21`) and a text in several
 * languages among the values are said in the language. Undefined when the room has no such sentence.
 */
export type SayByKey = { byKey: (key: string, values?: Readonly<Record<string, unknown>>) => string | undefined }

type Files<En extends File> = { readonly en: En } & {
  readonly [lang in Exclude<Lang, 'en'>]: Readonly<Record<keyof En, string>>
}

/** Makes a room's sentences speak. Each message is compiled when it is first said in a language, and kept. */
export function wordsOf<En extends File>(files: Files<En>): (lang: Lang) => Say<En> {
  const spoken = new Map<Lang, Say<En>>()
  return (lang) => {
    const known = spoken.get(lang)
    if (known !== undefined) return known
    const say = sayIn<En>(lang, files[lang])
    spoken.set(lang, say)
    return say
  }
}

// The keys are checked where they are said; from here on they are plain strings.
function sayIn<En extends File>(lang: Lang, file: File): Say<En>
function sayIn(lang: Lang, file: File): Say {
  const fills = new Map<string, Fill>()
  const fillOf = (key: string): Fill | undefined => {
    const known = fills.get(key)
    if (known !== undefined) return known
    const message = Object.hasOwn(file, key) ? file[key] : undefined
    if (message === undefined) return undefined
    const fill = compiled(lang, message)
    fills.set(key, fill)
    return fill
  }
  const needed = (key: string): Fill => {
    const fill = fillOf(key)
    if (fill === undefined) throw new Error(`there are no words ${key} in ${lang}`)
    return fill
  }
  const say = (key: string, values: Readonly<Record<string, Value>> = {}): string => needed(key)({ ...values }, fail)
  // Data that lacks an argument still gives a sentence, with the gap shown: a refusal must not become a fault.
  const byKey = (key: string, values: Readonly<Record<string, unknown>> = {}): string | undefined =>
    fillOf(key)?.(told(lang, values), () => undefined)
  return Object.assign(say, {
    byKey,
    rich: (key: string, values: Readonly<Record<string, RichValue>>) => rich(needed(key), values),
  })
}

// Whoever refuses knows no reader: days and texts in several languages come as they are, and are said here.
const told = (lang: Lang, values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toldOne(lang, value)]))

function toldOne(lang: Lang, value: unknown): unknown {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(lang, value)
  return isTexts(value) ? textIn(value, lang).text : value
}

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, text]) => isLang(key) && typeof text === 'string')

function fail(error: unknown): never {
  throw error
}
