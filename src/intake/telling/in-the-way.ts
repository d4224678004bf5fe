import { personNames } from '#members'
import { speak as speakReports } from '#reports'
import type { Tx } from '#platform/db'
import type { Since } from '../read.ts'
import type { InTheWay } from '../undoing/stands-in.ts'
import { speak } from '../words/index.ts'
import { sayOfRooms, tellItem } from './tell.ts'
import type { Telling } from './tell.ts'

/** What was built on an intake, one sentence for each thing: what it made, and what came since. */
export function tellInTheWay(all: readonly InTheWay[], telling: Telling, who?: string): string[] {
  const say = speak(telling.lang)
  return all.map(({ proposal, act, why }) => {
    const item = telling.items.get(proposal)
    const what = item === undefined ? say('intake.gone') : tellItem(item, telling)
    if (act === undefined) return say(`intake.in-the-way-${why === 'act' ? 'changed' : why}`, { what })
    const key = act.replace('.', '.did-')
    const named = { who: who ?? say('intake.somebody'), what }
    const did = sayOfRooms(telling.lang, key, named) ?? speakReports(telling.lang).byKey(key, named) ?? act
    return say('intake.in-the-way-act', { what, act: did })
  })
}

/** The same for what the ledger tells before anybody tries, with those who did it. */
export async function tellSince(tx: Tx, since: readonly Since[], telling: Telling): Promise<string[]> {
  const names = await personNames(
    tx,
    since.flatMap(({ by }) => by ?? []),
  )
  return since.flatMap(({ proposal, act, by }) =>
    tellInTheWay([{ proposal, act, why: 'act' }], telling, names.get(by ?? '')),
  )
}
