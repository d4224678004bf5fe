import { FileField, Form, Moment, Notice, Submit, TextArea } from '#platform/web'
import type { FormState } from '#platform/web'
import { formatBytes } from '#platform/words'
import type { Caught } from '../catcher/read-caught.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  readonly href: (path: string) => string
  readonly letter: Caught
  /** The letter as it would go over the wire. */
  readonly raw: Uint8Array | undefined
  /** What came of the answer that was sent a moment ago. */
  readonly came: string | undefined
}

/** One letter as its reader sees it, and a field to answer it as that reader. */
export function CaughtLetterPage({ form, href, letter, raw, came }: Props) {
  const { lang } = form
  const say = speak(lang)
  return (
    <>
      <h1 lang={letter.lang}>
        <bdi>{letter.subject}</bdi>
      </h1>
      <p class="meta">
        {say('mailroom.to')}{' '}
        <a href={href(`/mail?${new URLSearchParams({ to: letter.to })}`)}>
          <bdi dir="ltr">{letter.to}</bdi>
        </a>{' '}
        · <Moment lang={lang} at={letter.at} />
      </p>
      {letter.enclosed.length === 0 ? null : (
        <p class="meta">
          {say('mailroom.enclosed')}: <bdi>{letter.enclosed.map(({ name }) => name).join(', ')}</bdi>
        </p>
      )}
      <pre class="letter" lang={letter.lang} dir="auto">
        {linked(letter.text)}
      </pre>
      <Wire {...{ form, href, letter, raw }} />
      <h2>{say.rich('mailroom.answer-as', { address: <bdi dir="ltr">{letter.to}</bdi> })}</h2>
      {came === undefined ? null : (
        <Notice kind="ok">
          <p role="status">{came}</p>
        </Notice>
      )}
      <p>{say.rich('mailroom.answer-lead', { address: <bdi dir="ltr">{letter.answersTo}</bdi> })}</p>
      <Form form={form}>
        <TextArea form={form} name="text" label={say('mailroom.your-answer')} max={20_000} />
        <FileField form={form} name="file" label={say('mailroom.file-enclosed')} optional />
        <Submit form={form} label={say('mailroom.send-answer')} />
      </Form>
    </>
  )
}

// What people see of a letter is its text; its heads and its weight are for whoever sets the house up.
function Wire({ form: { lang }, href, letter, raw }: Omit<Props, 'came'>) {
  if (raw === undefined) return null
  const say = speak(lang)
  const text = Buffer.from(raw).toString('utf8')
  return (
    <details>
      <summary>{say('mailroom.heads')}</summary>
      <pre class="letter" dir="ltr">
        {text.slice(0, text.indexOf('\r\n\r\n')).replaceAll('\r\n', '\n')}
      </pre>
      <p>
        <a href={href(`/mail/${letter.id}/raw`)}>{say('mailroom.as-it-leaves')}</a> ({formatBytes(lang, raw.length)})
      </p>
    </details>
  )
}

// What stands as an address in a letter can be followed, as in every program for mail.
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/)
    .map((piece, at) => (at % 2 === 1 ? <a href={piece}>{piece}</a> : piece))
