import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Whom the server runs as; undefined means as we are. */
export type ServerUser = { readonly uid: number; readonly gid: number } | undefined

/** PostgreSQL refuses to run as root, so root chooses somebody who is there already: `postgres`, else `nobody`. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const found = ['postgres', 'nobody']
    .map((name) => users.find(([known]) => known === name))
    .find((user) => user !== undefined)
  if (found === undefined) throw new Error('root needs a user "nobody" or "postgres" to run the database as')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** Whether somebody else can walk down to a path: every folder above it lets others pass. */
export function reachableByOthers(path: string): boolean {
  const parent = dirname(path)
  const stat = statSync(parent, { throwIfNoEntry: false })
  const passes = stat === undefined || (stat.mode & 0o001) !== 0
  return passes && (parent === path || reachableByOthers(parent))
}
