import type { Enumeration, NumberSaid, Reading } from '#reading'
import { langs } from '#platform/words'
import type { Found, Rule } from '../../rule.ts'

export const roundedThoughListed: Rule = {
  name: 'rounded-though-listed',
  kind: 'NUM',
  certainty: 'likely',
  langs,
  bad: {
    text: 'The network has members from over 5 agencies. Members include ILO, UNDP, UNESCO, UNHCR, UNICEF, UNESCO, WFP and WHO.',
    finds: ['5'],
  },
  good: {
    text: 'The network has members from 7 agencies. Members include ILO, UNDP, UNESCO, UNHCR, UNICEF, WFP and WHO.',
  },
  find: (reading) =>
    reading.numbers
      .filter(({ rounding, value }) => rounding !== 'exact' && value >= 5)
      .flatMap((one) => foundIn(reading, one)),
}

const fewest = 6

/** "over 20 agencies", and then the agencies: whoever has the list can count it. */
function foundIn(reading: Reading, number: NumberSaid): Found[] {
  const list = reading.enumerations.find((one) => one.items.length >= fewest && isOf(reading, { list: one, number }))
  if (list === undefined) return []
  const names = list.items.map(({ text }) => text.trim().replace(/^(?:and|et|y|и)\s|[.\s]+$/giu, ''))
  const listed = names.length
  const different = new Set(names).size
  if (Math.abs(different - number.value) > number.value * 0.5) return []
  return [{ at: number, values: { rounded: number.said, listed, different }, also: [list] }]
}

function isOf(reading: Reading, { list, number }: { list: Enumeration; number: NumberSaid }): boolean {
  const announced = list.announced ?? ''
  const near =
    list.block === number.block ? list.from > number.to && list.from - number.to < 250 : isNoteAt(reading, list, number)
  return (
    near && isMembers.test(announced) && isBodies.test(number.of) && list.items.every(({ text }) => text.length < 60)
  )
}

/** Whether the list is in a note that is called where the number stands. */
function isNoteAt({ blocks, text }: Reading, list: Enumeration, number: NumberSaid): boolean {
  const called = (blocks[number.block]?.marks ?? []).filter((mark) => mark.kind === 'note' && mark.from >= number.to)
  return called.some((mark) => {
    const note = mark.kind === 'note' ? text.notes.find(({ key }) => key === mark.note) : undefined
    return note !== undefined && note.text === blocks[list.block]?.text
  })
}

const isMembers =
  /(?:members|they|these|which|entities|agencies|organi[sz]ations)[^.]{0,30}(?:are|include|comprise)|(?:membres|miembros|члены|участник|الأعضاء|成员)/iu
const isBodies =
  /agenc|entit|organi[sz]|department|programme|organism|entidad|учрежд|организац|структур|وكال|كيان|机构|实体|组织/iu
