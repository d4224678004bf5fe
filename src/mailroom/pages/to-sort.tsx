import { Empty, Facts, Moment, PostButton, Table } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Came, CameWhole } from '../sorting/read-letters.ts'
import { speak } from '../words/index.ts'

type Shown = {
  readonly lang: Lang
  readonly href: (path: string) => string
  /** Says why a letter is here, in the words of whichever room said so. */
  readonly why: (came: Came) => string
}

type ListProps = Shown & { readonly waiting: readonly Came[]; readonly filed: readonly Came[] }

/** What came in and waits for a person, the oldest first; below, what was filed lately. */
export function ToSortPage({ lang, href, why, waiting, filed }: ListProps) {
  const say = speak(lang)
  return (
    <>
      <h1>{say('mailroom.sort-title')}</h1>
      <p>{say('mailroom.sort-lead')}</p>
      {waiting.length === 0 ? (
        <Empty>{say('mailroom.sort-none')}</Empty>
      ) : (
        <Lines lang={lang} href={href} why={why} letters={waiting} caption={say('mailroom.sort-title')} />
      )}
      {filed.length === 0 ? null : (
        <details>
          <summary>{say('mailroom.filed-title')}</summary>
          <Lines lang={lang} href={href} why={why} letters={filed} caption={say('mailroom.filed-title')} />
        </details>
      )}
    </>
  )
}

function Lines({ lang, href, why, letters, caption }: Shown & { letters: readonly Came[]; caption: string }) {
  const say = speak(lang)
  return (
    <Table
      caption={caption}
      captionHidden
      head={[say('mailroom.subject'), say('mailroom.from'), say('mailroom.came'), say('mailroom.why')]}
      rows={letters.map((came) => [
        <a href={href(`/mailroom/${came.id}`)}>
          <bdi>{came.subject === '' ? say('mailroom.no-subject') : came.subject}</bdi>
        </a>,
        <bdi dir="ltr">{came.from}</bdi>,
        <Moment lang={lang} at={came.at} />,
        why(came),
      ])}
    />
  )
}

type LetterProps = Shown & {
  readonly came: CameWhole
  readonly once: readonly [string, string]
}

/** One letter that came in, with what to do about it: a button each, and the keys 1 and 2 where scripts run. */
export function CamePage({ lang, href, why, came, once }: LetterProps) {
  const say = speak(lang)
  const file = href(`/mailroom/${came.id}/file`)
  const [first, second] = once
  return (
    <>
      <h1>
        <bdi>{came.subject === '' ? say('mailroom.no-subject') : came.subject}</bdi>
      </h1>
      <About {...{ lang, why, came }} />
      {came.state === 'to-sort' ? (
        <p>
          <PostButton
            action={file}
            once={first}
            label={say('mailroom.file-done')}
            values={{ as: 'done' }}
            kind="primary"
          />
          <PostButton action={file} once={second} label={say('mailroom.file-spam')} values={{ as: 'spam' }} />
        </p>
      ) : (
        <PostButton action={file} once={first} label={say('mailroom.file-again')} values={{ as: 'again' }} />
      )}
      <pre class="letter" dir="auto">
        {came.text}
      </pre>
      <p>
        <a href={href(`/mailroom/${came.id}/raw`)}>{say('mailroom.raw')}</a>
      </p>
    </>
  )
}

function About({ lang, why, came }: Pick<LetterProps, 'lang' | 'why' | 'came'>) {
  const say = speak(lang)
  const enclosed = came.attached.map(({ name }) => name).join(', ')
  return (
    <Facts
      facts={[
        { label: say('mailroom.from'), value: <bdi dir="ltr">{came.from}</bdi> },
        { label: say('mailroom.sent-to'), value: <bdi dir="ltr">{came.to}</bdi> },
        { label: say('mailroom.came'), value: <Moment lang={lang} at={came.at} /> },
        { label: say('mailroom.why'), value: why(came) },
        { label: say('mailroom.sure'), value: say(came.aligned ? 'mailroom.sure-yes' : 'mailroom.sure-no') },
        ...(enclosed === '' ? [] : [{ label: say('mailroom.enclosed'), value: enclosed }]),
      ]}
    />
  )
}
