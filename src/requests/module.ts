import type { Room } from '#platform/rooms'
import { toldOfDispute } from './answering/dispute.ts'
import { replies } from './answering/receive-reply.ts'
import { freeQuestion } from './asking/free.ts'
import { askingOf } from './kinds.ts'
import { timetable, writeLetters } from './letters/write-letters.ts'
import { askForm, disputed } from './web/ask.tsx'
import { answerRoute } from './web/answer.tsx'
import { notMeRoute, ownReplyRoute } from './web/letter-links.tsx'
import { later, mine, one, passOn, pause, resume, takeBack } from './web/requests.tsx'
import { tab, tabCsv } from './web/tab.tsx'
import { speak } from './words/index.ts'

const own: Room = { name: 'requests', voice: speak, questions: [freeQuestion] }

/** The queue over what all rooms can ask: it words the questions, takes the answers, and knows none of the kinds by name. */
export function roomOver(others: readonly Room[]): Room {
  const asking = askingOf([own, ...others])
  return {
    ...own,
    routes: [
      answerRoute(asking),
      notMeRoute,
      ownReplyRoute(asking),
      mine(asking),
      askForm,
      disputed,
      tab,
      tabCsv,
      pause,
      resume,
      one(asking),
      later,
      passOn,
      takeBack,
    ],
    jobs: [writeLetters(asking)],
    timetable,
    hears: [toldOfDispute],
    receives: [replies(asking)],
  }
}
