import { ledgerEntries } from '#platform/acts'
import type { Tx } from '#platform/db'
import type { Label, Room } from '#platform/rooms'
import type { Lang } from '#platform/words'
import { speak } from './words/index.ts'

/** One act in words: what was done, by whom, by which way, when, and where what it was about is read. */
export type Happening = {
  readonly seq: number
  readonly at: Date
  readonly words: string
  readonly channel: string
  readonly path: string | undefined
}

type Asked = {
  readonly lang: Lang
  readonly limit: number
  readonly before?: number
  readonly about?: string
  readonly since?: Date
}

/**
 * The newest acts that the viewer may see, in sentences. Acts are said by their room; records and people are named by
 * theirs, and what the viewer may see the act of but no longer the record is said to be that.
 */
export async function happenings(tx: Tx, rooms: readonly Room[], { lang, ...asked }: Asked): Promise<Happening[]> {
  const rows = await ledgerEntries(tx, asked)
  const ids = new Set(rows.flatMap(({ about, by_person: by }) => (by === null ? [about] : [about, by])))
  const labels = await labelsOf(tx, rooms, { ids: [...ids], lang })
  const say = speak(lang)
  return rows.map(({ seq, at, act, channel, about, by_person: by }) => {
    const label = labels.get(about)
    const who = labels.get(by ?? '')?.label ?? say('app.somebody')
    const values = { who, what: label?.label ?? say('app.something') }
    const words = voiceOf(rooms, act)?.(lang).byKey(act.replace('.', '.did-'), values)
    return {
      seq,
      at,
      words: words ?? say('app.did', { act, ...values }),
      channel: say(`app.by-${channel}`),
      path: label?.path,
    }
  })
}

const voiceOf = (rooms: readonly Room[], act: string): Room['voice'] =>
  rooms.find(({ name }) => act.startsWith(`${name}.`))?.voice

/** A record that two rooms know is called as the later one does: an account by its address, its person by name. */
async function labelsOf(
  tx: Tx,
  rooms: readonly Room[],
  { ids, lang }: { ids: readonly string[]; lang: Lang },
): Promise<Map<string, Label>> {
  const found = new Map<string, Label>()
  // One after the other: they share the viewer's one connection.
  for (const { labels } of rooms) for (const [id, label] of (await labels?.(tx, ids, lang)) ?? []) found.set(id, label)
  return found
}
