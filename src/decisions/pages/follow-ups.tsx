import type { Child } from 'hono/jsx'
import { DayText, State, Written } from '#platform/web'
import { formatDay, formatList } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Standing } from '../following/follow-up.ts'
import type { FollowUpView } from '../views.ts'
import { speak } from '../words/index.ts'
import { Dropped, Due } from './standing-words.tsx'

type Props = {
  readonly lang: Lang
  readonly followUps: readonly FollowUpView[]
  /** Away from their decision, each says which decision it follows from. */
  readonly withDecision?: boolean
  /** Inside the line of their decision they are an ordinary list. */
  readonly within?: boolean
}

/** What follows from decisions: what is to be done, by whom, by when or after what, and what became of it. */
export const FollowUps = ({ lang, followUps, withDecision, within }: Props) => (
  <ul class={within === true ? undefined : 'lines'}>
    {followUps.map((view) => (
      <li id={`follow-up-${view.followUp.id}`}>
        <Written texts={view.followUp.text} reader={lang} />
        <div class="meta">
          <StandingWord lang={lang} standing={view.followUp.standing} />
          {withDecision === true ? (
            <>
              {' · '}
              <a href={view.decision.href} class="whole">
                {view.decision.label}
              </a>
            </>
          ) : null}
          <Agreed lang={lang} view={view} />
        </div>
        <Became lang={lang} view={view} />
        {view.close === undefined ? null : <a href={view.close}>{speak(lang)('decisions.close')}</a>}
      </li>
    ))}
  </ul>
)

/** Where a follow-up stands, in words; colour only repeats them. */
function StandingWord({ lang, standing }: { lang: Lang; standing: Standing }) {
  const say = speak(lang)
  switch (standing.kind) {
    case 'done':
      return <State lang={lang} state={{ kind: 'done', on: standing.on }} />
    case 'dropped':
      return <Dropped lang={lang} on={standing.on} />
    case 'late':
      return <State lang={lang} state={{ kind: 'late', days: standing.days }} />
    case 'triggered':
      return (
        <State lang={lang} state={{ kind: 'due-soon', days: 0 }}>
          {say('decisions.triggered-on', { day: formatDay(lang, standing.on) })}
        </State>
      )
    case 'due':
      return <Due lang={lang} due={standing.due} days={standing.days} />
    case 'waiting':
      return (
        <State lang={lang} state={{ kind: 'paused' }}>
          {say('decisions.waiting')}
        </State>
      )
  }
}

/** Who is responsible, and what was agreed first: a day, something that has to happen, or both. */
function Agreed({ lang, view: { followUp, responsible, waitsFor } }: { lang: Lang; view: FollowUpView }) {
  const say = speak(lang)
  const what = waitsFor === undefined ? undefined : <WaitsFor lang={lang} waitsFor={waitsFor} />
  const day = followUp.due === null ? undefined : <DayText lang={lang} day={followUp.due} />
  const parts: Child[] = [
    ...(responsible.length === 0 ? [] : [say('decisions.responsible', { who: formatList(lang, responsible) })]),
    ...(day !== undefined && what !== undefined ? [say.rich('decisions.agreed-both', { day, what })] : []),
    ...(day !== undefined && what === undefined ? [say.rich('decisions.agreed-day', { day })] : []),
    ...(day === undefined && what !== undefined ? [say.rich('decisions.agreed-trigger', { what })] : []),
  ]
  return (
    <>
      {parts.map((part) => (
        <>
          {' · '}
          {part}
        </>
      ))}
    </>
  )
}

const WaitsFor = ({ lang, waitsFor }: { lang: Lang; waitsFor: { title: object; href: string } }) => (
  <a href={waitsFor.href}>
    <Written texts={waitsFor.title} reader={lang} />
  </a>
)

/** The steps that were taken with their reasons, and the reminders that came. */
function Became({ lang, view: { followUp, reminders } }: { lang: Lang; view: FollowUpView }) {
  const say = speak(lang)
  // That it is done is said already, unless there is more to say.
  const told = followUp.steps.filter(({ kind, reason }) => kind === 'moved' || reason !== null)
  const steps = told.map(({ kind, day, newDue, reason }): { day: string; what: Child } => ({
    day,
    what: (
      <>
        {kind === 'moved' && newDue !== null
          ? say('decisions.step-moved', { day: formatDay(lang, newDue) })
          : say(kind === 'done' ? 'decisions.step-done' : 'decisions.step-dropped')}
        {reason === null ? null : (
          <>
            {': '}
            <Written texts={reason} reader={lang} />
          </>
        )}
      </>
    ),
  }))
  const reminded = reminders.map(({ day, cause }) => ({ day, what: say(`decisions.reminded-${cause}`) }))
  const all = [...steps, ...reminded].toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  if (all.length === 0) return null
  return (
    <ul class="meta">
      {all.map(({ day, what }) => (
        <li>
          <DayText lang={lang} day={day} />
          {': '}
          {what}
        </li>
      ))}
    </ul>
  )
}
