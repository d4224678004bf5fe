import type { NumberSaid, Reading } from '#reading'
import { spellingsOf } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'

export const smallNumbers: Rule = {
  name: 'small-numbers',
  kind: 'NUM',
  certainty: 'look',
  langs: ['en', 'fr', 'es'],
  bad: { text: 'The group held six meetings.\nThe team gave 2 lessons.\nThree notes were written.', finds: ['2'] },
  good: { text: 'The group held six meetings.\nThe team gave two lessons.\nThree notes were written on 12 pages.' },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Le groupe a tenu six réunions.\nL’équipe a donné 2 cours.\nTrois notes ont été rédigées.',
        finds: ['2'],
      },
      good: {
        lang: 'fr',
        text: 'Le groupe a tenu six réunions.\nL’équipe a donné deux cours.\nTrois notes ont été rédigées.',
      },
    },
  ],
  find: (reading) => {
    const small = reading.numbers.filter((one) => isSmall(reading, one))
    const words = small.filter(({ inWords }) => inWords)
    const digits = small.filter(({ inWords }) => !inWords)
    // Where most are in digits, that is the manner of the text.
    return words.length < 2 || digits.length * 2 > words.length
      ? []
      : digits.flatMap((one) => foundIn(one, reading.lang ?? 'en'))
  },
}

/** Up to nine, of things that can be counted one by one: not of units, and not in a table. */
function isSmall({ blocks }: Reading, { value, of, block }: NumberSaid): boolean {
  return (
    value >= 2 &&
    value <= 9 &&
    Number.isInteger(value) &&
    /^\p{Ll}{3,}/u.test(of) &&
    !unit.test(of) &&
    blocks[block]?.kind !== 'row'
  )
}

function foundIn({ value, block, from, to }: NumberSaid, lang: Lang): Found[] {
  const [, word = ''] = [...spellingsOf(lang, value)]
  const instead = lang === 'en' ? { instead: word } : {}
  return [{ at: { block, from, to }, values: { number: value }, ...instead }]
}

const unit =
  /^(?:per cent|percent|million|billion|pour cent|millions?|milliards?|por ciento|millones|процент|миллион|тысяч|млн|млрд|hours?|km|kg|and|or|to|et|ou|à|y|o|a|и|или)/iu
