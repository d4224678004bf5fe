import type { Source } from '../check/read-sources.ts'
import { measures } from './measures.ts'

/** The measures that are red and can be put right in the tree, each with the first places to look at. */
export const redLines = (sources: readonly Source[], wordFaults: readonly string[] = []): string[] =>
  measures(sources, wordFaults)
    .filter(({ light, gate }) => light === 'red' && gate)
    .flatMap(({ measure, ours, red, where }) => [
      `${measure}: ${ours}, red at ${red}`,
      ...where.slice(0, 5).map((place) => `  ${place}`),
      ...(where.length > 5 ? [`  … and ${where.length - 5} more: bin/measure --where`] : []),
    ])
