import * as v from 'valibot'
import { langs } from '#platform/words'
import { profiles, sections } from '../report.ts'

// A told report is plain data: it is shown, printed, compared, and frozen at issue; what was frozen is read back here.

const source = v.object({ kind: v.string(), id: v.string(), label: v.string(), path: v.string() })

const toldClaim = v.object({
  number: v.number(),
  /** The number of its paragraph, through the whole report. */
  paragraph: v.number(),
  text: v.string(),
  /** A footnote to it. */
  note: v.nullable(v.string()),
  edited: v.boolean(),
  /** Nothing proves it, and readers are told so. */
  marked: v.boolean(),
  highlight: v.boolean(),
  identity: v.string(),
  /** The day it is about. */
  on: v.nullable(v.string()),
  /** The day it promises something for: the next report comes back to it. */
  due: v.nullable(v.string()),
  sources: v.array(source),
})

const toldPillar = v.object({ id: v.string(), number: v.number(), name: v.string() })

const toldSection = v.object({
  kind: v.picklist(sections),
  pillar: v.nullable(toldPillar),
  title: v.string(),
  claims: v.array(toldClaim),
})

const leftOut = v.object({
  number: v.number(),
  text: v.string(),
  why: v.picklist(['left-out', 'does-not-fit', 'left-out-in-body']),
})

/** A report told in one language. */
const toldReport = v.object({
  profile: v.picklist(profiles),
  lang: v.picklist(langs),
  from: v.string(),
  to: v.string(),
  title: v.string(),
  subtitle: v.string(),
  network: v.string(),
  sections: v.array(toldSection),
  leftOut: v.array(leftOut),
})

/** The text of a report in all languages, as it is frozen at issue. */
export const frozenReport = v.object({
  ar: toldReport,
  zh: toldReport,
  en: toldReport,
  fr: toldReport,
  ru: toldReport,
  es: toldReport,
})

/** What a corrigendum puts right: the claim, its paragraph, what stood there and what is to be read instead. */
export const frozenCorrigendum = v.object({
  corrections: v.array(
    v.object({
      number: v.number(),
      paragraph: v.number(),
      was: v.record(v.picklist(langs), v.string()),
      now: v.record(v.picklist(langs), v.string()),
    }),
  ),
})

type Deep<T> = T extends readonly (infer One)[]
  ? readonly Deep<One>[]
  : T extends object
    ? { readonly [key in keyof T]: Deep<T[key]> }
    : T

export type ToldReport = Deep<v.InferOutput<typeof toldReport>>
export type ToldSection = Deep<v.InferOutput<typeof toldSection>>
export type ToldClaim = Deep<v.InferOutput<typeof toldClaim>>
export type LeftOut = Deep<v.InferOutput<typeof leftOut>>
export type FrozenReport = Deep<v.InferOutput<typeof frozenReport>>
export type FrozenCorrigendum = Deep<v.InferOutput<typeof frozenCorrigendum>>
