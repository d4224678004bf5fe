import { readFileSync } from 'node:fs'
import { applyIntake, decide, itemsOf, propose, standingOf, takeIn } from '#intake'
import type { Proposal } from '#intake'
import { readText } from '#platform/texts'
import { knownOn, read } from '#reading'
import { perform, testHouse } from './house.ts'
import type { TestHouse } from './house.ts'

/** An empty network some days after the text was written. */
export async function emptyNetwork({ at = '2021-07-05T09:00:00Z' } = {}): Promise<TestHouse> {
  const t = await testHouse({ at })
  const called = { name: { en: 'The Network' }, short_name: { en: 'Network' } }
  await t.house.worker.insertInto('network').values(called).execute()
  return t
}

/** What a text proposes to a network, with what that network knows on a day. */
export async function proposedBy(t: TestHouse, file: string, on: string) {
  const content = await readText(new Uint8Array(readFileSync(file)), { name: 'report.txt' })
  const known = await t.reading(t.secretary, (tx) => knownOn(tx, { on }))
  return { content, proposals: propose(read(content, known), known) }
}

type Taken = Awaited<ReturnType<typeof proposedBy>> & { readonly on: string }

/** A network moves in with a text: everything is accepted, what is in doubt too, and applied. */
export async function movedIn(t: TestHouse, { content, proposals, on }: Taken) {
  const how = { token: t.secretary, channel: 'web' } as const
  const taken = { name: 'report.txt', asOf: on, content, proposals, named: {} }
  const { about: intake } = await perform(t.house, takeIn, taken, how)
  for (const { key, known } of proposals)
    if (known === undefined) await perform(t.house, decide, { intake, proposal: key, kind: 'accepted' }, how)
  await applyIntake(intake, { house: t.house, ...how })
  const items = await t.reading(t.secretary, (tx) => itemsOf(tx, intake))
  const refused = items.filter((item) => standingOf(item) === 'refused')
  return { intake, items, made: items.filter(({ made }) => made !== undefined).length, refused: refused.map(whyNot) }
}

const whyNot = ({
  proposal,
  notMade,
}: {
  readonly proposal: Proposal
  readonly notMade: { readonly code: string; readonly fields: object } | undefined
}): string => `${proposal.key}: ${notMade?.code ?? ''} ${JSON.stringify(notMade?.fields ?? {})}`
