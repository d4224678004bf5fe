import type { Clock } from '#platform/clock'
import type { Telling } from '#platform/cluster'
import { homeAbove, makeDataFolder, readConfig } from '#platform/config'
import type { Config } from '#platform/config'
import { openLog } from '#platform/log'
import { openHouse } from './open-house.ts'
import type { OpenHouse } from './open-house.ts'

/** The program before it has opened anything: what it was told, and how to open the house. Whoever opens also closes. */
export type Program = {
  readonly config: Config
  readonly home: string
  readonly open: (how?: { readonly story?: { readonly clock: Clock } }) => Promise<OpenHouse>
}

type Given = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly talk: (telling: Telling) => void
  readonly logTo: 'stdout' | 'stderr'
}

/** Reads what the program was told. Throws ConfigurationInvalid. */
export function programOf({ env, talk, logTo }: Given): Program {
  const home = env['COLONNADE_HOME'] ?? homeAbove(import.meta.dirname)
  const config = readConfig(env, home)
  const log = openLog(logTo)
  const open: Program['open'] = (how = {}) => {
    makeDataFolder(config)
    return openHouse({ config, home, log, talk, ...how })
  }
  return { config, home, open }
}
