import type { Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { isReport } from './report.ts'
import { startOf } from '../seek/matches.ts'

const long = `In January-June 2021 the Network worked by its Work Plan. ${'It met and wrote much. '.repeat(170)}`

export const planNotCompared: Rule = {
  name: 'plan-not-compared',
  kind: 'CLAIM',
  certainty: 'look',
  langs: ['en'],
  bad: { text: `# Report on activities\n${long}`, finds: ['Report on activities'] },
  good: { text: `# Report on activities\n${long}\nOf 24 planned outputs, 9 were completed and 3 delayed.` },
  find(reading): Found[] {
    const plan = firstOf(reading, /\bwork ?plan\b/iu)
    if (!isReport(reading) || plan === undefined || firstOf(reading, compared) !== undefined) return []
    return [{ at: startOf(reading) }]
  },
}

const compared =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|all) (?:out )?of (?:the |its |our )?(?:\d+|planned) (?:planned )?(?:outputs|activities|milestones|deliverables|targets)\b|\bof (?:the )?\d+ (?:planned )?(?:outputs|activities|milestones|deliverables|targets)\b|\b(?:planned|target)\b[^.]{0,60}\b(?:actual|achieved|completed|delayed|delivered)\b|\bper cent of (?:the )?(?:outputs|activities|milestones|plan)\b/iu

const firstOf = ({ blocks }: Reading, pattern: RegExp): number | undefined => {
  const at = blocks.findIndex(({ text }) => pattern.test(text))
  return at === -1 ? undefined : at
}
