import * as v from 'valibot'
import { langs } from '#platform/words'
import type { Fact, Source } from '#terminology'

// Facts are kept as they were told last; what comes out of the database is read like anything from outside.

const texts = v.record(v.picklist(langs), v.string())
const pair = v.tuple([v.string(), v.string()])

const value = v.union([
  v.strictObject({ number: v.number() }),
  v.strictObject({ day: v.string() }),
  v.strictObject({ month: v.string() }),
  v.strictObject({ range: pair }),
  v.strictObject({ text: v.string() }),
  v.strictObject({ texts }),
  v.strictObject({ entity: v.string() }),
  v.strictObject({ entities: v.array(v.string()) }),
  v.strictObject({ country: v.string() }),
  v.strictObject({ countries: v.array(v.string()) }),
  v.strictObject({ langs: v.array(v.picklist(langs)) }),
  v.strictObject({ period: pair }),
])

const source = v.strictObject({ kind: v.string(), id: v.string(), label: v.string(), path: v.string() })

const fact = v.strictObject({
  key: v.string(),
  values: v.record(v.string(), value),
  sources: v.array(source),
  pillar: v.exactOptional(v.string()),
  on: v.exactOptional(v.string()),
  rank: v.number(),
  highlight: v.exactOptional(v.boolean()),
})

export const readFact = (stored: unknown): Fact => v.parse(fact, stored)
export const readSource = (stored: unknown): Source => v.parse(source, stored)
export const readSources = (stored: unknown): Source[] => v.parse(v.array(source), stored)
