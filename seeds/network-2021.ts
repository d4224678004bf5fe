import type { Founding } from '#secretariat'
import type { Deed } from './deed.ts'
import { cast } from './network-2021/members/cast.ts'
import { countryTeams, engagementsWithTeams } from './network-2021/country-teams.ts'
import { registerOfDecisions } from './network-2021/decisions.ts'
import { entities } from './network-2021/members/entities.ts'
import { eventsOfTheAutumn } from './network-2021/events/autumn.ts'
import { events } from './network-2021/events/half-year.ts'
import { highlights } from './network-2021/highlights.ts'
import { person } from './network-2021/ids.ts'
import { afterTheHalfYear } from './network-2021/later.ts'
import { meetings } from './network-2021/meetings.ts'
import { localPart } from './network-2021/members/names.ts'
import { notes } from './network-2021/notes.ts'
import { coChairs, focalPoints } from './network-2021/members/offices.ts'
import { arriving, comingAndGoing } from './network-2021/members/people.ts'
import { leaveNoOneBehind } from './network-2021/pillars/pillar-1-leave-no-one-behind.ts'
import { criminalJustice } from './network-2021/pillars/pillar-2-criminal-justice.ts'
import { agendaForProtection } from './network-2021/pillars/pillar-3-agenda-for-protection.ts'
import { intersectionality } from './network-2021/pillars/pillar-4-intersectionality.ts'
import { networkDevelopment } from './network-2021/pillars/pillar-8-network-development.ts'
import { communications, internalDiversity, knowledgeHub } from './network-2021/pillars/pillars-5-to-7.ts'
import { workPlan } from './network-2021/plan.ts'
import { domainOf } from './network-2021/members/roster.ts'
import { reportsOfTheNetwork } from './network-2021/reports.ts'
import { textsBeforeThePlan } from './network-2021/papers/before-the-plan.ts'
import { textsForCountryTeams } from './network-2021/papers/for-country-teams.ts'
import { textsOfOtherPillars } from './network-2021/papers/of-other-pillars.ts'
import { network } from './network-2021/texts/network.ts'

/** A network told as deeds: who founded it, when it begins and ends, what was done, and as whom one may look around. */
export type Story = {
  readonly founding: Founding
  readonly begins: Date
  readonly ends: Date
  readonly deeds: readonly Deed[]
  /** What was made of the deeds: the reports. Told with them where people look around, left to the tests to make anew. */
  readonly reports: readonly Deed[]
  readonly guests: readonly { readonly address: string; readonly part: Part }[]
}
export type Part = 'secretariat' | 'co-chair' | 'lead' | 'focal-point' | 'member'

/**
 * The network of the report on the first half of 2021, as invented people might have recorded it: from the opening of the
 * register in January 2020 to the end of January 2022. What is a fact, what a guess and what is made up, says its README.
 * Deeds of one hour are told in the order in which they stand here.
 */
export const story: Story = {
  founding: {
    ...network,
    contact: 'secretariat@network.example.org',
    zone: 'Europe/Zurich',
    secretary: { id: person('meret'), address: addressOf('meret'), lang: 'en' },
  },
  begins: new Date('2020-01-06T08:00:00Z'),
  ends: new Date('2022-01-31T09:00:00Z'),
  deeds: [
    entities,
    arriving,
    comingAndGoing,
    coChairs,
    focalPoints,
    notes,
    workPlan,
    countryTeams,
    textsBeforeThePlan,
    textsForCountryTeams,
    textsOfOtherPillars,
    meetings,
    registerOfDecisions,
    leaveNoOneBehind,
    criminalJustice,
    agendaForProtection,
    intersectionality,
    communications,
    knowledgeHub,
    internalDiversity,
    networkDevelopment,
    events,
    eventsOfTheAutumn,
    engagementsWithTeams,
    highlights,
    afterTheHalfYear,
  ].flat(),
  reports: reportsOfTheNetwork,
  guests: [
    { address: addressOf('meret'), part: 'secretariat' },
    { address: addressOf('salome'), part: 'co-chair' },
    { address: addressOf('paloma'), part: 'lead' },
    { address: addressOf('haruka'), part: 'focal-point' },
    { address: addressOf('siosaia'), part: 'member' },
  ],
}

function addressOf(key: string): string {
  const found = cast.find((one) => one.key === key)
  if (found === undefined) throw new Error(`nobody in the story is called ${key}`)
  return `${localPart(found)}@${domainOf(found.entity)}`
}
