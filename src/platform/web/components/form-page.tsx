import type { Child } from 'hono/jsx'
import { speakPlatform } from '#platform/words'
import type { FormState } from '../form-state.ts'
import { Form, Submit } from './form.tsx'
import { ButtonLink } from './notice.tsx'

type FormPageProps = {
  readonly form: FormState
  readonly title: string
  readonly lead?: string
  /** Where to go without doing anything. */
  readonly back: string
  readonly children?: Child
}

/** A page that is one form: what it is for, its fields, and two ways out of it. */
export const FormPage = ({ form, title, lead, back, children }: FormPageProps) => (
  <>
    <h1>{title}</h1>
    {lead === undefined ? null : <p>{lead}</p>}
    <Form form={form}>
      {children}
      <Submit form={form} />
      <ButtonLink quiet href={back} label={speakPlatform(form.lang)('platform.cancel')} />
    </Form>
  </>
)
