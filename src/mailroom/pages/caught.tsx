import { ButtonLink, Empty, Form, Moment, Notice, Pager, Submit, Table, TextArea } from '#platform/web'
import type { FormState } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Caught, CaughtLine } from '../catcher/read-caught.ts'
import { speak } from '../words/index.ts'

type ListProps = {
  readonly lang: Lang
  readonly letters: readonly CaughtLine[]
  readonly to: string | undefined
  readonly everybody: boolean
  readonly page: number
  readonly pages: number
  readonly href: (path: string) => string
}

/** Every letter that was caught, the newest first. */
export function CaughtPage({ lang, letters, to, everybody, page, pages, href }: ListProps) {
  const say = speak(lang)
  const path = (at: number): string =>
    href(`/mail?${new URLSearchParams({ ...(to === undefined ? {} : { to }), page: String(at) })}`)
  return (
    <>
      <h1>{to === undefined ? say('mailroom.caught-title') : say('mailroom.letters-to', { address: to })}</h1>
      <p>{say('mailroom.caught-lead')}</p>
      {everybody ? <Notice>{say('mailroom.caught-everybody')}</Notice> : null}
      <ButtonLink href={href('/mail/new')} label={say('mailroom.write-letter')} quiet />
      {to === undefined ? null : <ButtonLink href={href('/mail')} label={say('mailroom.all-letters')} quiet />}
      {letters.length === 0 ? <Empty>{say('mailroom.caught-none')}</Empty> : <Lines {...{ lang, letters, href }} />}
      <Pager lang={lang} page={page} pages={pages} href={path} />
    </>
  )
}

function Lines({ lang, letters, href }: Pick<ListProps, 'lang' | 'letters' | 'href'>) {
  const say = speak(lang)
  return (
    <Table
      caption={say('mailroom.caught-title')}
      captionHidden
      head={[say('mailroom.subject'), say('mailroom.to'), say('mailroom.written')]}
      rows={letters.map((letter) => [
        <a href={href(`/mail/${letter.id}`)} lang={letter.lang}>
          <bdi>{letter.subject}</bdi>
        </a>,
        <a href={href(`/mail?${new URLSearchParams({ to: letter.to })}`)}>
          <bdi dir="ltr">{letter.to}</bdi>
        </a>,
        <Moment lang={lang} at={letter.at} />,
      ])}
    />
  )
}

type LetterProps = { readonly form: FormState; readonly letter: Caught; readonly sent: boolean }

/** One letter as its reader sees it, and a field to answer it as that reader. */
export function CaughtLetterPage({ form, letter, sent }: LetterProps) {
  const { lang } = form
  const say = speak(lang)
  return (
    <>
      <h1 lang={letter.lang}>
        <bdi>{letter.subject}</bdi>
      </h1>
      <p class="meta">
        {say('mailroom.to')} <bdi dir="ltr">{letter.to}</bdi> · <Moment lang={lang} at={letter.at} />
      </p>
      {letter.enclosed.length === 0 ? null : (
        <p class="meta">
          {say('mailroom.enclosed')}: {letter.enclosed.map(({ name }) => name).join(', ')}
        </p>
      )}
      <pre class="letter" lang={letter.lang} dir="auto">
        {linked(letter.text)}
      </pre>
      <h2>{say.rich('mailroom.answer-as', { address: <bdi dir="ltr">{letter.to}</bdi> })}</h2>
      {sent ? (
        <Notice kind="ok">
          <p role="status">{say('mailroom.answer-sent')}</p>
        </Notice>
      ) : null}
      <p>{say.rich('mailroom.answer-lead', { address: <bdi dir="ltr">{letter.answersTo}</bdi> })}</p>
      <Form form={form}>
        <TextArea form={form} name="text" label={say('mailroom.your-answer')} max={20_000} />
        <Submit form={form} label={say('mailroom.send-answer')} />
      </Form>
    </>
  )
}

// What stands as an address in a letter can be followed, as in every program for mail.
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/)
    .map((piece, at) => (at % 2 === 1 ? <a href={piece}>{piece}</a> : piece))
