import type { Child } from 'hono/jsx'
import { Form, Submit } from '#platform/web'
import type { FormState } from '#platform/web'

type Props = {
  readonly title: string
  readonly lead?: string | undefined
  readonly form: FormState
  readonly submit: string
  readonly kind?: 'danger'
  readonly children?: Child
}

/** A form under its heading: what it does, what is asked, one button that says what happens. */
export const FormPage = ({ title, lead, form, submit, kind, children }: Props) => (
  <>
    <h1>{title}</h1>
    {lead === undefined ? null : <p>{lead}</p>}
    <Form form={form}>
      {children}
      <Submit form={form} label={submit} kind={kind ?? 'primary'} />
    </Form>
  </>
)
