import { Timeline } from '#platform/web'
import type { TimelineItem } from '#platform/web'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import type { VersionStory } from '../versions/read.ts'
import { speak } from '../words/index.ts'
import { DateText } from './dated.tsx'

/** What happened to the plan: each version's start, adoption and final form as an event of its own day. */
export function PlanHistory({ lang, versions }: { lang: Lang; versions: readonly VersionStory[] }) {
  const say = speak(lang)
  const events = versions.flatMap((version) => [
    {
      day: version.startsOn,
      item: {
        at: <DateText lang={lang} date={{ day: version.startsOn, precise: 'day' }} />,
        what: say('plan.version-starts', { number: String(version.number) }),
      },
    },
    ...version.steps.map(({ day, precise, kind, method }): { day: string; item: TimelineItem } => ({
      day,
      item: {
        at: <DateText lang={lang} date={{ day, precise }} />,
        what: say(`plan.step-${kind}`, { number: String(version.number) }),
        ...(isMethod(method) ? { meta: say(`plan.method-${method}`) } : {}),
      },
    })),
  ])
  const inOrder = events.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say('plan.history')}</h2>
      <Timeline items={inOrder.map(({ item }) => item)} />
    </section>
  )
}

const methods = ['meeting', 'silence', 'ad-referendum', 'principals'] as const
const isMethod = (given: string | null): given is (typeof methods)[number] => methods.some((one) => one === given)

/** "Version 2, in force since 14 June 2021." */
export const versionLine = (
  lang: Lang,
  { number, startsOn }: { number: number; startsOn: string },
  today: string,
): string =>
  speak(lang)(startsOn <= today ? 'plan.version-in-force' : 'plan.version-from', {
    number: String(number),
    day: formatDay(lang, startsOn),
  })
