import { createHash } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reachableByOthers } from './server-user.ts'
import type { ServerUser } from './server-user.ts'

export type Places = { readonly data: string; readonly socket: string; readonly log: string }

/** Where what cannot stay in the data folder is put when root runs us: the system's place for state. */
export const stateFolder = '/var/lib/colonnade'

// A socket's address is limited to 107 bytes, file name included (`/.s.PGSQL.5432`).
const socketFolderMax = 90

/**
 * Makes the folders of a cluster and gives them to the user it runs as. A data folder below a closed one (root's home) is
 * of no use to another user; then the cluster lies in the system's state folder and a note in the data folder says so.
 */
export function placesIn(folder: string, user: ServerUser): Places {
  const home = homeIn(folder, user)
  const places = { data: join(home, 'postgres'), socket: socketFor(home, user), log: join(home, 'postgres.log') }
  for (const one of [places.data, places.socket]) mkdirSync(one, { recursive: true, mode: 0o700 })
  for (const one of [places.data, places.socket]) chmodSync(one, 0o700)
  if (user !== undefined) for (const one of [places.data, places.socket]) chownSync(one, user.uid, user.gid)
  return places
}

function homeIn(folder: string, user: ServerUser): string {
  mkdirSync(folder, { recursive: true, mode: user === undefined ? 0o700 : 0o711 })
  if (user === undefined) return folder
  if (reachableByOthers(folder)) {
    // Passing through is all that others may: what is inside has modes of its own.
    chmodSync(folder, statSync(folder).mode | 0o001)
    return folder
  }
  const elsewhere = join(stateFolder, shortHash(folder))
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 })
  writeFileSync(join(folder, 'where-the-database-is.txt'), `${elsewhere}\n`)
  return elsewhere
}

// Root follows no path that somebody else may have laid in a folder that is open to all.
function socketFor(home: string, user: ServerUser): string {
  const inside = join(home, 'socket')
  if (Buffer.byteLength(inside) <= socketFolderMax) return inside
  if (user !== undefined) mkdirSync(stateFolder, { recursive: true, mode: 0o711 })
  return join(user === undefined ? tmpdir() : stateFolder, `colonnade-${shortHash(home)}`)
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)
