import { speak as speakPost } from '#platform/post'
import { speak as speakContacts } from '#platform/contacts'
import type { Room } from '#platform/rooms'
import { speak as speakTables } from '#platform/tables'
import { speak as speakLetterReading } from '#platform/letter-reading'
import { speak as speakTexts } from '#platform/texts'
import type { Lang, SayByKey } from '#platform/words'
import { speakPlatform } from '#platform/words'
import { room as accounts } from '#accounts/module'
import { room as checker } from '#checker/module'
import { room as countries } from '#countries/module'
import { room as decisions } from '#decisions/module'
import { room as documents } from '#documents/module'
import { room as events } from '#events/module'
import { roomOver as requestsOver } from '#requests/module'
import { room as lists } from '#lists/module'
import { room as succession } from '#succession/module'
import { room as joining } from '#joining/module'
import { roomOver as homeOver } from '#home/module'
import { roomOver as mailroomOver } from '#mailroom/module'
import { room as intake } from '#intake/module'
import { room as meetings } from '#meetings/module'
import { room as members } from '#members/module'
import { room as plan } from '#plan/module'
import { room as reports } from '#reports/module'
import { room as secretariat } from '#secretariat/module'
import { room as terminology } from '#terminology/module'
import { roomOver } from './module.ts'

const records: readonly Room[] = [
  accounts,
  members,
  plan,
  countries,
  documents,
  meetings,
  decisions,
  events,
  reports,
  checker,
  intake,
  lists,
  succession,
  joining,
  secretariat,
  terminology,
]

const asked = [...records, requestsOver(records)]
const sorted = [...asked, mailroomOver(asked)]
const others = [...sorted, homeOver(sorted)]

/** Every room that is plugged in, in the order of the help. */
export const rooms: readonly Room[] = [roomOver(others), ...others]

/**
 * Says a key of any room, by the room that its name begins with; a table that cannot be read is refused by the platform,
 * in words of its own, and the platform's other words are known everywhere.
 */
export function sayAny(lang: Lang): SayByKey['byKey'] {
  return (key, values) => {
    const voice = voices.find(({ name }) => key.startsWith(`${name}.`))?.voice
    return voice?.(lang).byKey(key, values) ?? speakPlatform(lang).byKey(key, values)
  }
}

const voices: readonly Pick<Room, 'name' | 'voice'>[] = [
  ...rooms,
  { name: 'tables', voice: speakTables },
  { name: 'texts', voice: speakTexts },
  { name: 'letter-reading', voice: speakLetterReading },
  { name: 'post', voice: speakPost },
  { name: 'contacts', voice: speakContacts },
]
