import { Actions, ButtonLink } from '#platform/web'
import type { Lang } from '#platform/words'
import type { DecisionView, FollowUpView } from '../views.ts'
import { speak } from '../words/index.ts'
import { DecisionLines } from './decision-lines.tsx'
import { FollowUps } from './follow-ups.tsx'

type MeetingProps = {
  readonly lang: Lang
  readonly decisions: readonly DecisionView[]
  /** What earlier decisions left for a meeting to come. */
  readonly carried: readonly FollowUpView[]
  readonly held: boolean
  /** Where the next decision of this meeting is recorded, by who may. */
  readonly record: string | undefined
}

/** On a meeting's page: what earlier decisions left for it, and what was decided there with what follows. */
export function OfMeeting({ lang, decisions, carried, held, record }: MeetingProps) {
  const say = speak(lang)
  return (
    <>
      {carried.length === 0 ? null : (
        <section>
          <h2>{say('decisions.carried')}</h2>
          <p>{say('decisions.carried-lead')}</p>
          <FollowUps lang={lang} followUps={carried} withDecision />
        </section>
      )}
      {decisions.length === 0 && !held ? null : (
        <section>
          <h2>{say('decisions.of-meeting')}</h2>
          {decisions.length === 0 ? (
            <p>{say('decisions.of-meeting-none')}</p>
          ) : (
            <DecisionLines lang={lang} decisions={decisions} />
          )}
          {record === undefined ? null : (
            <Actions>
              <ButtonLink quiet href={record} label={say('decisions.record')} />
            </Actions>
          )}
        </section>
      )}
    </>
  )
}

/** On the list of meetings: how many follow-ups are open, and the way to the register and to the promises. */
export function OfMeetings({
  lang,
  open,
  register,
  promises,
}: {
  lang: Lang
  open: number
  register: string
  promises: string
}) {
  const say = speak(lang)
  return (
    <section>
      <h2>{say('decisions.title')}</h2>
      <p>
        {open === 0 ? say('decisions.none-open') : say('decisions.open-count', { n: open })}{' '}
        <a href={register}>{say('decisions.register')}</a> · <a href={promises}>{say('decisions.promises')}</a>
      </p>
    </section>
  )
}

type ConcerningProps = {
  readonly lang: Lang
  readonly title: 'of-pillar' | 'of-plan'
  readonly decisions: readonly DecisionView[]
  /** The register narrowed to the same. */
  readonly register: string | undefined
}

/** On the page of a pillar or a plan: the decisions and the guidance that concern it. */
export function Concerning({ lang, title, decisions, register }: ConcerningProps) {
  const say = speak(lang)
  return (
    <section>
      <h2>{say(`decisions.${title}`)}</h2>
      <DecisionLines lang={lang} decisions={decisions} />
      {register === undefined ? null : (
        <p>
          <a href={register}>{say('decisions.all-here')}</a>
        </p>
      )}
    </section>
  )
}

/** On the page of something that is waited for: what follows from decisions when it has happened. */
export const OfDependency = ({ lang, followUps }: { lang: Lang; followUps: readonly FollowUpView[] }) => (
  <section>
    <h2>{speak(lang)('decisions.of-dependency')}</h2>
    <FollowUps lang={lang} followUps={followUps} withDecision />
  </section>
)
