import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'

/** What a relay knows of a letter, by its Message-ID. */
export type Knowledge = 'has' | 'has-not' | 'unknown'

/** A relay that can be asked afterwards what it took. `since`: when the first of the letters was handed over. */
export type RelayRecord = {
  readonly knows: (
    messageIds: readonly string[],
    when: { readonly since: Date; readonly until: Date },
  ) => Promise<ReadonlyMap<string, Knowledge>>
}

/**
 * Asks the log of a Postfix, with the one that was put aside last (`mail.log`, `mail.log.1`). A letter is taken when its
 * queue manager names the queue file whose cleanup read the Message-ID; cleanup alone reads it before the letter is whole.
 * The log only says `has-not` when it covers the time from `since` to `until`.
 */
export const postfixLog = (path: string): RelayRecord => ({
  async knows(messageIds, { since, until }) {
    const seen: Seen = {
      wanted: new Set(messageIds),
      queued: new Map(),
      taken: new Set(),
      first: undefined,
      last: undefined,
    }
    for (const file of [`${path}.1`, path]) if (await exists(file)) await readInto(file, seen, until)
    const { first, last, taken } = seen
    // Marks of time are whole seconds.
    const covers =
      first !== undefined && last !== undefined && first <= since && last.getTime() + 1000 > until.getTime()
    return new Map(messageIds.map((id) => [id, taken.has(id) ? 'has' : covers ? 'has-not' : 'unknown']))
  },
})

type Seen = {
  readonly wanted: ReadonlySet<string>
  readonly queued: Map<string, string>
  readonly taken: Set<string>
  first: Date | undefined
  last: Date | undefined
}

const readMax = 512 * 1024 * 1024

async function readInto(file: string, seen: Seen, now: Date): Promise<void> {
  const { size } = await stat(file)
  const lines = createInterface({ input: createReadStream(file, { start: Math.max(0, size - readMax) }) })
  for await (const line of lines) note(line, seen, now)
}

function note(line: string, seen: Seen, now: Date): void {
  if (!line.includes('postfix')) return
  const at = timeOf(line, now)
  if (at !== undefined) {
    seen.first ??= at
    seen.last = at
  }
  const [, cleaned, id] = /\/cleanup\[\d+\]: ([0-9A-Za-z]+): (?:resent-)?message-id=(<[^>\s]+>)/.exec(line) ?? []
  if (cleaned !== undefined && id !== undefined && seen.wanted.has(id)) seen.queued.set(cleaned, id)
  const [, managed, what] = /\/n?o?qmgr\[\d+\]: ([0-9A-Za-z]+): (from=|removed)/.exec(line) ?? []
  const known = managed === undefined ? undefined : seen.queued.get(managed)
  if (managed === undefined || known === undefined) return
  seen.taken.add(known)
  // The name of a queue file is given again one day.
  if (what === 'removed') seen.queued.delete(managed)
}

/** The time at the head of a line: `2026-11-25T04:47:55+00:00`, or `Nov 25 04:47:55` in the time of this machine. */
function timeOf(line: string, now: Date): Date | undefined {
  const [, iso] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S*)/.exec(line) ?? []
  if (iso !== undefined) return dateOr(Date.parse(iso))
  const [, old] = /^([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)/.exec(line) ?? []
  if (old === undefined) return undefined
  const inYear = (year: number): number => Date.parse(`${old} ${year}`)
  const year = now.getFullYear()
  const time = inYear(year)
  // In January the log still tells of December.
  return dateOr(time > now.getTime() + 86_400_000 ? inYear(year - 1) : time)
}

const dateOr = (time: number): Date | undefined => (Number.isNaN(time) ? undefined : new Date(time))

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )
