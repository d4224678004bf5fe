// Reads the arguments of a message out of its English text, in the compiler: `{$name}` asks for `name`,
// `{$n :integer}` for a number `n`. What the message declares itself (`.local $x = …`) is not asked for.

export type Value = string | number
export type Values = Readonly<Record<string, Value>>

/** The arguments a message needs, as an object type. */
export type ArgumentsOf<M extends string> = string extends M ? Values : Omit<Found<M>, Local<M>>

type Found<M extends string, So = unknown> = M extends `${string}{$${infer Rest}`
  ? Rest extends `${infer Inner}}${infer After}`
    ? Found<After, So & Argument<Inner>>
    : So
  : So

type Argument<Inner extends string> = Inner extends `${infer Name} ${infer Spoken}`
  ? Spoken extends `${string}:integer${string}` | `${string}:number${string}`
    ? { readonly [name in Name]: number }
    : { readonly [name in Name]: Value }
  : { readonly [name in Inner]: Value }

type Local<M extends string> = M extends `${string}.local $${infer Name} =${infer Rest}` ? Name | Local<Rest> : never

/** The arguments of several messages at once: whoever may say any of them brings what all of them need. */
export type ArgumentsOfAll<M extends string> = (M extends string ? (given: ArgumentsOf<M>) => void : never) extends (
  given: infer All,
) => void
  ? All
  : never

/** Whether a type is a union of several. */
export type IsUnion<T, One = T> = T extends T ? ([One] extends [T] ? false : true) : never
