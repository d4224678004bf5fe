import { Actions, ButtonLink, Field, Form, Notice, Submit } from '#platform/web'
import type { FormState } from '#platform/web'
import type { Lang } from '#platform/words'
import { codeLifeMinutes } from '../code.ts'
import { speak } from '../words/index.ts'

type SignInProps = {
  readonly form: FormState
  /** Who has signed in already, in this browser. */
  readonly known: string | undefined
  readonly signOut: string
}

/** The address is asked. */
export function SignInPage({ form, known, signOut }: SignInProps) {
  const say = speak(form.lang)
  return (
    <>
      <h1>{say('accounts.sign-in')}</h1>
      {known === undefined ? null : (
        <Notice>
          <p>{say.rich('accounts.signed-in-as', { name: <bdi>{known}</bdi> })}</p>
          <p>
            <a href={signOut}>{say('accounts.sign-out')}</a>
          </p>
        </Notice>
      )}
      <p>{say('accounts.ask-lead')}</p>
      <Form form={form}>
        <Field
          form={form}
          name="address"
          type="email"
          label={say('accounts.address')}
          hint={say('accounts.address-hint')}
          autocomplete="email"
          width="medium"
          max={254}
        />
        <Submit form={form} label={say('accounts.send-code')} />
      </Form>
    </>
  )
}

/** The code is asked, in words that are the same whether a letter went out or not. */
export function CodePage({ form, again }: { form: FormState; again: string }) {
  const say = speak(form.lang)
  return (
    <>
      <h1>{say('accounts.type-code')}</h1>
      <p>{say('accounts.code-lead', { minutes: codeLifeMinutes })}</p>
      <Form form={form}>
        <Field
          form={form}
          name="code"
          label={say('accounts.code')}
          hint={say('accounts.code-hint')}
          autocomplete="one-time-code"
          width="short"
          max={20}
        />
        <Submit form={form} label={say('accounts.sign-in')} />
      </Form>
      <p>
        <a href={again}>{say('accounts.new-code')}</a>
      </p>
    </>
  )
}

type SignOutProps = { readonly lang: Lang; readonly form: FormState; readonly known: string; readonly back: string }

/** One button: leaving is an act, so it is never done by following a link. */
export function SignOutPage({ lang, form, known, back }: SignOutProps) {
  const say = speak(lang)
  return (
    <>
      <h1>{say('accounts.sign-out')}</h1>
      <p>{say.rich('accounts.signed-in-as', { name: <bdi>{known}</bdi> })}</p>
      <p>{say('accounts.sign-out-lead')}</p>
      <Form form={form}>
        <Actions>
          <Submit form={form} label={say('accounts.sign-out')} />
          <ButtonLink href={back} label={say('accounts.stay')} quiet />
        </Actions>
      </Form>
    </>
  )
}
