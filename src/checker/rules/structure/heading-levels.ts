import { langs } from '#platform/words'
import type { Rule } from '../../rule.ts'
import { wholeOf } from '../seek/matches.ts'

export const headingLevels: Rule = {
  name: 'heading-levels',
  kind: 'STRUCT',
  certainty: 'likely',
  langs,
  bad: { text: '# Work\nSome words.\n### Meetings\nSome words.', finds: ['Meetings'] },
  good: { text: '# Work\nSome words.\n## Meetings\nSome words.\n# Plans\nSome words.' },
  find: (reading) => {
    // Word's templates leave out levels on purpose; elsewhere whoever wrote the text chose them.
    if (reading.text.format === 'docx' || reading.text.format === 'pdf') return []
    const headings = reading.blocks.flatMap(({ kind, level }, block) =>
      kind === 'heading' && level !== undefined ? [{ block, level }] : [],
    )
    return headings.flatMap(({ block, level }, at) => {
      const above = headings[at - 1]
      return above === undefined || level <= above.level + 1
        ? []
        : [{ at: wholeOf(reading, block), values: { level, above: above.level } }]
    })
  },
}
