import { rooms } from '#app'
import { tellExamples } from './example-records.ts'
import type { TestHouse } from './house.ts'
import { sessionsOf } from './roles.ts'
import { exampleOf } from './screens.ts'
import { sampleHouse } from './world.ts'

/** What people come for, day by day. */
export const mainScreens: readonly string[] = [
  '/',
  '/work-plan',
  '/o/1.1',
  '/members',
  '/calendar',
  '/meetings',
  '/decisions',
  '/countries',
  '/documents',
  '/reports',
  '/log',
  '/search?q=who',
]

// The examples are bare; these have much to show.
const full: readonly string[] = [
  '/pillars/leave-no-one-behind',
  '/reports/example-network',
  '/members/entities/OHCHR',
  '/meetings/plenary-2021-06-15',
  '/events/side-event-crime-commission-2021',
  '/documents/checklist-to-strengthen-united-nations-work-at-country-level-to-combat-racial',
  '/work-plan?on=2021-06-30',
  '/calendar?year=2021',
]

type EveryScreen = {
  readonly network: TestHouse
  /** The secretary's session, who may open all of them. */
  readonly token: string
  readonly screens: readonly string[]
}

/** The sample network with something on every screen, and an address for each of them. */
export async function everyScreen(): Promise<EveryScreen> {
  const network = await sampleHouse()
  const { secretariat } = await sessionsOf(network)
  await tellExamples(network)
  const pages = rooms.flatMap((room) => room.routes ?? []).filter(({ kind }) => kind !== 'download')
  const screens = await network.reading(secretariat, async (tx) => {
    const found: string[] = []
    for (const page of pages) found.push(await exampleOf(tx, page))
    return found
  })
  return { network, token: secretariat ?? network.secretary, screens: [...new Set([...screens, ...full])] }
}
