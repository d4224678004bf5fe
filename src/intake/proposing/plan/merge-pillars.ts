import type { Mention, Span } from '#reading'
import type { Telling } from '../telling.ts'
import { listsOfPillars } from './pillar-lists.ts'
import { saidInSentences } from './pillar-sentences.ts'
import { pillarsSaid } from './pillars-said.ts'
import type { PillarSaid } from './pillars-said.ts'
import { alike, wordsOfName } from './same-name.ts'

/** A pillar with every place that names it; `number` is that of the list that the text numbers best. */
export type PillarTold = { readonly number: number; readonly said: readonly PillarSaid[] }

/** The pillars of a text, each once, however often and under whatever number it names them. */
export function pillarsTold(telling: Telling): PillarTold[] {
  const all = pillarsSaid(telling)
  const lists = [...Map.groupBy(all, ({ list }) => list).values()]
  const base = lists.toSorted((one, other) => rank(telling, other) - rank(telling, one))[0] ?? []
  const merged = base.map((one) => ({ said: [one] }))
  for (const other of lists.filter((list) => list !== base)) mergeInto(telling, merged, other)
  return numbered(merged.map(({ said }) => said))
    .map((pillar) => withSentences(telling, pillar))
    .toSorted((one, other) => one.number - other.number)
}

/** Of a pillar that no list gives a lead, sentences about its number may: «Pillar 2 is led by …», «Pillar 7 is inactive …». */
function withSentences(telling: Telling, pillar: PillarTold): PillarTold {
  if (pillar.said.some(({ entities, pause }) => entities.length > 0 || pause !== null)) return pillar
  return { ...pillar, said: [...pillar.said, ...saidInSentences(telling, pillar.number)] }
}

/** A list is to be believed when it has as many items as it announces, each number once, and names those who lead. */
function rank(telling: Telling, list: readonly PillarSaid[]): number {
  const numbers = new Set(list.map(({ number }) => number))
  const announced = listsOfPillars(telling)[list[0]?.list ?? -1]?.announces ?? null
  const distinct = numbers.size === list.length && !numbers.has(null)
  return (
    (distinct ? 100 : 0) +
    (announced === list.length ? 50 : 0) +
    list.length +
    list.filter(({ entities }) => entities.length > 0).length
  )
}

type Merging = { said: PillarSaid[] }

/** Puts each pillar of another list to the one it is most like; those like none are pillars of their own. */
function mergeInto(telling: Telling, merged: Merging[], other: readonly PillarSaid[]): void {
  const pairs = other.flatMap((one) =>
    merged.map((into) => ({ one, into, likeness: likenessOf(telling, one, into.said[0]) })),
  )
  const placed = new Set<PillarSaid>()
  const taken = new Set<Merging>()
  for (const { one, into, likeness } of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    if (likeness < enough || placed.has(one) || taken.has(into)) continue
    into.said.push(one)
    placed.add(one)
    taken.add(into)
  }
  for (const one of other) if (!placed.has(one)) merged.push({ said: [one] })
}

const enough = 0.6

function likenessOf(telling: Telling, one: PillarSaid, other: PillarSaid | undefined): number {
  if (other === undefined) return 0
  const [first, second] = [wordsOf(telling, one), wordsOf(telling, other)]
  const likeness = alike(first, second)
  return likeness === 0 ? 0 : likeness + (one.number === other.number ? 0.01 : 0)
}

/** The words of a name; that of the network, which some names carry along, is left out. */
const wordsOf = (telling: Telling, { name }: PillarSaid): ReadonlySet<string> =>
  wordsOfName(namesOfNetwork(telling).reduce((said, own) => said.replace(own, ' '), name))

/** What the network is called, long and short, with its United Nations written out or not. */
function namesOfNetwork({ known }: Telling): string[] {
  const shipped = known.bodies.find(({ code }) => code === 'network')?.names ?? []
  const own = known.network === null ? [] : [known.network.name, known.network.short]
  const names = [...own, ...shipped.map(({ said }) => said)].flatMap((name) => [
    name,
    name.replace('United Nations', 'UN'),
  ])
  return names.filter((name) => name.length > 8).toSorted((one, other) => other.length - one.length)
}

/** Each its own number: that of its first list, and for what is in no list of numbers the next free one. */
function numbered(all: readonly (readonly PillarSaid[])[]): PillarTold[] {
  const told: PillarTold[] = []
  for (const said of all) {
    const used = new Set(told.map(({ number }) => number))
    const wanted = said.find(({ number }) => number !== null && !used.has(number))?.number
    told.push({ said, number: wanted ?? Math.max(0, ...used) + 1 })
  }
  return told
}

/** Which pillar each block is about: that of the heading above it. A line of signs ends the chapters. */
export function pillarOfBlocks({ reading }: Telling, told: readonly PillarTold[]): (PillarTold | undefined)[] {
  const headings = new Map(
    told.flatMap((pillar) =>
      pillar.said.filter(({ list, name }) => list === null && name !== '').map(({ at }) => [at.block, pillar]),
    ),
  )
  let current: PillarTold | undefined
  let level = 0
  const inText = reading.text.blocks.length
  return reading.blocks.map(({ kind, level: own = 1, text }, block) => {
    const begun = headings.get(block)
    if (begun !== undefined) [current, level] = [begun, kind === 'heading' ? own : 6]
    else if (block >= inText || (kind === 'heading' && own <= level) || /^[\s*_–—-]+$/u.test(text)) current = undefined
    return current
  })
}

/** All entities that lead a pillar, each once, with the place that says so first. */
export function leadsOf({ said }: PillarTold): Mention[] {
  const all = said.flatMap(({ entities }) => entities)
  return all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at)
}

export const placeOfPillar = ({ said }: PillarTold): Span => said[0]?.at ?? { block: 0, from: 0, to: 0 }
