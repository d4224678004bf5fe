import type { Child } from 'hono/jsx'
import { DateField, Field, FormPage, Radios, Select, TextsField } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { speak } from '../../words/index.ts'
import { stepKinds } from '../promise.ts'

type Props = { readonly form: FormState; readonly back: string }
type Choices = {
  readonly pillars: readonly Option[]
  readonly entities: readonly Option[]
  readonly audiences: readonly Option[]
  readonly freePillar: boolean
}

export function MakeForm({ form, back, ...choices }: Props & Choices) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('decisions.make-promise')}>
      <TextsField
        form={form}
        name="text"
        label={say('decisions.form-promised')}
        hint={say('decisions.form-promised-hint')}
        long
        rows={3}
        max={1000}
      />
      <TextsField
        form={form}
        name="saidIn"
        label={say('decisions.said-in')}
        hint={say('decisions.form-said-in-hint')}
        max={300}
      />
      <DateField form={form} name="day" label={say('decisions.form-said-on')} />
      <DateField
        form={form}
        name="due"
        label={say('decisions.form-due')}
        hint={say('decisions.form-promised-due-hint')}
        optional
      />
      <SeenTo form={form} {...choices} />
    </FormPage>
  )
}

function SeenTo({ form, pillars, entities, audiences, freePillar }: { form: FormState } & Choices) {
  const say = speak(form.lang)
  return (
    <>
      <Select form={form} name="pillar" label={say('decisions.pillar')} options={pillars} optional={freePillar} />
      <Select form={form} name="entity" label={say('decisions.form-entity')} options={entities} optional />
      <Field
        form={form}
        name="person"
        label={say('decisions.form-person')}
        hint={say('decisions.form-person-hint')}
        optional
      />
      <Select form={form} name="audience" label={say('decisions.seen-by')} options={audiences} optional />
    </>
  )
}

export function SettleForm({ form, back, what }: Props & { readonly what: Child }) {
  const say = speak(form.lang)
  const options = stepKinds.map((kind) => ({ value: kind, label: say(`decisions.form-promise-${kind}`) }))
  return (
    <FormPage form={form} back={back} title={say('decisions.settle')}>
      <blockquote>{what}</blockquote>
      <Radios form={form} name="kind" label={say('decisions.form-became')} options={options} />
      <DateField form={form} name="day" label={say('decisions.form-on')} />
      <DateField
        form={form}
        name="newDue"
        label={say('decisions.form-new-due')}
        hint={say('decisions.form-new-due-hint')}
        optional
      />
      <TextsField
        form={form}
        name="reason"
        label={say('decisions.form-shows')}
        hint={say('decisions.form-shows-hint')}
        long
        rows={3}
        max={1000}
      />
    </FormPage>
  )
}
