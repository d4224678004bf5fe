import { kindsOf } from './quotes.ts'
import type { LineKind } from './quotes.ts'
import { withoutSignature } from './signature.ts'

/** An answer between the lines of a quote: the line it stands under, and what was written there. */
export type Between = { readonly under: string; readonly words: string }
export type Written = {
  readonly written: string
  readonly signature: string
  readonly between: readonly Between[]
}

const linesMax = 20_000

/**
 * What the writer wrote just now, wherever it stands: above, below or between what is quoted. Where in doubt, a line stays:
 * too much is read by a person, too little is lost.
 */
export function writtenIn(text: string, name = ''): Written {
  const lines = text.split('\n').slice(0, linesMax)
  const runs = runsOf(lines, kindsOf(lines))
  const signed = runs.map((run) => ({ ...run, ...withoutSignature(run.lines, name) }))
  const pieces = signed.map(({ words, under }) => ({ under, words: tidy(words) })).filter(({ words }) => words !== '')
  return {
    written: pieces.map(({ words }) => words).join('\n\n'),
    signature: tidy(signed.flatMap(({ signature }) => signature)).slice(0, 5_000),
    between: pieces.flatMap(({ under, words }) => (under === undefined ? [] : [{ under, words }])).slice(0, 200),
  }
}

type Run = { readonly lines: string[]; readonly under: string | undefined }

/** The writer's own lines in runs, each with the line of the quote that it stands under. */
function runsOf(lines: readonly string[], kinds: readonly LineKind[]): Run[] {
  const runs: Run[] = []
  let under: string | undefined
  let open: Run | undefined
  for (const [at, line] of lines.entries()) {
    const kind = kinds[at] ?? 'own'
    if (kind === 'own') {
      open ??= startRun(runs, under)
      open.lines.push(line)
      continue
    }
    open = undefined
    const words = line.replace(/^[\s>＞|]+/, '').trim()
    if (kind === 'quoted' && words !== '') under = words
  }
  return runs
}

function startRun(runs: Run[], under: string | undefined): Run {
  const run = { lines: [], under }
  runs.push(run)
  return run
}

const tidy = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^\n+|\n+$/g, '')
    .trim()
