import { basename, dirname } from 'node:path/posix'
import { rooms } from '#architecture'
import { disorder } from './order.ts'
import type { Source } from './read-sources.ts'
import { isTest, roomOf, strangeness, trespass } from './trespass.ts'

/** Everything in these files that architecture.ts forbids, one line each: `file:line: sentence`. */
export function fenceSources(sources: readonly Source[]): string[] {
  return [...disorder(rooms), ...folderFaults(sources), ...sources.flatMap(faultsOf)]
}

/** Words in markup: a page has no text of its own, or it would speak one language only. */
export const wordless = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => path.startsWith('src/') && !isTest(path))
    .flatMap(({ path, texts }) => texts.map(({ what, line }) => `${path}:${line}: “${what}” belongs into words/`))

const drawer = /^(types|misc|commons?)$|(^|-)(utils?|helpers?|managers?|services?)$/

/** Files and folders whose name says nothing: a drawer into which everything goes. */
export const drawers = (paths: readonly string[]): string[] =>
  paths.filter((path) => path.split('/').some((part) => drawer.test(part.replace(/\.\w+$/, ''))))

function faultsOf({ path, imports, touches }: Source): string[] {
  const asked = imports.map(({ wish, manner, line }) => ({ line, fault: trespass(path, wish, manner) }))
  const touched = touches.map(({ what, line }) => ({ line, fault: strangeness(path, what) }))
  return [...asked, ...touched].flatMap(({ line, fault }) => (fault === undefined ? [] : [`${path}:${line}: ${fault}`]))
}

// A folder without a line has no place in the house; a line without a folder is left over from a room that is gone.
function folderFaults(sources: readonly Source[]): string[] {
  const known = rooms.map(({ room }) => room)
  const found = new Set(
    sources.filter(({ path }) => path.startsWith('src/')).map(({ path }) => roomOf(path).split('/')[0] ?? ''),
  )
  if (sources.some(({ path }) => path.startsWith('seeds/'))) found.add('seeds')
  const doors = new Set(sources.map(({ path }) => path).filter((path) => basename(path) === 'index.ts'))
  const inner = [...doors].filter((door) => !/^src\/((platform\/)?[^/]+|platform\/db\/tables)$/.test(dirname(door)))
  return [
    ...[...found].filter((room) => !known.includes(room)).map((room) => `src/${room} has no line in architecture.ts`),
    ...known
      .filter((room) => !found.has(room))
      .map((room) => `architecture.ts has a line for ${room}, which is no folder`),
    ...inner.filter((door) => !door.endsWith('/words/index.ts')).map((door) => `${door}: a room has one door`),
  ]
}
