import type { Child } from 'hono/jsx'
import { DayText, State, Written } from '#platform/web'
import { formatDay, formatList } from '#platform/words'
import type { Lang } from '#platform/words'
import { Dropped, Due } from '../../pages/standing-words.tsx'
import { speak } from '../../words/index.ts'
import type { Standing } from '../promise.ts'
import type { PromiseView } from '../views.ts'

/** Promises one below the other: what was promised, where it stands, who sees to it, and where it was said. */
export const PromiseLines = ({ lang, promises }: { lang: Lang; promises: readonly PromiseView[] }) => (
  <ul class="lines">
    {promises.map((view) => (
      <li>
        <a href={view.href} class="whole">
          {view.promise.label}
        </a>{' '}
        <Written texts={view.promise.text} reader={lang} />
        <div class="meta">
          <Stands lang={lang} standing={view.promise.standing} />
          {view.responsible.length === 0
            ? null
            : ` · ${speak(lang)('decisions.responsible', { who: formatList(lang, view.responsible) })}`}
          {' · '}
          <SaidIn lang={lang} view={view} />
        </div>
        {view.settle === undefined ? null : <a href={view.settle}>{speak(lang)('decisions.settle')}</a>}
      </li>
    ))}
  </ul>
)

/** The text in which it was said, with the day. */
export const SaidIn = ({ lang, view: { promise, source } }: { lang: Lang; view: PromiseView }) => {
  const title: Child = <Written texts={promise.saidIn} reader={lang} />
  return (
    <>
      {source === undefined ? title : <a href={source}>{title}</a>}
      {' · '}
      <DayText lang={lang} day={promise.day} />
    </>
  )
}

/** Where a promise stands, in words; colour only repeats them. */
export function Stands({ lang, standing }: { lang: Lang; standing: Standing }) {
  const say = speak(lang)
  switch (standing.kind) {
    case 'kept':
      return (
        <State lang={lang} state={{ kind: 'done' }}>
          {say('decisions.kept-on', { day: formatDay(lang, standing.on) })}
        </State>
      )
    case 'dropped':
      return <Dropped lang={lang} on={standing.on} />
    case 'late':
      return <State lang={lang} state={{ kind: 'late', days: standing.days }} />
    case 'due':
      return <Due lang={lang} due={standing.due} days={standing.days} />
    case 'open':
      return (
        <State lang={lang} state={{ kind: 'paused' }}>
          {say('decisions.no-day')}
        </State>
      )
  }
}
