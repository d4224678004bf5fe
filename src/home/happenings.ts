import { ledgerEntries } from '#platform/acts'
import type { Tx } from '#platform/db'
import type { Label, Room } from '#platform/rooms'
import type { Lang } from '#platform/words'
import { speak } from './words/index.ts'

/** One act in words: what was done and by whom, by which way, and when. */
export type Happening = {
  readonly seq: number
  readonly at: Date
  readonly sentence: Sentence
  readonly channel: string
}

/** A sentence around the name of the record that it is about, so that the name can lead there in its own language. */
export type Sentence = { readonly before: string; readonly what?: Label; readonly after: string }

type Asked = {
  readonly lang: Lang
  readonly limit: number
  readonly before?: number
  readonly about?: string
  readonly since?: Date
  readonly audiences?: readonly string[]
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
    const who = labels.get(by ?? '')?.label ?? say('home.somebody')
    const told = (what: string): string =>
      voiceOf(rooms, act)?.(lang).byKey(act.replace('.', '.did-'), { who, what }) ?? say('home.did', { act, who, what })
    return {
      seq,
      at,
      sentence: sentenceOf(told, labels.get(about), say('home.something')),
      channel: say(`home.by-${channel}`),
    }
  })
}

// A noncharacter: Unicode promises that it is never part of a text.
const mark = '\uFFFF'

function sentenceOf(told: (what: string) => string, what: Label | undefined, unseen: string): Sentence {
  const [before = '', after] = told(what === undefined ? unseen : mark).split(mark)
  if (what === undefined || after === undefined) return { before, after: '' }
  // The element that holds the name keeps its direction apart; the signs that would do so must not be left in two halves.
  return { before: before.replace(/\u2068$/u, ''), what, after: after.replace(/^\u2069/u, '') }
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
