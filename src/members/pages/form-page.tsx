import type { Child } from 'hono/jsx'
import { Actions, ButtonLink, DateField, Field, Form, Select, Submit } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { speakPlatform } from '#platform/words'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  readonly title: string
  /** What will be different afterwards, where it is more than the fields say. */
  readonly lead?: Child
  /** What the button says; "Save" when absent. */
  readonly does?: string
  /** Where somebody goes who changed their mind. */
  readonly back: string
  readonly children?: Child
}

/** A heading, a form, a way out. */
export const FormPage = ({ form, title, lead, does, back, children }: Props) => (
  <>
    <h1>{title}</h1>
    {lead === undefined ? null : <p>{lead}</p>}
    <Form form={form}>
      {children}
      <Actions>
        {does === undefined ? <Submit form={form} /> : <Submit form={form} label={does} />}
        <ButtonLink href={back} label={speakPlatform(form.lang)('platform.cancel')} quiet />
      </Actions>
    </Form>
  </>
)

/** From when, until when, and who said so. */
export function TermFields({ form, open = true }: { form: FormState; open?: boolean }) {
  const say = speak(form.lang)
  return (
    <>
      <DateField form={form} name="from" label={say('members.first-day')} />
      {open ? (
        <DateField form={form} name="to" label={say('members.last-day')} hint={say('members.open-hint')} optional />
      ) : null}
    </>
  )
}

export function SourceField({ form, optional = false }: { form: FormState; optional?: boolean }) {
  const say = speak(form.lang)
  return (
    <Field
      form={form}
      name="source"
      label={say('members.source')}
      hint={say('members.source-hint')}
      max={200}
      optional={optional}
    />
  )
}

type EntityFieldProps = {
  readonly form: FormState
  readonly options: readonly Option[]
  readonly optional?: boolean
}

export const EntityField = ({ form, options, optional = false }: EntityFieldProps) => (
  <Select form={form} name="entity" label={speak(form.lang)('members.entity')} options={options} optional={optional} />
)

/** The last day of something, and nothing else but a source where one is asked. */
export function EndFields({ form, sourced = false }: { form: FormState; sourced?: boolean }) {
  return (
    <>
      <DateField form={form} name="on" label={speak(form.lang)('members.last-day')} />
      {sourced ? <SourceField form={form} /> : null}
    </>
  )
}
