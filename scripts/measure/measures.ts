import { fenceSources, drawers } from '../check/fence-sources.ts'
import type { Source } from '../check/read-sources.ts'
import { isTest } from '../check/trespass.ts'
import { dependencies } from './dependencies.ts'
import { duplicated, fullestFolder, isCode, quantile } from './figures.ts'
import { askings, circles, mutualPairs, unasked } from './graph.ts'
import { foldersPerAddition } from './history.ts'
import { lastCheckSeconds } from './last-check.ts'

export type Light = 'green' | 'amber' | 'red' | 'unknown'

/** One line of the table: our figure, where green ends and red begins, and where to look. */
export type Measure = {
  readonly measure: string
  readonly ours: string
  readonly green: string
  readonly red: string
  readonly light: Light
  readonly where: readonly string[]
  /** The figure itself, where a debt may be written down about it. */
  readonly value?: number
  /** Whether red here stops `bin/check`: history and the clock are not in the tree, so they only warn. */
  readonly gate: boolean
}

/**
 * The house in figures: from its sources, and from what is missing in its words. Green is what we aim at, red stops the
 * work, amber is talked about.
 */
export function measures(sources: readonly Source[], wordFaults: readonly string[]): Measure[] {
  const code = sources.filter(isCode)
  const words = none('words missing or wrong in any of six languages', wordFaults)
  return [...sizes(code), ...manners(sources, code), ...shape(sources, code), words, ...upkeep(sources, code)]
}

function sizes(code: readonly Source[]): Measure[] {
  const lines = code.map(({ text }) => text.split('\n').length - 1)
  const [median, p95, longest] = [quantile(lines, 0.5), quantile(lines, 0.95), Math.max(0, ...lines)]
  const functions = code.flatMap(({ path, functions: all }) => all.map((one) => ({ ...one, path })))
  const lengths = functions.map((one) => one.lines).filter((n) => n > 1)
  const [usual, worst] = [quantile(lengths, 0.95), Math.max(0, ...lengths)]
  return [
    {
      measure: 'lines per file: median / p95 / longest',
      ours: `${median} / ${p95} / ${longest}`,
      ...lights(longest > 300, median <= 60 && p95 <= 200 && longest <= 250),
      ...ceilings('≤ 60 / ≤ 200 / ≤ 250', 'longest > 300'),
      where: code.filter(({ text }) => text.split('\n').length - 1 > 250).map(({ path }) => path),
    },
    {
      measure: 'lines per function: p95 / longest',
      ours: `${usual} / ${worst}`,
      ...lights(worst > 60, usual <= 30 && worst <= 50),
      ...ceilings('≤ 30 / ≤ 50', 'longest > 60'),
      where: functions
        .filter((one) => one.lines > 50)
        .map((one) => `${one.path}:${one.line}: ${one.name}, ${one.lines}`),
    },
  ]
}

function manners(sources: readonly Source[], code: readonly Source[]): Measure[] {
  const sins = sources.flatMap(({ path, sins: all }) =>
    all.map(({ what, line }) => ({ what, at: `${path}:${line}: ${what}` })),
  )
  const casts = sins.filter(({ what }) => what === 'cast')
  const overruled = sins.filter(({ what }) => what !== 'cast')
  const perThousand = (1000 * casts.length) / Math.max(1, sum(code.map(({ lines }) => lines)))
  const comments = (100 * sum(code.map((file) => file.comments))) / Math.max(1, sum(code.map(({ lines }) => lines)))
  return [
    none(
      'any, !, @ts-ignore, default exports, linter switched off',
      overruled.map(({ at }) => at),
    ),
    {
      measure: 'casts per 1,000 lines',
      ours: perThousand.toFixed(2),
      ...lights(perThousand > 2, perThousand <= 0.5),
      ...ceilings('≤ 0.5', '> 2'),
      where: casts.map(({ at }) => at),
    },
    {
      measure: 'comment lines in the code, per cent',
      ours: comments.toFixed(1),
      ...lights(comments > 15, comments >= 1 && comments <= 8),
      ...ceilings('1–8', '> 15'),
      where: [],
    },
  ]
}

function shape(sources: readonly Source[], code: readonly Source[]): Measure[] {
  const twins = duplicated(code)
  const folder = fullestFolder(code.map(({ path }) => path))
  return [
    none(
      'files in import cycles',
      circles(askings(sources)).map((group) => group.join(' → ')),
    ),
    none('imports against architecture.ts, climbing imports', fenceSources(sources)),
    none('pairs of rooms that ask each other', mutualPairs(sources)),
    {
      measure: 'duplicated lines, per cent',
      ours: (100 * twins.share).toFixed(1),
      ...lights(twins.share > 0.04, twins.share <= 0.02),
      ...ceilings('≤ 2', '> 4'),
      where: twins.where,
    },
    none('files named util, helper, common, misc, manager, service, types', drawers(sources.map(({ path }) => path))),
    {
      measure: 'files in the fullest folder',
      ours: `${folder.files} (${folder.folder})`,
      ...lights(folder.files > 25, folder.files <= 20),
      ...ceilings('≤ 20', '> 25'),
      where: [folder.folder],
    },
    none('exports nobody imports', unasked(sources)),
  ]
}

function upkeep(sources: readonly Source[], code: readonly Source[]): Measure[] {
  const tests = sum(sources.filter(({ path }) => isTest(path)).map(({ lines }) => lines))
  const ratio = tests / Math.max(1, sum(code.map(({ lines }) => lines)))
  const [folders, seconds, packages] = [foldersPerAddition(), lastCheckSeconds(), dependencies()]
  return [
    {
      measure: 'test lines per line of code',
      ours: ratio.toFixed(2),
      value: ratio,
      ...lights(ratio < 0.6, ratio >= 0.8 && ratio <= 1.6),
      ...ceilings('0.8–1.6', '< 0.6'),
      where: [],
    },
    {
      measure: 'direct run-time dependencies',
      ours: `${packages.direct.length}`,
      ...lights(packages.unrecorded.length > 0, packages.direct.length <= 15),
      ...ceilings('≤ 15', 'one without a record'),
      where: packages.unrecorded.map((name) => `${name} has no record in docs/decisions`),
    },
    {
      measure: 'folders touched by an addition, median of the last 40',
      ours: folders === undefined ? 'no history here' : `${folders}`,
      ...(folders === undefined ? unknown : lights(folders > 3, folders <= 2)),
      ...ceilings('≤ 2', '> 3'),
      where: [],
      gate: false,
    },
    {
      measure: 'bin/check, seconds at its last whole run',
      ours: seconds === undefined ? 'not run yet' : seconds.toFixed(0),
      ...(seconds === undefined ? unknown : lights(seconds > 120, seconds <= 60)),
      ...ceilings('≤ 60', '> 120'),
      where: [],
      gate: false,
    },
  ]
}

/** A measure that is green at none and red at one. */
const none = (measure: string, where: readonly string[]): Measure => ({
  measure,
  ours: `${where.length}`,
  ...lights(where.length > 0, where.length === 0),
  ...ceilings('0', '> 0'),
  where,
})

const unknown = { light: 'unknown', gate: false } as const

function lights(isRed: boolean, isGreen: boolean): { readonly light: Light; readonly gate: boolean } {
  if (isRed) return { light: 'red', gate: true }
  return { light: isGreen ? 'green' : 'amber', gate: true }
}

const ceilings = (green: string, red: string): { readonly green: string; readonly red: string } => ({ green, red })

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
