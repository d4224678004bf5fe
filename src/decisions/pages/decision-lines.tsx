import { DayText, Written } from '#platform/web'
import { formatMonth } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Decision } from '../read-register.ts'
import type { DecisionView } from '../views.ts'
import { speak } from '../words/index.ts'
import { FollowUps } from './follow-ups.tsx'

/** Decisions on the page of something else: each with its number, its text, and what follows from it. */
export const DecisionLines = ({ lang, decisions }: { lang: Lang; decisions: readonly DecisionView[] }) => (
  <ul class="lines">
    {decisions.map(({ decision, href, followUps }) => (
      <li>
        <a href={href} class="whole">
          {decision.label}
        </a>{' '}
        <Written texts={decision.text} reader={lang} />
        <div class="meta">
          {speak(lang)(`decisions.kind-${decision.kind}`)} · <DecidedOn lang={lang} decision={decision} /> ·{' '}
          {speak(lang)(`decisions.method-${decision.method}`)}
        </div>
        {followUps.length === 0 ? null : <FollowUps lang={lang} followUps={followUps} within />}
      </li>
    ))}
  </ul>
)

/** The day of a decision, or its month where no more is known. */
export const DecidedOn = ({
  lang,
  decision: { day, precise },
}: {
  lang: Lang
  decision: Pick<Decision, 'day' | 'precise'>
}) =>
  precise === 'month' ? (
    <time datetime={day.slice(0, 7)}>{formatMonth(lang, day)}</time>
  ) : (
    <DayText lang={lang} day={day} />
  )
