import { DayText, Timeline, Written } from '#platform/web'
import type { Lang } from '#platform/words'
import { standingText } from './entries.tsx'
import type { Step, When } from '../event.ts'
import type { EventCard } from '../read-card.ts'
import { speak } from '../words/index.ts'
import { whenText } from './when.tsx'

/** How an event came to be: announced, confirmed, moved and why, held or called off. */
export function History({ card: { steps, when, kind }, lang }: { card: EventCard; lang: Lang }) {
  const say = speak(lang)
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say('events.history')}</h2>
      <Timeline
        items={steps.map((step, at) => ({
          at: <DayText lang={lang} day={step.day} />,
          what: told(step, { lang, to: becameOf(steps, at, when), kind }),
          meta: step.reason === null ? null : <Written texts={step.reason} reader={lang} />,
        }))}
      />
    </section>
  )
}

function told(
  { kind: what, was }: Step,
  { lang, to, kind }: { lang: Lang; to: When; kind: EventCard['kind'] },
): string {
  const say = speak(lang)
  if (what === 'moved' && was !== undefined)
    return say('events.step-moved', { from: whenText(lang, was), to: whenText(lang, to) })
  if (what === 'held') return standingText(lang, kind, 'held')
  if (what === 'moved') return say('events.move')
  return say(`events.step-${what}`)
}

/** What a move led to: where the next move found the event, or where it is now. */
const becameOf = (steps: readonly Step[], at: number, now: When): When =>
  steps.slice(at + 1).find(({ kind }) => kind === 'moved')?.was ?? now
