import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { home } from '../check/run-tool.ts'

const stamp = join(home, 'node_modules', '.colonnade-check')

/** How many seconds the last whole run of bin/check took on this machine; undefined when there was none. */
export const lastCheckSeconds = (): number | undefined =>
  existsSync(stamp) ? Number(readFileSync(stamp, 'utf8')) : undefined

export const noteCheckSeconds = (seconds: number): void => writeFileSync(stamp, seconds.toFixed(1))
