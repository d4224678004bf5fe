import type { Child } from 'hono/jsx'
import { Facts, Moment, Notice, PostButton, ButtonLink } from '#platform/web'
import { formatBytes } from '#platform/words'
import { heldForDoubt } from '../sorting/let-through.ts'
import type { CameWhole } from '../sorting/read-letters.ts'
import { speak } from '../words/index.ts'
import { FiledNotice, Sender } from './to-sort.tsx'
import type { JustFiled, Shown } from './to-sort.tsx'

type Props = Shown & {
  readonly came: CameWhole
  /** A new key for each button that does something. */
  readonly once: () => string
  readonly filed: JustFiled | undefined
  /** Who filed it, and the page of who wrote it, where they are known. */
  readonly filedBy: string | undefined
  readonly writer: { readonly label: string; readonly path: string } | undefined
}

/** One letter that came in: who wrote what to whom, how sure that is, and what to do about it. */
export function CamePage(props: Props) {
  const { lang, href, came, filed } = props
  const say = speak(lang)
  return (
    <>
      <FiledNotice lang={lang} href={href} filed={filed} />
      <h1>
        <bdi>{came.subject === '' ? say('mailroom.no-subject') : came.subject}</bdi>
      </h1>
      <About {...props} />
      {came.state === 'to-sort' ? <Deeds {...props} /> : <Became {...props} />}
      <Written {...props} />
      <Files {...props} />
      <p>
        <a href={href(`/mailroom/${came.id}/raw`)}>{say('mailroom.raw')}</a> ({formatBytes(lang, came.size)})
      </p>
    </>
  )
}

function About({ lang, href, why, came, writer }: Props) {
  const say = speak(lang)
  const remarks = came.remarks.map(({ key, values }) => why({ outcome: key, values }))
  return (
    <Facts
      facts={[
        { label: say('mailroom.from'), value: <Sender came={came} unknown={say('mailroom.nobody-known')} /> },
        { label: say('mailroom.person'), value: writer && <a href={href(writer.path)}>{writer.label}</a> },
        { label: say('mailroom.sent-to'), value: <bdi dir="ltr">{came.to}</bdi> },
        { label: say('mailroom.came'), value: <Came lang={lang} came={came} /> },
        { label: say('mailroom.why'), value: why(came) },
        { label: say('mailroom.sure'), value: say(`mailroom.trust-${came.trust}`) },
        { label: say('mailroom.remarks'), value: remarks.join(' ') },
      ]}
    />
  )
}

const Came = ({ lang, came }: Pick<Props, 'lang' | 'came'>) => (
  <>
    <Moment lang={lang} at={came.at} /> · {speak(lang).byKey(`mailroom.by-${came.cameBy}`) ?? came.cameBy}
  </>
)

/** What can be done, in the order of the keys 1 to 9, which do it for readers who turned single keys on. */
function Deeds({ lang, href, came, once }: Props) {
  const say = speak(lang)
  const at = (deed: string): string => href(`/mailroom/${came.id}/${deed}`)
  const deeds: Child[] = [
    <PostButton
      action={at('file')}
      once={once()}
      label={say('mailroom.file-done')}
      values={{ as: 'done' }}
      kind="primary"
    />,
    <PostButton action={at('file')} once={once()} label={say('mailroom.file-spam')} values={{ as: 'spam' }} />,
    <ButtonLink quiet href={at('output')} label={say('mailroom.to-output')} />,
    came.from === '' ? null : <ButtonLink quiet href={at('answer')} label={say('mailroom.reply')} />,
    <ButtonLink quiet href={at('pass-on')} label={say('mailroom.pass-on')} />,
    came.outcome === heldForDoubt ? (
      <ButtonLink quiet href={at('let-through')} label={say('mailroom.let-through')} />
    ) : null,
  ].filter((deed) => deed !== null)
  return (
    <keyed-deeds>
      <ol class="deeds">
        {deeds.map((deed) => (
          <li>{deed}</li>
        ))}
      </ol>
    </keyed-deeds>
  )
}

/** What was made of it and by whom, and the way back. */
function Became({ lang, href, came, once, filedBy }: Props) {
  const say = speak(lang)
  const { filed, filedAt } = came
  if (filed === undefined || filedAt === null)
    return <Notice>{say('mailroom.became', { state: say.byKey(`mailroom.state-${came.state}`) ?? came.state })}</Notice>
  const values = { who: filedBy ?? say('mailroom.the-secretariat'), address: filed.address ?? '' }
  return (
    <Notice kind="ok">
      <p>
        {say.byKey(`mailroom.filed-${filed.how}`, values)} · <Moment lang={lang} at={filedAt} />{' '}
        {filed.path === undefined ? null : <a href={href(filed.path)}>{say('mailroom.see-output')}</a>}
      </p>
      <PostButton
        action={href(`/mailroom/${came.id}/file`)}
        once={once()}
        label={say('mailroom.file-again')}
        values={{ as: 'again' }}
      />
    </Notice>
  )
}

/** What was written just now; the whole text, with what it quotes, is folded below. */
function Written({ lang, came }: Props) {
  const say = speak(lang)
  if (came.text === '') return <p>{say('mailroom.no-text')}</p>
  return (
    <>
      <pre class="letter" dir="auto">
        {came.written}
      </pre>
      {came.written.trim() === came.text.trim() ? null : (
        <details>
          <summary>{say('mailroom.whole-text')}</summary>
          <pre class="letter" dir="auto">
            {came.text}
          </pre>
        </details>
      )}
    </>
  )
}

function Files({ lang, href, came }: Props) {
  const say = speak(lang)
  const files = came.attached.map((file, at) => ({ ...file, at: at + 1 })).filter(({ hash }) => hash !== '')
  if (files.length === 0) return null
  return (
    <>
      <h2>{say('mailroom.enclosed')}</h2>
      <ul>
        {files.map(({ name, size, at }) => (
          <li>
            <a href={href(`/mailroom/${came.id}/files/${at}`)}>
              <bdi>{name}</bdi>
            </a>{' '}
            ({formatBytes(lang, size)})
          </li>
        ))}
      </ul>
    </>
  )
}
