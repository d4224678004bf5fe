import { introduce } from '#platform/db'
import { linesOf } from '#platform/web'
import type { Line } from '#platform/web'
import type { Room } from '#platform/rooms'
import { frame, rooms } from '#app'
import { matrix } from './authorization.ts'
import type { Asking, Cell } from './authorization.ts'
import { tellExamples } from './example-records.ts'
import type { TestHouse } from './house.ts'
import { hiddenTexts } from './hidden-texts.ts'
import { roles, sessionsOf } from './roles.ts'
import type { Role, Sessions } from './roles.ts'
import { examplesOf } from './screens.ts'
import type { Place } from './screens.ts'
import { siteOf } from './site.ts'
import { attempt, everyDeed, leavingNoTrace, openRooms } from './without-checks.ts'
import type { Ending } from './without-checks.ts'
import { sampleHouse } from './world.ts'

/** The sample network with an example of everything, before its two walls: the program's checks, and the database's. */
export type Walls = Omit<Asking, 'site'> & { readonly house: TestHouse; readonly places: PlacesOf }
type PlacesOf = (line: Line) => Promise<Place[]>

/** What is asked besides the plain addresses: searching, a plan by name, and the forms a report is fetched in. */
const asked: Readonly<Record<string, readonly Partial<Place & { query: string }>[]>> = {
  'app.search': [{}, { query: '?q=that' }, { query: '?q=network' }, { query: '?q=co-chairs' }],
  'plan.work-plan': [{}, { query: '?plan=only-the-network', name: 'of the network', audience: 'network' }],
  'reports.file': [{ query: '?to=html&claims=yes' }, { query: '?to=json&claims=yes&edition=network' }],
}

/** Opens the house, lets everybody sign in and looks up an address for every entry and example. */
export async function openWalls(): Promise<Walls> {
  const house = await sampleHouse()
  const sessions = await sessionsOf(house)
  await tellExamples(house)
  const places: PlacesOf = async (line) => {
    const found = await house.reading(house.secretary, (tx) => examplesOf(tx, line))
    const more = line.method === 'GET' ? (asked[line.name] ?? [{}]) : [{}]
    return found.flatMap((place) =>
      more.map(({ query = '', ...other }) => ({ ...place, ...other, path: place.path + query })),
    )
  }
  const lines = []
  for (const line of linesOf(rooms)) lines.push({ line, places: await places(line) })
  return {
    house,
    sessions,
    places,
    lines,
    grants: await grantsOf(house, sessions),
    texts: await hiddenTexts(house),
  }
}

/** What each role is granted is read from the database once, so that the expectation does not ask the program under test. */
async function grantsOf({ house }: TestHouse, sessions: Sessions): Promise<Asking['grants']> {
  const grants = new Map<Role, ReadonlySet<string>>()
  for (const role of roles) {
    const told = { token: sessions[role], now: house.clock() }
    grants.set(role, (await house.db.transaction().execute((tx) => introduce(tx, told))).grants)
  }
  return grants
}

/** The whole matrix, with the program as it is. Nothing of what is asked stays done. */
export const asItIs = (walls: Walls, served: readonly Room[] = rooms): Promise<Cell[]> =>
  matrix({ ...walls, site: siteOf(leavingNoTrace(walls.house), served, frame) })

/** Whom the database alone has to keep from reading: they hold no post. */
export const readers = ['nobody', 'outsider', 'member'] as const satisfies readonly Role[]

/** Everything that can be read, with every entry open to everybody. */
export function withoutChecks(walls: Walls, which: (line: Line) => boolean = () => true): Promise<Cell[]> {
  const lines = walls.lines.filter(({ line }) => line.method === 'GET' && which(line))
  return matrix({ ...walls, lines, as: readers, site: siteOf(walls.house, openRooms, frame) })
}

/** One deed tried as one role: whether the program lets it through with its checks, and how it ends without them. */
export type Tried = {
  readonly act: string
  readonly role: Role
  readonly program: boolean
  readonly database: Ending
}

/** Every act as everybody, with the program's checks and without; nothing of it stays. */
export async function tryEveryDeed({ house, sessions }: Walls, as: readonly Role[] = roles): Promise<Tried[]> {
  const tried: Tried[] = []
  for (const deed of await everyDeed(house))
    for (const role of as) {
      const token = sessions[role]
      const program = (await attempt(house, deed, { token, checked: true })) === 'through'
      tried.push({ act: deed.act.name, role, program, database: await attempt(house, deed, { token, checked: false }) })
    }
  return tried
}
