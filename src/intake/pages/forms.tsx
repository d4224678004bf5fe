import { Checkbox, DateField, Field, Form, Hidden, Select, Submit, TextArea, Written } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import type { Child } from 'hono/jsx'
import { speak } from '../words/index.ts'

/** A field of a proposal as a form shows it. */
export type Shown = {
  readonly name: string
  readonly label: string
  readonly kind: 'text' | 'long' | 'day' | 'number' | 'yes-no' | 'choice'
  readonly options?: readonly Option[]
  readonly optional: boolean
}

type CorrectProps = {
  readonly form: FormState
  readonly sentence: string
  readonly fields: readonly Shown[]
  readonly because: Child
}

/** What was found, as fields to be corrected; sending it accepts it so. */
export function CorrectForm({ form, sentence, fields, because }: CorrectProps) {
  const say = speak(form.lang)
  return (
    <>
      <h1>
        <Written text={sentence} />
      </h1>
      <p>{say('intake.correct-lead')}</p>
      {because}
      <Form form={form}>
        {fields.map((field) => (
          <Correctable form={form} field={field} />
        ))}
        <Submit form={form} label={say('intake.accept')} />
      </Form>
    </>
  )
}

function Correctable({
  form,
  field: { name, label, kind, options = [], optional },
}: {
  form: FormState
  field: Shown
}) {
  const given = { form, name, label, optional }
  switch (kind) {
    case 'day':
      return <DateField {...given} />
    case 'choice':
      return <Select {...given} options={options} />
    case 'yes-no':
      return <Checkbox {...given} />
    case 'long':
      return <TextArea {...given} rows={4} />
    default:
      return (
        <Field {...given} {...(kind === 'number' ? { inputmode: 'numeric' as const, width: 'short' as const } : {})} />
      )
  }
}

type PressProps = {
  readonly form: FormState
  readonly title: string
  readonly lead: string
  readonly button: string
  readonly kind?: 'primary' | 'danger'
  /** What the button sends. */
  readonly values?: Readonly<Record<string, string>>
  readonly children?: Child
}

/** What a button does, and the button; the page of an address that people mostly reach by pressing it elsewhere. */
export const PressPage = ({ form, title, lead, button, kind = 'primary', values = {}, children }: PressProps) => (
  <>
    <h1>{title}</h1>
    <p>{lead}</p>
    {children}
    <Form form={form}>
      {Object.entries(values).map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
      <Submit form={form} label={button} kind={kind} />
    </Form>
  </>
)

/** What stands in the way of taking an intake back. */
export const InTheWay = ({ lang, lines }: { lang: FormState['lang']; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <div class="notice warn">
      <p>{speak(lang)('intake.in-the-way')}</p>
      <ul>
        {lines.map((line) => (
          <li>
            <Written text={line} />
          </li>
        ))}
      </ul>
    </div>
  )
