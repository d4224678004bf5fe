import { Form, Notice, Prose, Radios, Submit, TextArea } from '#platform/web'
import type { FormState } from '#platform/web'
import type { Held } from '../answering/held-reply.ts'
import { speak } from '../words/index.ts'

/** Somebody says that they did not give an answer. It takes words, which no robot types. */
export const NotMePage = ({ form, done }: { readonly form: FormState; readonly done: boolean }) => {
  const say = speak(form.lang)
  if (done)
    return (
      <>
        <h1>{say('requests.not-me-title')}</h1>
        <Notice kind="ok">
          <p>{say('requests.not-me-done')}</p>
        </Notice>
      </>
    )
  return (
    <>
      <h1>{say('requests.not-me-title')}</h1>
      <p>{say('requests.not-me-lead')}</p>
      <Form form={form}>
        <TextArea
          form={form}
          name="said"
          label={say('requests.not-me-said')}
          hint={say('requests.not-me-said-hint')}
          rows={3}
          max={500}
        />
        <Submit form={form} label={say('requests.not-me-send')} kind="danger" />
      </Form>
    </>
  )
}

/** Somebody says whether a reply is theirs. Neither is chosen beforehand. */
export const OwnReplyPage = ({ form, held }: { readonly form: FormState; readonly held: Held | undefined }) => {
  const say = speak(form.lang)
  const title = <h1>{say('requests.own-reply-title')}</h1>
  if (held === undefined || held.settled !== null)
    return (
      <>
        {title}
        <Notice kind="ok">
          <p>{say(held?.settled === 'theirs' ? 'requests.own-reply-taken' : 'requests.own-reply-dropped')}</p>
        </Notice>
      </>
    )
  return (
    <>
      {title}
      <p>{say.rich('requests.own-reply-lead', { from: <bdi dir="ltr">{held.from ?? '?'}</bdi> })}</p>
      <blockquote>
        <Prose text={held.reply.written} />
      </blockquote>
      <Form form={form}>
        <Radios
          form={form}
          name="whose"
          label={say('requests.own-reply-whose')}
          options={[
            { value: 'theirs', label: say('requests.own-reply-mine') },
            { value: 'not-theirs', label: say('requests.own-reply-not-mine') },
          ]}
        />
        <Submit form={form} label={say('requests.own-reply-send')} />
      </Form>
    </>
  )
}
