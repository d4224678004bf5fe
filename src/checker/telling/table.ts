import { writeCsv } from '#platform/tables'
import type { Block } from '#platform/texts'
import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'
import type { Shown } from '../keeping/parts.ts'
import { placeOf } from './lists.ts'
import { certaintyWords, inWords, kindWords, placeWords } from './tell.ts'

/** Findings as a table for a spreadsheet, in the reader's language. */
export function csvOf(shown: readonly Shown[], blocks: readonly Block[], lang: Lang): Uint8Array {
  const say = speak(lang)
  const head = {
    number: say('checker.number'),
    place: say('checker.place'),
    kind: say('checker.kind'),
    sure: say('checker.how-sure'),
    words: say('checker.words'),
    found: say('checker.found'),
    instead: say('checker.suggestion'),
    state: say('checker.state'),
  }
  const rows = shown.map(({ finding, number, state }) => {
    const { found, more } = inWords(finding, lang)
    return {
      [head.number]: String(number),
      [head.place]: placeWords(placeOf(blocks, finding.at), lang),
      [head.kind]: kindWords(finding.kind, lang),
      [head.sure]: certaintyWords(finding.certainty, lang),
      [head.words]: finding.words,
      [head.found]: [found, ...more].join(' '),
      [head.instead]: finding.instead ?? '',
      [head.state]: say(`checker.state-${state.kind}`),
    }
  })
  return writeCsv({ columns: Object.values(head), rows }, lang)
}
