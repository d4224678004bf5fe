import { Actions, ButtonLink, DateField, DayText, Form, FormPage, Notice, Submit, Written } from '#platform/web'
import type { FormState } from '#platform/web'
import type { Asked } from '../answering/asked.ts'
import { speak } from '../words/index.ts'
import { Answered, Fields } from './answer-page.tsx'

type Props = {
  readonly form: FormState
  readonly asked: Asked
  readonly sent: boolean
  readonly href: (path: string) => string
}

/** One question to the reader, with what was answered and the ways to answer, to wait, or to pass it on. */
export function OnePage({ form, asked, sent, href }: Props) {
  const { put, wording, given } = asked
  const say = speak(form.lang)
  const path = `/requests/${put.id}`
  return (
    <>
      <h1>{wording === undefined ? say('requests.title') : <Written text={wording.title} />}</h1>
      {put.due === null ? null : (
        <p class="meta">{say.rich('requests.by', { day: <DayText lang={form.lang} day={put.due} /> })}</p>
      )}
      {sent ? <Notice kind="ok" title={say('requests.answers-saved')} /> : null}
      {wording === undefined ? <p>{say('requests.asked-no-more')}</p> : <p dir="auto">{wording.asks}</p>}
      {wording?.path === undefined ? null : (
        <p>
          <a href={href(wording.path)}>{say('requests.open-record')}</a>
        </p>
      )}
      <Answered asked={asked} lang={form.lang} zone="Europe/Zurich" />
      {wording === undefined ? null : (
        <Form form={form}>
          {given === undefined ? null : <p>{say('requests.change-hint')}</p>}
          <Fields form={form} asked={asked} wanted={undefined} />
          <Submit form={form} label={say('requests.send-answers')} />
        </Form>
      )}
      {put.settled === null ? (
        <Actions>
          <ButtonLink quiet href={href(`${path}/later`)} label={say('requests.later')} />
          {put.entity === null ? null : (
            <ButtonLink quiet href={href(`${path}/hand-over`)} label={say('requests.pass-on')} />
          )}
        </Actions>
      ) : null}
    </>
  )
}

/** One step that is asked about before it is taken. */
export const SurePage = ({
  form,
  what,
  back,
}: {
  readonly form: FormState
  readonly what: 'later' | 'pass-on' | 'take-back' | 'pause' | 'resume'
  readonly back: string
}) => {
  const say = speak(form.lang)
  return (
    <FormPage form={form} title={say(`requests.${what}`)} lead={say(`requests.${what}-lead`)} back={back}>
      {what === 'later' ? <DateField form={form} name="until" label={say('requests.until')} /> : null}
    </FormPage>
  )
}
