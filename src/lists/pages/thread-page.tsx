import { Moment, Prose, Written } from '#platform/web'
import { formatBytes } from '#platform/words'
import type { Lang } from '#platform/words'
import { piecesOf } from '../archive/quoted.ts'
import type { Message } from '../archive/read-archive.ts'
import { filePath, postPath } from '../posting/laid-out.ts'
import type { List } from '../read.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly list: List
  readonly heading: string
  readonly headingLang: Lang | undefined
  readonly messages: readonly Message[]
  /** The whole thread, to go on reading from one message. */
  readonly thread: readonly Message[]
  readonly inside: boolean
  /** Leads a pillar or the network, and so may keep a file as a version of a text. */
  readonly keepsTexts: boolean
}

/** A thread, or one message of it, each with what hung on it and with quotes folded. */
export function ThreadPage(props: Props) {
  const { lang, href, list, heading, headingLang, messages, thread } = props
  const say = speak(lang)
  const [first] = thread
  return (
    <>
      <h1>
        <Written text={heading} lang={headingLang} />
      </h1>
      {messages.length < thread.length && first !== undefined ? (
        <p>
          <a href={href(`/lists/${list.name}/archive/threads/${first.number}`)}>
            {say('lists.whole-thread', { n: thread.length })}
          </a>
        </p>
      ) : null}
      {messages.map((message) => (
        <OneMessage {...props} message={message} />
      ))}
    </>
  )
}

function OneMessage({ message, ...props }: Props & { message: Message }) {
  const { lang, href, list } = props
  const say = speak(lang)
  const { number, authorName, sentAt, lang: written } = message
  return (
    <article class="message" id={`m-${number}`}>
      <h2>
        <bdi>{authorName}</bdi>
      </h2>
      <p class="meta">
        <Moment lang={lang} at={sentAt} />
        {' · '}
        <a href={href(postPath(list, number))}>{say('lists.message-number', { number: String(number) })}</a>
      </p>
      {piecesOf(message).map(({ kind, text }) =>
        kind === 'written' ? (
          <Prose text={text} lang={written ?? undefined} />
        ) : (
          <details class="quoted">
            <summary>{say('lists.quoted')}</summary>
            <Prose text={text} />
          </details>
        ),
      )}
      <Files {...props} message={message} />
    </article>
  )
}

function Files({ lang, href, list, message, inside, keepsTexts }: Props & { message: Message }) {
  if (message.files.length === 0) return null
  const say = speak(lang)
  return (
    <>
      <h3>{say('lists.files')}</h3>
      <ul class="lines">
        {message.files.map(({ place, name, size, became }) => (
          <li>
            <a href={href(filePath(list, message.number, place))}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span class="meta">{formatBytes(lang, size)}</span>
            {became === null ? (
              inside && keepsTexts ? (
                <>
                  {' · '}
                  <a href={href(`${filePath(list, message.number, place)}/version`)}>{say('lists.make-version')}</a>
                </>
              ) : null
            ) : (
              <>
                {' · '}
                {say('lists.became')}{' '}
                <a href={href(`/documents/${became.slug}`)}>
                  <Written texts={became.title} reader={lang} />
                </a>
                {', '}
                {say('lists.version-number', { number: String(became.number) })}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
