import { facts as countriesFacts, speak as countriesSpeak } from '#countries'
import { facts as decisionsFacts, speak as decisionsSpeak } from '#decisions'
import { facts as documentsFacts, speak as documentsSpeak } from '#documents'
import { facts as eventsFacts, speak as eventsSpeak } from '#events'
import { facts as meetingsFacts, speak as meetingsSpeak } from '#meetings'
import { facts as membersFacts, speak as membersSpeak } from '#members'
import { facts as planFacts, speak as planSpeak } from '#plan'
import type { Tx } from '#platform/db'
import type { Lang, SayByKey } from '#platform/words'
import type { Fact, Scope } from '#terminology'
import type { Speakers } from '../telling/voice.ts'
import { speak } from '../words/index.ts'

type Teller = {
  readonly room: string
  readonly facts: (tx: Tx, scope: Scope) => Promise<Fact[]>
  readonly speak: (lang: Lang) => SayByKey
}

/** Every room that can prove something, in the order in which their facts are told when nothing else orders them. */
const tellers: readonly Teller[] = [
  { room: 'members', facts: membersFacts, speak: membersSpeak },
  { room: 'plan', facts: planFacts, speak: planSpeak },
  { room: 'documents', facts: documentsFacts, speak: documentsSpeak },
  { room: 'events', facts: eventsFacts, speak: eventsSpeak },
  { room: 'countries', facts: countriesFacts, speak: countriesSpeak },
  { room: 'meetings', facts: meetingsFacts, speak: meetingsSpeak },
  { room: 'decisions', facts: decisionsFacts, speak: decisionsSpeak },
]

/** What all rooms can prove about a period, as far as the reader may see. One after the other: they share a connection. */
export async function factsOf(tx: Tx, scope: Scope): Promise<Fact[]> {
  const all: Fact[] = []
  for (const teller of tellers) all.push(...(await teller.facts(tx, scope)))
  return all
}

export const speakers: Speakers = new Map<string, (lang: Lang) => SayByKey>([
  ...tellers.map(({ room, speak: words }) => [room, words] as const),
  ['reports', speak],
])
