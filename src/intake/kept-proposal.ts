import * as v from 'valibot'
import type { Given, Proposal } from './proposal.ts'

const given: v.GenericSchema<Given> = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.array(v.lazy(() => given)),
  v.record(
    v.string(),
    v.lazy(() => given),
  ),
])

/** What is given to an act, as it is kept. */
export const inputSchema = v.record(v.string(), given)

const said = { key: v.string(), values: v.record(v.string(), v.union([v.string(), v.number()])) }
const answer = v.object({
  ...said,
  does: v.union([v.literal('keep'), v.literal('leave-out'), v.object({ input: inputSchema })]),
})

/** A proposal as it is kept: read again, it is what was proposed. */
export const proposalSchema: v.GenericSchema<Proposal> = v.object({
  key: v.string(),
  act: v.string(),
  input: inputSchema,
  because: v.object({ block: v.number(), from: v.number(), to: v.number() }),
  on: v.exactOptional(v.string()),
  certainty: v.picklist(['certain', 'likely', 'look']),
  known: v.exactOptional(v.string()),
  doubts: v.array(v.object({ ...said, answers: v.exactOptional(v.array(v.object(answer.entries))) })),
})
