import type { Known, KnownPillar, NumberSaid, Reading } from '#reading'
import type { Example, Found, Rule } from '../../rule.ts'
import { patternFor } from '../seek/matches.ts'

const pillar = (number: number): KnownPillar => ({
  id: `pillar-${number}`,
  code: String(number),
  names: [],
  number,
  leads: [],
  paused: null,
  roleAddress: null,
})
const known = { pillars: [pillar(1), pillar(2), pillar(3)], counts: { people: null, members: 5, pillars: 3 } }
const example = (text: string, finds?: string, lang?: 'fr' | 'es'): Example => ({
  text,
  known,
  ...(finds === undefined ? {} : { finds: [finds] }),
  ...(lang === undefined ? {} : { lang }),
})

export const countedOnRecord: Rule = {
  name: 'counted-on-record',
  kind: 'NUM',
  certainty: 'certain',
  langs: ['en', 'fr', 'es'],
  bad: example('The network has four Pillars.', 'four'),
  good: example('The network has three Pillars. Two Pillars met, and it has about 20 member entities.'),
  others: [
    {
      bad: example('The network comprises 23 member entities.', '23'),
      good: example('In March 2020 the network had 23 member entities.'),
    },
    {
      bad: example('Le réseau compte quatre piliers.', 'quatre', 'fr'),
      good: example('Le réseau compte trois piliers.', undefined, 'fr'),
    },
    {
      bad: example('La red tiene cuatro pilares.', 'cuatro', 'es'),
      good: example('La red tiene tres pilares.', undefined, 'es'),
    },
  ],
  find: (reading, network) => reading.numbers.flatMap((number) => against(reading, number, network)),
}

/** A count of everything there is, said as it is now: a part of the Pillars may meet, and a count of another day may differ. */
function against(reading: Reading, said: NumberSaid, { counts, plan, network }: Known): Found[] {
  const { block, from, to, value, rounding } = said
  const what = whatOf(reading, said)
  const recorded = what === undefined ? null : counts[what]
  if (what === undefined || recorded === null || rounding !== 'exact' || recorded === value) return []
  const sentence = reading.sentences.find((one) => one.block === block && one.from <= from && to <= one.to)
  const before = reading.blocks[block]?.text.slice(sentence?.from ?? 0, from) ?? ''
  const dated = reading.dates.some(
    (one) => one.block === block && one.from >= (sentence?.from ?? 0) && one.to <= (sentence?.to ?? 0),
  )
  if (dated || !new RegExp(patternFor(reading, has)).test(before)) return []
  const record =
    what === 'pillars'
      ? { kind: 'plan', id: 'plan', path: '/work-plan', label: plan?.name ?? what }
      : { kind: 'members', id: 'members', path: '/members', label: network?.short ?? what }
  return [{ at: { block, from, to }, values: { recorded }, record }]
}

function whatOf(reading: Reading, { of }: NumberSaid): 'pillars' | 'members' | undefined {
  if (new RegExp(patternFor(reading, pillars)).test(of)) return 'pillars'
  return new RegExp(patternFor(reading, members)).test(of) ? 'members' : undefined
}

const pillars = { en: /^\s*Pillars\b/iu, fr: /^\s*piliers\b/iu, es: /^\s*pilares\b/iu }
const members = {
  en: /^\s*member (?:entities|organizations)\b/iu,
  fr: /^\s*entités membres\b/iu,
  es: /^\s*entidades miembros?\b/iu,
}
const has = {
  en: /\b(?:has|comprises|consists of|counts|its)\s+$/iu,
  fr: /(?<!\p{L})(?:a|compte|comprend|ses)\s+$/iu,
  es: /(?<!\p{L})(?:tiene|comprende|cuenta con|sus)\s+$/iu,
}
