import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import type { DateSaid } from '../reading.ts'
import { digitsOf } from '../numbers/digits.ts'
import { ar } from './ar.ts'
import type { Parts } from './days.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { everywhere } from './everywhere.ts'
import { fr } from './fr.ts'
import { compile } from './grammar.ts'
import type { Compiled, Grammar } from './grammar.ts'
import { ru } from './ru.ts'
import { zhShapes } from './zh.ts'

/** A date as it was found, before anybody asks which year it was. */
export type Found = Omit<DateSaid, 'first' | 'last' | 'yearFrom'> & { readonly parts: Parts }

const grammars: Readonly<Record<Exclude<Lang, 'zh'>, Grammar>> = { ar, en, fr, ru, es }

const compiled: Readonly<Record<Lang, readonly Compiled[]>> = {
  ar: compile(ar),
  en: compile(en),
  fr: compile(fr),
  ru: compile(ru),
  es: compile(es),
  zh: zhShapes.map(({ style, grain, pattern }) => ({
    style,
    grain,
    find: new RegExp(`(?<![\\p{N}.,/])${pattern}`, 'gu'),
  })),
}

/** Dates in a stretch of text, the longest at each place. Of a text in a language we do not know, all six are tried. */
export function datesIn(text: string, block: number, lang: Lang | null): Found[] {
  if (!/[\p{N}\p{L}]/u.test(text)) return []
  const tried = lang === null ? langs : [lang]
  const found = [
    ...everywhere.flatMap((shape) => matchesOf(text, { shape, lang: 'en', block })),
    ...tried.flatMap((one) => compiled[one].flatMap((shape) => matchesOf(text, { shape, lang: one, block }))),
  ]
  return withoutOverlaps(found)
}

function matchesOf(text: string, { shape, lang, block }: { shape: Compiled; lang: Lang; block: number }): Found[] {
  return [...text.matchAll(shape.find)].flatMap((hit) => {
    const parts = partsOf(hit.groups ?? {}, lang)
    const said = hit[0].trimEnd()
    if (parts.day !== undefined && (parts.day < 1 || parts.day > 31)) return []
    return [
      { block, from: hit.index, to: hit.index + said.length, said, grain: shape.grain, style: shape.style, parts },
    ]
  })
}

/** Keeps, of stretches that overlap, the one that begins first, and of those the longest. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const inOrder = found.toSorted((one, other) => one.from - other.from || other.to - one.to)
  const kept: Found[] = []
  for (const one of inOrder) if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one)
  return kept
}

const halves: Readonly<Record<string, number>> = { 上: 1, 下: 2 }

function partsOf(groups: Readonly<Record<string, string | undefined>>, lang: Lang): Parts {
  const number = (name: string): number | undefined => digitsOf(groups[name])
  const count = (name: string): number | undefined => countOf(groups[name], lang)
  const month = (name: string): number | undefined => monthOf(groups[name], lang)
  const end = groups['end']
  return {
    day: number('d'),
    month: month('m'),
    year: number('y'),
    day2: number('d2'),
    month2: month('m2'),
    year2: number('y2'),
    quarter: count('q'),
    half: count('h'),
    months: count('n'),
    fromEnd: end === undefined ? undefined : /^(?:last|derniers|últimos|последн|الأخيرة|后)/u.test(end),
  }
}

function countOf(written: string | undefined, lang: Lang): number | undefined {
  if (written === undefined) return undefined
  return halves[written] ?? (lang === 'zh' ? undefined : grammars[lang].counts[written]) ?? digitsOf(written)
}

function monthOf(written: string | undefined, lang: Lang): number | undefined {
  if (written === undefined) return undefined
  const named = lang === 'zh' ? undefined : grammars[lang].months[written.replaceAll(/\s+/g, ' ')]
  return named ?? digitsOf(written)
}
