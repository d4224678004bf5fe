import { langs } from '#platform/words'
import type { Rule } from '../../rule.ts'
import { wholeOf } from '../seek/matches.ts'

export const separator: Rule = {
  name: 'separator',
  kind: 'RESID',
  certainty: 'likely',
  langs,
  bad: { text: 'The work goes on.\n***\nThe network was created in 2012.', finds: ['***'] },
  good: { text: 'The work goes on.\n# About the network\nThe network was created in 2012.' },
  others: [
    {
      bad: { lang: 'ru', text: 'Работа продолжается.\n* * *\nСеть создана в 2012 году.', finds: ['* *'] },
      good: { lang: 'ru', text: 'Работа продолжается.\nСеть создана в 2012 году.' },
    },
  ],
  // On the pages of a PDF a line is drawn between the head and the text.
  find: (reading) =>
    reading.text.format === 'pdf'
      ? []
      : reading.blocks.flatMap(({ text, kind }, block) =>
          // A row of signs that opens or closes a text is a line drawn under it.
          (kind === 'paragraph' || kind === 'item') &&
          block > 0 &&
          block < reading.blocks.length - 1 &&
          /^\s*(?:\*\s?){2,}$|^\s*[-_=~]{3,}\s*$/u.test(text)
            ? [{ at: wholeOf(reading, block) }]
            : [],
        ),
}
