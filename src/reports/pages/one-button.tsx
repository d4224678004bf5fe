import type { Child } from 'hono/jsx'
import { Form, Submit } from '#platform/web'
import type { FormState } from '#platform/web'

type Props = { readonly form: FormState; readonly title: string; readonly children?: Child }

/** A page that says what a button does, and has it. */
export const OneButton = ({ form, title, children }: Props) => (
  <>
    <h1>{title}</h1>
    {children}
    <Form form={form}>
      <Submit form={form} label={title} />
    </Form>
  </>
)
