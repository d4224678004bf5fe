import { Form, Hidden, Submit } from '#platform/web'
import type { FormState } from '#platform/web'

type Props = {
  readonly form: FormState
  readonly title: string
  readonly lead: string
  readonly values?: Readonly<Record<string, string>>
}

/** A page that says what a button does, and has it; for whoever comes to its address without the text around it. */
export const OneButton = ({ form, title, lead, values = {} }: Props) => (
  <>
    <h1>{title}</h1>
    <p>{lead}</p>
    <Form form={form}>
      {Object.entries(values).map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
      <Submit form={form} label={title} />
    </Form>
  </>
)
