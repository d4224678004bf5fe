import { Empty, Moment, Timeline } from '#platform/web'
import type { Lang } from '#platform/words'
import { Told, speak as speakHome } from '#home'
import type { Happening } from '#home'
import { speak } from '../words/index.ts'

type Props = {
  readonly lang: Lang
  readonly happenings: readonly Happening[]
  readonly older: string | undefined
  /** Where the whole log begins, when this is a part of it. */
  readonly whole: string | undefined
  readonly href: (path: string) => string
}

/** What happened, who did it and by which way: the rows that audits and reports are made of, as sentences. */
export function LogPage({ lang, happenings, older, whole, href }: Props) {
  const say = speak(lang)
  return (
    <>
      <h1>{say('app.log')}</h1>
      <p>{say('app.log-lead')}</p>
      {happenings.length === 0 ? (
        <Empty>{say('app.log-empty')}</Empty>
      ) : (
        <Timeline
          items={happenings.map(({ at, sentence, channel }) => ({
            at: <Moment lang={lang} at={at} />,
            what: <Told sentence={sentence} href={href} />,
            meta: channel,
          }))}
        />
      )}
      {older === undefined && whole === undefined ? null : (
        <nav class="pager" aria-label={say('app.log')}>
          {whole === undefined ? null : <a href={whole}>{speakHome(lang)('home.whole-log')}</a>}
          {older === undefined ? null : (
            <a href={older} rel="next">
              {say('app.older')}
            </a>
          )}
        </nav>
      )}
    </>
  )
}
