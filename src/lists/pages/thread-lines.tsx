import { Written } from '#platform/web'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Thread } from '../archive/read-archive.ts'
import type { List } from '../read.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly list: Pick<List, 'name'>
  readonly threads: readonly Thread[]
}

/** Threads one below the other: what it is about, who began it, how much was said and when last. */
export const ThreadLines = ({ lang, href, list, threads }: Props) => {
  const say = speak(lang)
  return (
    <ul class="lines">
      {threads.map((thread) => (
        <li>
          <a href={href(`/lists/${list.name}/archive/threads/${thread.number}`)} class="whole">
            <Subject lang={lang} message={thread} />
          </a>
          <div class="meta">
            <bdi>{thread.authorName}</bdi>
            {' · '}
            {say('lists.n-messages', { n: thread.count })}
            {' · '}
            {formatDay(lang, thread.last.toISOString().slice(0, 10))}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** A subject in its own direction; a message without one says so. */
export const Subject = ({ lang, message }: { lang: Lang; message: { subject: string; lang: Lang | null } }) =>
  message.subject.trim() === '' ? (
    <>{speak(lang)('lists.no-subject')}</>
  ) : (
    <Written text={message.subject} lang={message.lang ?? undefined} />
  )
