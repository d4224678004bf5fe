import type { Enumeration } from '#reading'
import { cue } from '../cues/find.ts'
import { within, wordsAt } from '../telling.ts'
import type { Telling } from '../telling.ts'

/** A list of pillars, and how many the words before it announce. */
export type PillarList = Enumeration & { readonly announces: number | null }

/** The lists of a text that list its pillars: the words before them say so, and the items name leads or say why there is none. */
export function listsOfPillars(telling: Telling): PillarList[] {
  return telling.reading.enumerations
    .filter((list) => list.shape !== 'inline' && list.items.length > 2 && isOfPillars(telling, list))
    .map((list) => ({ ...list, announces: announcedBefore(telling, list) }))
}

function isOfPillars(telling: Telling, { announced, items }: Enumeration): boolean {
  const { lang, reading } = telling
  const headed = announced !== null && cue(lang, 'pillar').test(announced)
  const saying = items.filter((item) => {
    const said = wordsAt(telling, item)
    return (
      within(item, reading.mentions).some(({ kind }) => kind === 'entity') ||
      cue(lang, 'paused').test(said) ||
      (!headed && cue(lang, 'pillar').test(said))
    )
  })
  return headed ? saying.length * 2 > items.length : saying.length === items.length && allNumbered(telling, items)
}

// Without a word before the list, each item must call itself a pillar with a number.
const allNumbered = (telling: Telling, items: Enumeration['items']): boolean =>
  items.every((item) =>
    new RegExp(`^\\W{0,3}${cue(telling.lang, 'pillar').source}\\s*\\d`, 'iu').test(wordsAt(telling, item)),
  )

/** «has eight Pillars, …, as follows»: the number nearest before the list that counts pillars. */
function announcedBefore({ reading, lang }: Telling, { block, from, shape }: Enumeration): number | null {
  const near = reading.numbers.filter(
    (one) =>
      (shape === 'blocks' ? one.block === block - 1 : one.block === block && one.to <= from) &&
      one.rounding === 'exact',
  )
  return near.findLast(({ of }) => cue(lang, 'pillar').test(of.slice(0, 20)))?.value ?? null
}
