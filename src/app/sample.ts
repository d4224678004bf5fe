import { deliver, refuse, sealLedger } from '#platform/acts'
import { standingClock, wallClock } from '#platform/clock'
import { asRole, connect } from '#platform/db'
import type { Site } from '#platform/db'
import type { Lang } from '#platform/words'
import { foundNetwork, networkOf } from '#secretariat'
import { tell } from '#seeds/deed'
import { story } from '#seeds/network-2021'
import { rooms } from './modules.ts'
import type { OpenHouse } from './open-house.ts'
import type { Program } from './program.ts'
import { speak } from './words/index.ts'

type Telling = { readonly lang: Lang; readonly talk: (line: string) => void }

/**
 * Tells the sample network into an empty house: every deed by its own person, at its own hour, through its act. From then
 * on the house lives by the story's clock, which goes on from its end. Refuses where there is a network already.
 */
export async function loadSample(program: Program, { lang, talk }: Telling): Promise<number> {
  const clock = standingClock(story.begins)
  const open = await program.open({ story: { clock } })
  try {
    if ((await open.reading(null, networkOf)) !== undefined) refuse('app.not-empty')
    const deeds = [...story.deeds, ...story.reports]
    talk(speak(lang)('app.telling', { deeds: deeds.length }))
    await simulate(open.site, story.begins)
    await foundNetwork(open.house, story.founding)
    const told = await tell(open.house, deeds, clock.stand)
    clock.stand(story.ends)
    await deliver(
      open.house,
      rooms.flatMap(({ hears = [] }) => hears),
    )
    await sealLedger(open.house)
    await simulate(open.site, story.ends)
    return told
  } finally {
    await open.close()
  }
}

/** Takes the sample away, database and all, so that the house is as empty as on its first day. Only a sample goes this way. */
export async function removeSample(program: Program): Promise<void> {
  const open = await program.open()
  const { simulated } = await open.worker.db.selectFrom('house').select('simulated').executeTakeFirstOrThrow()
  if (simulated) return open.remove()
  await open.close()
  refuse('app.not-a-sample')
}

/** Who can sign in to the sample, in words; nothing in a house that tells no story. */
export async function sampleSignIn({ worker }: OpenHouse, lang: Lang): Promise<string[]> {
  const { simulated } = await worker.db.selectFrom('house').select('simulated').executeTakeFirstOrThrow()
  if (!simulated) return []
  const say = speak(lang)
  return [
    say('app.sample-sign-in'),
    ...story.guests.map(({ address, part }) => `  ${address}  ${say(`app.part-${part}`)}`),
    say('app.sample-code'),
  ]
}

async function simulate(site: Site, at: Date): Promise<void> {
  const owner = connect(asRole(site, 'migrate'), () => undefined)
  try {
    await owner.pool.query('update house set simulated = true, stands_at = $1, stood_at = $2', [at, wallClock()])
  } finally {
    await owner.close()
  }
}
