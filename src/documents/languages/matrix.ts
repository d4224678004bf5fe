import type { Day } from '#platform/db'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { earliest, liesBefore, storedDay } from '../document.ts'
import type { Dated } from '../document.ts'

/** What happens to a language version, in this order. */
export const steps = ['requested', 'drafted', 'reviewed', 'published'] as const
export type Step = (typeof steps)[number]

/** One step of one language version. The file is what was handed in with it. */
export type Taken = Dated & {
  readonly lang: Lang
  readonly step: Step
  readonly url: string | null
  readonly file: StoredFile | null
}
export type StoredFile = {
  readonly hash: string
  readonly name: string
  readonly size: number
  readonly type: string
}

/** A version of a text and what happened to its languages. */
export type Version = {
  readonly id: string
  readonly number: number
  readonly day: Day
  readonly taken: readonly Taken[]
}

/**
 * Where a language stands. `missing`: nobody has asked for it. `in-progress`: asked for, never published. `current`: the
 * newest version is published in it. `outdated`: an earlier version is published, and the source has changed since.
 * `revised`: it is the source itself, changed and not yet published again.
 */
export type Standing = 'missing' | 'in-progress' | 'current' | 'outdated' | 'revised'

export type MatrixRow = {
  readonly lang: Lang
  readonly standing: Standing
  /** The number of the version whose steps these are: the newest with any. */
  readonly tells: number | undefined
  readonly steps: Readonly<Partial<Record<Step, Taken>>>
  /** The newest version published in this language. */
  readonly published: (Taken & { readonly number: number }) | undefined
}

/** Six languages, each with the steps of the version it tells. `source` is the language the text was first written in. */
export type Matrix = {
  readonly source: Lang | undefined
  readonly latest: number
  readonly rows: readonly MatrixRow[]
}

/**
 * The language matrix of a text. A version belongs to the source; the other languages are tied to the version they were
 * made from, so a new version marks every language that still tells an earlier one, and changes none of them.
 */
export function matrixOf(versions: readonly Version[]): Matrix {
  const inOrder = versions.toSorted((one, other) => one.number - other.number)
  const source = sourceOf(inOrder)
  const latest = inOrder.at(-1)?.number ?? 0
  return { source, latest, rows: langs.map((lang) => rowOf(inOrder, { lang, source, latest })) }
}

/** The language that came first: in the first version with any step the earliest, English before others of one day. */
export function sourceOf(inOrder: readonly Version[]): Lang | undefined {
  const first = inOrder.find(({ taken }) => taken.length > 0)?.taken ?? []
  // What is asked for is a translation; only when nothing else is recorded can it be the source.
  const written = first.filter(({ step }) => step !== 'requested')
  const earliestFirst = (written.length > 0 ? written : first).toSorted(
    (one, other) =>
      compare(storedDay(one), storedDay(other)) ||
      steps.indexOf(other.step) - steps.indexOf(one.step) ||
      Number(other.lang === 'en') - Number(one.lang === 'en') ||
      langs.indexOf(one.lang) - langs.indexOf(other.lang),
  )
  return earliestFirst[0]?.lang
}

/** The version in use on a day: the newest that was there by then; before the first, the first. */
export function versionOn<V extends Pick<Version, 'number' | 'day'>>(versions: readonly V[], day: Day): V | undefined {
  const inOrder = versions.toSorted((one, other) => one.number - other.number)
  return inOrder.findLast((version) => version.day <= day) ?? inOrder[0]
}

/** The step that must have come after this one and is recorded as earlier; undefined when the order can be right. */
export function outOfOrder(taken: readonly Taken[], given: Dated & { lang: Lang; step: Step }): Step | undefined {
  const at = steps.indexOf(given.step)
  const wrong = taken
    .filter(({ lang, step }) => lang === given.lang && step !== given.step)
    .find((other) =>
      steps.indexOf(other.step) < at ? liesBefore(given, earliest(other)) : liesBefore(other, earliest(given)),
    )
  return wrong?.step
}

function rowOf(
  inOrder: readonly Version[],
  { lang, source, latest }: { lang: Lang; source: Lang | undefined; latest: number },
): MatrixRow {
  const ofLang = inOrder.flatMap(({ number, taken }) =>
    taken.filter((one) => one.lang === lang).map((one) => ({ ...one, number })),
  )
  const tells = ofLang.at(-1)?.number
  const published = ofLang.findLast(({ step }) => step === 'published')
  const told = ofLang.filter(({ number }) => number === tells)
  return {
    lang,
    standing: standingOf({ any: ofLang.length > 0, published: published?.number, latest, isSource: lang === source }),
    tells,
    steps: Object.fromEntries(told.map((one) => [one.step, one])),
    published,
  }
}

function standingOf({
  any,
  published,
  latest,
  isSource,
}: {
  any: boolean
  published: number | undefined
  latest: number
  isSource: boolean
}): Standing {
  if (!any) return 'missing'
  if (published === undefined) return 'in-progress'
  if (published === latest) return 'current'
  return isSource ? 'revised' : 'outdated'
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
