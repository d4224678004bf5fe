import * as v from 'valibot'
import { act, holds, id, optional, refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { deedNamed } from '../applying/deeds.ts'
import { filledIn } from '../applying/fill.ts'
import { needsOf } from '../applying/order.ts'
import { groupOf, groups, standingOf } from '../intake.ts'
import type { Decision, Input, Item } from '../intake.ts'
import { inputSchema } from '../kept-proposal.ts'
import { intakeAt, itemsOf } from '../read.ts'
import { keepers } from '../taking-in/take-in.ts'

const asks = v.strictObject({
  intake: id,
  /** One proposal by its key; or all those without doubts, everywhere or of one kind. */
  proposal: optional(v.string()),
  group: optional(v.picklist(groups, 'platform.choose-one')),
  kind: v.picklist(['accepted', 'corrected', 'left-out'], 'platform.choose-one'),
  /** What a person wrote instead of what was proposed. */
  input: optional(inputSchema),
  /** An answer to a doubt: the place of the doubt and of the answer in it. */
  answer: optional(v.pipe(v.string(), v.regex(/^\d{1,2}\.\d{1,2}$/, 'platform.choose-one'))),
})
type Asked = v.InferOutput<typeof asks>

/** Decides about proposals of a text: they are accepted, corrected or left out, until they are applied. */
export const decide = act({
  name: 'intake.decide',
  asks,
  keeps: ['input'],
  may: holds(...keepers),
  async does(scene, asked) {
    const { tx, by, now } = scene
    const intake = (await intakeAt(tx, asked.intake)) ?? refuse('intake.no-such-intake')
    if (intake.undone !== null) refuse('intake.undone-already')
    const items = await itemsOf(tx, intake.id)
    const decided = asked.proposal === undefined ? ofMany(items, asked) : [ofOne(items, asked)]
    const rows = decided.map(({ key, decision }) => ({
      intake: intake.id,
      proposal: key,
      kind: decision.kind,
      input: 'input' in decision ? JSON.stringify(decision.input) : null,
      at: now,
      by_person: by.id,
    }))
    if (rows.length > 0) await tx.insertInto('intake_decisions').values(rows).execute()
    await forgetRefusals(scene, intake.id, decided)
    return {
      about: intake.id,
      audience: 'secretariat',
      decided: rows.length,
      ...(asked.proposal === undefined ? {} : { proposal: asked.proposal }),
    }
  },
})

type Decided = { readonly key: string; readonly decision: Decision }

const accepted: Decision = { kind: 'accepted' }
const leftOut: Decision = { kind: 'left-out' }

/** All at once is only for what is not in doubt; what somebody has decided about already stays as they decided. */
function ofMany(items: readonly Item[], { group, kind }: Asked): Decided[] {
  if (kind === 'corrected') return refuse('platform.not-understood')
  return items
    .filter((item) => standingOf(item) === 'open')
    .filter(({ proposal }) => group === undefined || groupOf(proposal.act) === group)
    .map(({ proposal: { key } }) => ({ key, decision: kind === 'accepted' ? accepted : leftOut }))
}

function ofOne(items: readonly Item[], { proposal: key, kind, input, answer }: Asked): Decided {
  const item = items.find(({ proposal }) => proposal.key === key) ?? refuse('intake.no-such-proposal')
  if (item.made !== undefined) refuse('intake.made-already')
  const decision = answer === undefined ? plain(item, kind, input) : answered(item, answer)
  if (decision.kind === 'corrected') refuseUnfit(item, decision.input)
  return { key: item.proposal.key, decision }
}

function plain(item: Item, kind: Decision['kind'], input: Input | undefined): Decision {
  if (kind === 'left-out') return leftOut
  if (kind === 'accepted') return acceptedAgain(item)
  return { kind, input: input ?? refuse('platform.not-understood', {}, { input: 'platform.required' }) }
}

/** What was corrected and is accepted once more stays corrected. */
const acceptedAgain = ({ decision }: Item): Decision => (decision?.kind === 'corrected' ? decision : accepted)

function answered(item: Item, answer: string): Decision {
  const [doubt = -1, at = -1] = answer.split('.').map(Number)
  const { does } = item.proposal.doubts[doubt]?.answers?.[at] ?? refuse('intake.no-such-answer')
  if (does === 'keep') return acceptedAgain(item)
  return does === 'leave-out' ? leftOut : { kind: 'corrected', input: does.input }
}

/** A correction that the act could not read is refused here, at its fields, and not when everything is applied. */
function refuseUnfit({ proposal: { act: name } }: Item, input: Input): void {
  const deed = deedNamed(name) ?? refuse('intake.no-such-proposal')
  const stand = { about: anyId }
  const there = new Map(needsOf(input).map((key) => [key, stand]))
  const read = v.safeParse(deed.asks, filledIn(input, { there, source: 'a text', act: name }))
  if (read.success) return
  const fields = read.issues
    .toReversed()
    .map((issue) => [`input.${v.getDotPath(issue) ?? ''}`, wordsOf(issue)] as const)
  refuse('platform.not-understood', {}, Object.fromEntries(fields))
}

/** Stands for a record that is not there yet. */
const anyId = '00000000-0000-7000-8000-000000000000'

const wordsOf = ({ message, received }: v.BaseIssue<unknown>): string => {
  if (/^[a-z-]+\.[a-z.-]+$/.test(message)) return message
  return received === 'undefined' ? 'platform.required' : 'platform.unexpected'
}

/** Why something was refused says nothing any more once somebody decided anew. */
async function forgetRefusals({ tx }: Scene, intake: string, decided: readonly Decided[]): Promise<void> {
  const keys = decided.map(({ key }) => key)
  if (keys.length === 0) return
  await tx.deleteFrom('intake_refusals').where('intake', '=', intake).where('proposal', 'in', keys).execute()
}
