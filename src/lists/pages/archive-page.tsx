import { Empty } from '#platform/web'
import { formatMonth, speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Month, Thread } from '../archive/read-archive.ts'
import type { List } from '../read.ts'
import { speak } from '../words/index.ts'
import { ThreadLines } from './thread-lines.tsx'

type Props = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly list: List
  readonly months: readonly Month[]
  readonly threads: readonly Thread[]
  readonly asked: { readonly month?: string; readonly words?: string }
}

/** The archive of a list: threads, the latest first, by month or by words. */
export function ArchivePage({ lang, href, list, months, threads, asked }: Props) {
  const say = speak(lang)
  const base = `/lists/${list.name}/archive`
  return (
    <>
      <h1>{asked.month === undefined ? say('lists.archive') : formatMonth(lang, asked.month)}</h1>
      <form method="get" action={href(base)} class="search" role="search">
        <label for="words">{say('lists.search-archive')}</label>
        <input id="words" name="words" type="search" value={asked.words ?? ''} dir="auto" />
        <button type="submit" class="button quiet">
          {speakPlatform(lang)('platform.show')}
        </button>
      </form>
      {threads.length === 0 ? (
        <Empty button={asked.words === undefined ? undefined : { href: href(base), label: say('lists.whole-archive') }}>
          {say(asked.words === undefined ? 'lists.archive-empty' : 'lists.nothing-found')}
        </Empty>
      ) : (
        <ThreadLines {...{ lang, href, list, threads }} />
      )}
      {months.length === 0 ? null : (
        <nav aria-label={say('lists.months')}>
          <h2>{say('lists.months')}</h2>
          <ul class="lines">
            {months.map((one) => (
              <li>
                <a
                  href={href(`${base}/months/${one.month}`)}
                  aria-current={one.month === asked.month ? 'page' : undefined}
                >
                  {formatMonth(lang, one.month)}
                </a>
                <span class="meta"> {say('lists.n-messages', { n: one.count })}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}
