import { langs } from '#platform/words'
import type { Rule } from '../../rule.ts'
import { findsIn } from '../seek/finds.ts'

export const openAndClosedPeriod: Rule = {
  name: 'open-and-closed-period',
  kind: 'DATE',
  certainty: 'certain',
  langs,
  bad: { text: 'The board adopted Strategy 2022+ for the period 2022-2026.', finds: ['2022+'] },
  good: { text: 'The board adopted Strategy 2022+. Its budget is for the period 2023-2026.' },
  others: [
    {
      bad: { lang: 'fr', text: 'La Stratégie 2022+ pour la période 2022-2026 est adoptée.', finds: ['2022+'] },
      good: { lang: 'fr', text: 'La Stratégie pour la période 2022-2026 est adoptée.' },
    },
    {
      bad: { lang: 'zh', text: '通过了2022+战略（2022—2026年）。', finds: ['2022+'] },
      good: { lang: 'zh', text: '通过了2022—2026年战略。' },
    },
  ],
  find: (reading) =>
    findsIn(reading, both).flatMap(({ places: { open }, named }) =>
      open === undefined ? [] : [{ at: open, values: { open: named['open'] ?? '', closed: named['closed'] ?? '' } }],
    ),
}

const both = /(?<open>(?<year>20\d\d)\+)[^.;。；]{0,80}?(?<closed>\k<year>\s?[-–—]\s?20\d\d)/dgu
