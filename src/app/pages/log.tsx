import { Empty, Moment, Timeline } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Happening } from '../happenings.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly lang: Lang
  readonly happenings: readonly Happening[]
  readonly older: string | undefined
  readonly href: (path: string) => string
}

/** What happened, who did it and by which way: the rows that audits and reports are made of, as sentences. */
export function LogPage({ lang, happenings, older, href }: Props) {
  const say = speak(lang)
  return (
    <>
      <h1>{say('app.log')}</h1>
      <p>{say('app.log-lead')}</p>
      {happenings.length === 0 ? (
        <Empty>{say('app.log-empty')}</Empty>
      ) : (
        <Timeline
          items={happenings.map(({ at, words, channel, path }) => ({
            at: <Moment lang={lang} at={at} />,
            what:
              path === undefined ? (
                <bdi>{words}</bdi>
              ) : (
                <a href={href(path)}>
                  <bdi>{words}</bdi>
                </a>
              ),
            meta: channel,
          }))}
        />
      )}
      {older === undefined ? null : (
        <p>
          <a href={older}>{say('app.older')}</a>
        </p>
      )}
    </>
  )
}
