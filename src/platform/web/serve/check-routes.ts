import { audits, levels, rates } from '../route.ts'
import type { Entry, Route } from '../route.ts'

/** One line of the authorization matrix: who may come by this method to this address. */
export type Line = Omit<Entry, 'speak'> & {
  readonly room: string
  readonly method: 'GET' | 'POST'
  readonly act?: string
}

type Named = { readonly name: string; readonly routes?: readonly Route[] }

/** The whole route table, one line per method, in the order of the rooms. */
export function linesOf(rooms: readonly Named[]): Line[] {
  return rooms.flatMap((room) => (room.routes ?? []).flatMap((route) => linesOfRoute(room.name, route)))
}

function linesOfRoute(room: string, route: Route): Line[] {
  const { path, name, may, rate, audit, level } = route
  const line = { room, path, name, may, rate, audit, level }
  if (route.kind !== 'form') return [{ ...line, method: 'GET' }]
  return [
    { ...line, method: 'GET', rate: 'page', audit: 'none' },
    { ...line, method: 'POST', act: route.act.name },
  ]
}

/** Throws with one sentence per fault when an entry lacks its rule, rate, audit, level or schema, or two entries clash. */
export function checkRoutes(rooms: readonly Named[]): void {
  const faults = rooms.flatMap((room) => (room.routes ?? []).flatMap((route) => faultsOf(room.name, route)))
  const all = [...faults, ...clashesOf(linesOf(rooms))]
  if (all.length > 0) throw new Error(`the route table is not right, so nothing is served:\n  ${all.join('\n  ')}`)
}

// The compiler asks for all of this as well; a plug put together at run time, or by a cast, is caught here.
function faultsOf(room: string, route: Route): string[] {
  const { path, name, may, rate, audit, level } = route
  const where = `${name || 'an entry without a name'} (${path})`
  const ruled = typeof may === 'function' || (Array.isArray(may) && may.length > 0)
  return [
    ...(/^\/([a-z0-9:._-]+(\/[a-z0-9:._-]+)*)?$/i.test(path) ? [] : [`${where}: the path is not one`]),
    ...(String(name).startsWith(`${room}.`) ? [] : [`${where}: the name does not begin with ${room}.`]),
    ...(ruled ? [] : [`${where}: nobody is said to be allowed`]),
    ...(rates.includes(rate) ? [] : [`${where}: no rate`]),
    ...(audits.includes(audit) ? [] : [`${where}: no audit`]),
    ...(levels.includes(level) ? [] : [`${where}: no level`]),
    ...(route.kind === 'form' ? faultsOfForm(where, route) : []),
  ]
}

const faultsOfForm = (where: string, { act, audit }: Extract<Route, { kind: 'form' }>): string[] => [
  ...(act.asks === undefined ? [`${where}: its act has no schema`] : []),
  ...(audit === 'ledger' ? [] : [`${where}: an act leaves a row in the ledger, so its audit is ledger`]),
]

function clashesOf(lines: readonly Line[]): string[] {
  const seen = new Map<string, Line>()
  return lines.flatMap((line) => {
    const shape = `${line.method} ${line.path.replaceAll(/:[^/]+/g, ':')}`
    const other = seen.get(shape)
    seen.set(shape, line)
    return other === undefined
      ? []
      : [`${line.name} and ${other.name} have the same address: ${line.method} ${line.path}`]
  })
}

/** Addresses with fixed parts come before those with names in their place, so that /outputs/new is not output "new". */
export function inOrder(routes: readonly Route[]): Route[] {
  // A tilde sorts after every sign an address may have.
  return routes.toSorted((one, other) => (weightOf(one.path) < weightOf(other.path) ? -1 : 1))
}

const weightOf = (path: string): string => path.replaceAll(/:[^/]+/g, '~')
