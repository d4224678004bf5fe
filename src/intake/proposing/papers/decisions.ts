import type { Proposal } from '../../proposal.ts'
import { cue } from '../cues/find.ts'
import { ofMeeting } from '../happenings/meetings.ts'
import type { MeetingTold } from '../happenings/meetings.ts'
import type { PillarAt } from '../happenings/events.ts'
import { isHistory, whenOf } from '../happenings/when.ts'
import { alike, wordsOfName } from '../plan/same-name.ts'
import { asTitle, doubt, inLang, keep, propose } from '../proposals.ts'
import { wordsAt } from '../telling.ts'
import type { Telling, Told } from '../telling.ts'

/** What the network agreed or decided, at the meeting of the same paragraph where there is one. */
export const decisions = (telling: Telling, meetings: readonly MeetingTold[], pillarAt: PillarAt): Proposal[] =>
  telling.sentences.flatMap((sentence) => {
    const said = cue(telling.lang, 'agreed').exec(sentence.text)
    const subject = sentence.text.slice(0, said?.index ?? 0)
    return said === null || !isSubject(telling, subject)
      ? []
      : decision(telling, sentence, { said, meetings, pillarAt })
  })

const isSubject = ({ lang }: Telling, subject: string): boolean =>
  cue(lang, 'network').test(subject) || cue(lang, 'co-chairs').test(subject)

type Around = { readonly said: RegExpExecArray; readonly meetings: readonly MeetingTold[]; readonly pillarAt: PillarAt }

function decision(telling: Telling, sentence: Told, { said, meetings, pillarAt }: Around): Proposal[] {
  const { asOf } = telling
  const meeting = meetings.find(({ at }) => at.block === sentence.block)
  const before = {
    ...sentence,
    to: sentence.from + said.index,
    dates: sentence.dates.filter(({ to }) => to <= sentence.from + said.index),
  }
  const own = whenOf(telling, before, { from: before.to, to: before.to })
  const when = own !== undefined && own.last <= asOf ? own : meeting?.when
  if (when !== undefined && isHistory(telling, when)) return []
  const day = when === undefined || when.last > asOf ? asOf : when.last
  const quoted = sentence.quotations.find(({ from }) => from >= before.to)
  const precise = when?.precise === 'day' ? {} : { precise: 'month' }
  const pillar = pillarAt(sentence.block)
  return [
    propose(telling, {
      act: 'decisions.record-decision',
      called: `${day.slice(0, 7)} ${asTitle(sentence.text.slice(said.index), 40)}`,
      input: {
        text: inLang(telling, asTitle(quoted === undefined ? sentence.text : wordsAt(telling, quoted), 4000)),
        day,
        ...precise,
        method: 'meeting',
        ...(meeting === undefined ? {} : { meeting: ofMeeting(meeting) }),
        ...(pillar === undefined ? {} : { pillar }),
      },
      because: sentence,
      known: knownAs(telling, sentence.text, day),
      on: day,
      certainty: meeting === undefined ? 'likely' : 'certain',
      doubts: when === undefined ? [doubt('no-day', { day: asOf }, [keep('keep')])] : [],
    }),
  ]
}

/** A decision on record of the same month, in much the same words. */
const knownAs = ({ known }: Telling, said: string, day: string): string | undefined =>
  known.decisions.find(
    ({ on, text }) => on.slice(0, 7) === day.slice(0, 7) && alike(wordsOfName(said), wordsOfName(text)) > 0.9,
  )?.id
