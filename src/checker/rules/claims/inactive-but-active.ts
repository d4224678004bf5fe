import type { Reading } from '#reading'
import type { Found, Rule } from '../../rule.ts'
import { matchesOf } from '../seek/matches.ts'
import { partListsOf } from '../seek/parts.ts'
import type { Part } from '../seek/parts.ts'
import { sameParts } from '../seek/same-part.ts'

export const inactiveButActive: Rule = {
  name: 'inactive-but-active',
  kind: 'CLAIM',
  certainty: 'likely',
  langs: ['en'],
  bad: {
    text: 'Pillars: (1) Schools (ILO); (2) Water: currently inactive; (3) Roads (WHO).\n# Pillar 1: Schools\nIt read.\n# Pillar 2: Water\nThe March meeting heard an update.\n# Pillar 3: Roads\nIt read.',
    finds: ['The March meeting heard an update.'],
  },
  good: {
    text: 'Pillars: (1) Schools (ILO); (2) Water: currently inactive; (3) Roads (WHO).\n# Pillar 1: Schools\nIt met.\n# Pillar 2: Water\nNothing is to be told.\n# Pillar 3: Roads\nIt met.',
  },
  find(reading) {
    const lists = partListsOf(reading)
    const headings = lists.filter(({ from }) => from === 'headings').flatMap(({ parts }) => parts)
    return sameParts(lists, 'en').flatMap(({ parts }): Found[] => {
      const still = parts.filter(({ rest }) => inactive.test(rest))
      const heading = parts.find((part) => headings.includes(part))
      const deed = heading === undefined ? undefined : firstDeed(reading, heading)
      if (still.length === 0 || heading === undefined || deed === undefined) return []
      return [{ at: deed, values: { name: still[0]?.name ?? '' }, also: still.map(({ at }) => at) }]
    })
  },
}

const inactive = /\b(?:inactive|dormant|suspended|on hold)\b/iu
const deeds =
  /\b(?:met|heard|agreed|held|convened|adopted|launched|organized|delivered|circulated|began|contributed)\b/giu

/** The first sentence under a heading that tells of something done. */
function firstDeed(reading: Reading, { at }: Part): Found['at'] | undefined {
  const sentence = reading.sentences.find(
    (one) => one.block > at.block && one.block <= endOf(reading, at.block) && matchesOf(one, deeds).length > 0,
  )
  return sentence === undefined ? undefined : { block: sentence.block, from: sentence.from, to: sentence.to }
}

/** The last block before the next heading, or before the next line that looks like the heading of a part. */
function endOf({ blocks }: Reading, heading: number): number {
  const next = blocks.findIndex(
    ({ kind, text }, at) => at > heading && (kind === 'heading' || /^Pillar \d/u.test(text)),
  )
  return next === -1 ? blocks.length : next - 1
}
