import type { NumberSaid, Reading } from '#reading'
import { langs } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'
import { western } from '../seek/western.ts'

export const breakdownSum: Rule = {
  name: 'breakdown-sum',
  kind: 'NUM',
  certainty: 'certain',
  langs,
  bad: { text: 'The course had 55 participants (30 women and 24 men).', finds: ['55'] },
  good: {
    text: 'The course had 55 participants (30 women and 25 men), 12 of them teachers (including 3 women and 1 man).',
  },
  others: [
    {
      bad: { lang: 'fr', text: 'Le cours a réuni 55 personnes (30 femmes et 24 hommes).', finds: ['55'] },
      good: { lang: 'fr', text: 'Le cours a réuni 55 personnes (30 femmes et 25 hommes).' },
    },
    {
      bad: { lang: 'ru', text: 'В курсе участвовали 55 человек (30 женщин и 24 мужчины).', finds: ['55'] },
      good: { lang: 'ru', text: 'В курсе участвовали 55 человек (30 женщин и 25 мужчин).' },
    },
    {
      bad: { lang: 'es', text: 'Asistieron 55 personas (30 mujeres y 24 hombres).', finds: ['55'] },
      good: { lang: 'es', text: 'Asistieron 55 personas (30 mujeres y 25 hombres).' },
    },
    {
      bad: { lang: 'ar', text: 'حضر 55 شخصا (30 امرأة و24 رجلا).', finds: ['55'] },
      good: { lang: 'ar', text: 'حضر 55 شخصا (30 امرأة و25 رجلا).' },
    },
    {
      bad: { lang: 'ar', text: 'حضر ٥٥ شخصا (٣٠ امرأة و٢٤ رجلا).', finds: ['٥٥'] },
      good: { lang: 'ar', text: 'حضر ٥٥ شخصا (٣٠ امرأة و٢٥ رجلا).' },
    },
    {
      bad: { lang: 'zh', text: '55人参加了培训（30名女性和24名男性）。', finds: ['55'] },
      good: { lang: 'zh', text: '55人参加了培训（30名女性和25名男性）。' },
    },
  ],
  find: (reading) => reading.numbers.flatMap((total) => foundIn(reading, total)),
}

function foundIn(reading: Reading, total: NumberSaid): Found[] {
  const bracket = bracketAfter(reading, total)
  if (bracket === undefined || total.rounding !== 'exact') return []
  const parts = partsOf(bracket)
  const sum = parts.reduce((all, part) => all + part, 0)
  // Parts that are far from the whole are some of it, or count other things; a slip is near.
  const near = Math.abs(sum - total.value) <= Math.max(2, total.value * 0.15)
  if (parts.length < 2 || sum === total.value || !near) return []
  return [{ at: total, values: { total: total.value, sum } }]
}

/** The bracket that follows what is counted: "55 participants (…)". */
function bracketAfter({ blocks }: Reading, { block, to }: NumberSaid): string | undefined {
  return /^\s?[^\s(),.;（）]+(?:\s[^\s(),.;（）]+){0,3}\s?[(（]([^()（）]*)[)）]/u.exec(
    blocks[block]?.text.slice(to, to + 200) ?? '',
  )?.[1]
}

/** Every piece of the bracket must be a number with its thing, or nothing is known of the sum. */
function partsOf(bracket: string): number[] {
  const pieces = bracket.split(/\s*[,;،؛，、]\s*(?:and\s|et\s|y\s|и\s)?|\s+(?:and|et|y|и)\s+|\s+و(?=\p{Nd})|和/u)
  const numbers = pieces.map((piece) => /^(\d{1,6})\s?[^\d\s%][^\d%]*$/u.exec(western(piece.trim()))?.[1])
  return numbers.every((number) => number !== undefined) ? numbers.map(Number) : []
}
