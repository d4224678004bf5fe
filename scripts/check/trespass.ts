import { basename, dirname, join } from 'node:path/posix'
import { platformRooms, rooms } from '#architecture'
import { borders, dynamic } from '#borders'
import type { Border } from '#borders'

/** How something is asked for: as a value, only as a type, or while the program runs. */
export type Manner = 'value' | 'type' | 'dynamic'

/** Why a file may not ask for this, in a sentence to the person who tripped over it; undefined when it may. */
export function trespass(file: string, wish: string, manner: Manner = 'value'): string | undefined {
  const here = roomOf(file)
  const test = isTest(file)
  if (
    manner === 'dynamic' &&
    here !== 'app' &&
    !test &&
    here !== 'scripts' &&
    !dynamic.some((line) => line.file === file)
  )
    return `${wish} is imported while running; only app/ does, or a line of architecture.ts with a reason`
  if (wish.startsWith('.')) return climb(file, wish, manner)
  if (!wish.startsWith('#')) return test || here === 'scripts' ? undefined : strangeness(file, wish)
  const there = roomOf(placeOf(wish))
  if (there === 'test') return test || here === 'scripts' ? undefined : 'only tests enter test/'
  if (there === here) return test ? undefined : `${wish} is this room’s own door; inside use ./`
  if (isPastDoor(wish)) return `${wish} reaches past the door of ${there}; ask #${there}, or widen its door`
  if (wish.endsWith('/module') && here !== 'app') return 'only app/ plugs rooms in'
  if (mayAsk(here, there)) return undefined
  return `${here} may not ask ${there}; a higher room hears a lower one, or architecture.ts gets a better order`
}

/** Why a file may not touch this package or global of the world outside; undefined when it may. */
export function strangeness(file: string, what: string): string | undefined {
  if (isTest(file) || ['scripts', 'architecture'].includes(roomOf(file))) return undefined
  const border = borderOf(what)
  if (!border)
    return `${what} is not in architecture.ts; a new dependency needs a line there and a record in docs/decisions`
  if (file.includes('/pages/') && what === 'kysely') return 'a page fetches nothing; read.ts asks, web.tsx hands over'
  if (border.only.some((place) => isAt(file, place))) return undefined
  return `${what} may be touched only by ${border.only.join(', ')}: ${border.because}`
}

/** The room that a path from the top of the repository lies in: `plan`, `platform/db`, `seeds`, `test`, `scripts`. */
export function roomOf(path: string): string {
  const [top = '', room = '', inner = ''] = path.split('/')
  if (top !== 'src') return basename(top, '.ts')
  return room === 'platform' ? `platform/${inner}` : room
}

/** Tests may enter `test/` and touch the world; `test/` itself is made for them. */
export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.startsWith('test/')

/** Where a `#` name leads, as package.json says under "imports". */
export function placeOf(wish: string): string {
  const name = wish.slice(1)
  if (name === 'architecture' || /^(test|seeds)\//.test(name)) return `${name}.ts`
  return name.endsWith('/module') ? `src/${name}.ts` : `src/${name}/index.ts`
}

function climb(file: string, wish: string, manner: Manner): string | undefined {
  const there = join(dirname(file), wish)
  // The tools in scripts/ have no door, and nobody but their tests asks them.
  if (roomOf(there) === 'scripts' && isTest(file)) return undefined
  if (there === 'src/app/main.ts' && roomOf(file) === 'scripts') return undefined // npm start enters here
  if (roomOf(there) !== roomOf(file)) return `${wish} climbs out of ${roomOf(file)}; ask the door #${roomOf(there)}`
  const reads = /\/(read|module)\.ts$/.test(there) && manner === 'value'
  return reads && file.includes('/pages/') ? 'a page fetches nothing; read.ts asks, web.tsx hands over' : undefined
}

const isPastDoor = (wish: string): boolean =>
  !/^#(architecture|test\/.+|seeds\/.+|platform\/[^/]+|[^/]+\/module|[^/]+)$/.test(wish)

function mayAsk(here: string, there: string): boolean {
  if (['test', 'scripts', 'architecture'].includes(here)) return true
  const [mine, theirs] = [inPlatform(here), inPlatform(there)]
  if (mine !== undefined && theirs !== undefined) return heightOf(theirs) < heightOf(mine)
  const line = rooms.find(({ room }) => room === (mine === undefined ? here : 'platform'))
  return line?.asks.includes(theirs === undefined ? there : 'platform') ?? false
}

const heightOf = (inner: string): number => platformRooms.findIndex(({ room }) => room === inner)

const inPlatform = (room: string): string | undefined =>
  room.startsWith('platform/') ? room.slice('platform/'.length) : undefined

function borderOf(what: string): Border | undefined {
  const parts = what.split('/')
  const name = what.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? what)
  return borders.find((border) => border.what.includes(what)) ?? borders.find((border) => border.what.includes(name))
}

function isAt(file: string, place: string): boolean {
  if (place.startsWith('*')) return file.endsWith(place.slice(1))
  if (place.includes('.')) return place.includes('/') ? file === `src/${place}` : basename(file) === place
  return file.startsWith(`${place}/`) || file.startsWith(`src/${place}/`)
}
