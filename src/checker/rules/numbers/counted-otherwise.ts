import type { NumberSaid, Reading } from '#reading'
import { langs } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'
import { sharedBy } from '../seek/shared.ts'

export const countedOtherwise: Rule = {
  name: 'counted-otherwise',
  kind: 'NUM',
  certainty: 'likely',
  langs,
  bad: {
    text: 'The group has members from over 20 agencies and entities.\nIt brings together more than 20 UN departments, agencies and funds.',
    finds: ['20 UN departments, agencies and funds'],
  },
  good: {
    text: 'The group has members from over 20 agencies and entities.\nIt brings together over 20 agencies and entities, and spoke to more than 20 teachers.',
  },
  others: [
    {
      bad: {
        lang: 'es',
        text: 'El grupo reúne a más de 20 organismos y entidades.\nParticipan más de 20 departamentos y organismos.',
        finds: ['20 departamentos y organismos'],
      },
      good: {
        lang: 'es',
        text: 'El grupo reúne a más de 20 organismos y entidades.\nParticipan más de 20 organismos y entidades.',
      },
    },
  ],
  find: (reading) => {
    const rounded = reading.numbers.filter(({ rounding, value }) => rounding === 'over' && value >= 5 && value < 1000)
    return rounded.flatMap((one, at) => foundIn(reading, one, rounded.slice(0, at)))
  },
}

/** The same rounded figure for things of the same kind, called otherwise: nobody can tell whether they are the same. */
function foundIn(reading: Reading, one: NumberSaid, before: readonly NumberSaid[]): Found[] {
  const mine = kindsOf(reading, one)
  const other = before.find((earlier) => {
    const theirs = kindsOf(reading, earlier)
    return earlier.value === one.value && isOtherWay(mine.nouns, theirs.nouns)
  })
  if (other === undefined) return []
  const theirs = kindsOf(reading, other)
  const at = { block: one.block, from: one.from, to: mine.to }
  return [{ at, values: { here: mine.said, there: theirs.said }, also: [{ ...other, to: theirs.to }] }]
}

function isOtherWay(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const shared = sharedBy(mine, theirs).size
  return shared > 0 && Math.max(mine.size, theirs.size) > shared
}

/** The things that a number counts, as a list of words with capitals or not: "UN Departments, Agencies and Funds". */
function kindsOf({ blocks }: Reading, { block, to }: NumberSaid): { said: string; nouns: Set<string>; to: number } {
  const after = blocks[block]?.text.slice(to, to + 160) ?? ''
  const said = strung.exec(after)?.[0] ?? ''
  const nouns = new Set(
    said
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => things.test(word)),
  )
  return { said: said.trim(), nouns, to: to + said.trimEnd().length }
}

/** What organizations are called; other things are not told apart by such names. */
const things =
  /^(?:agenc|entit|department|fund|programme|organi[sz]ation|office|institution|organisme|département|fonds|bureau|organismo|entidad|departamento|fondo|programa|oficina|учрежден|структур|департамент|фонд|программ|организаци|وكال|كيان|إدار|صندوق|صناديق|برامج|منظم|مكاتب)/u
const kind = '(?:(?:UN|United Nations|de|des|las|los|Naciones Unidas)\\s)?[\\p{L}-]+'
const strung = new RegExp(`^\\s?${kind}(?:,\\s${kind})*(?:,?\\s(?:and|et|y|e|и)\\s${kind})?`, 'u')
