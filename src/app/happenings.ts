import { ledgerEntries } from '#platform/acts'
import type { Tx } from '#platform/db'
import type { Label, Room } from '#platform/rooms'
import type { Lang } from '#platform/words'
import { personNames } from '#members'
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

/** The newest acts that the viewer may see, in sentences. Acts are said by their room; records are named by theirs. */
export async function happenings(tx: Tx, rooms: readonly Room[], { lang, ...asked }: Asked): Promise<Happening[]> {
  const rows = await ledgerEntries(tx, asked)
  const labels = await labelsOf(tx, rooms, { ids: [...new Set(rows.map(({ about }) => about))], lang })
  const people = await personNames(tx, [...new Set(rows.flatMap(({ by_person: by }) => (by === null ? [] : [by])))])
  const say = speak(lang)
  return rows.map(({ seq, at, act, channel, about, by_person: by }) => {
    const label = labels.get(about)
    const values = { who: people.get(by ?? '') ?? say('app.somebody'), what: label?.label ?? '' }
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
