import type { Child } from 'hono/jsx'
import { Checkbox, DateField, Field, FormPage, Radios, Select, TextsField } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { kinds, methods } from '../decision.ts'
import { stepKinds } from '../following/follow-up.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  /** Where to go without doing anything. */
  readonly back: string
}
type Concerns = {
  readonly pillars: readonly Option[]
  readonly plans: readonly Option[]
  readonly audiences: readonly Option[]
  /** Whether the reader may record what concerns no pillar. */
  readonly freePillar: boolean
}
type Followed = { readonly entities: readonly Option[]; readonly dependencies: readonly Option[] }

export function RecordForm({
  form,
  back,
  meetings,
  ...props
}: Props & Concerns & Followed & { meetings: readonly Option[] }) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('decisions.record')}>
      <Radios form={form} name="kind" label={say('decisions.kind')} options={kindOptions(form)} />
      <TextField form={form} />
      <DateField form={form} name="day" label={say('decisions.day')} />
      <Checkbox form={form} name="month" label={say('decisions.month-only')} optional />
      <Radios form={form} name="method" label={say('decisions.method')} options={methodOptions(form)} />
      <Select
        form={form}
        name="meeting"
        label={say('decisions.meeting')}
        hint={say('decisions.form-meeting-hint')}
        options={meetings}
        optional
      />
      <ConcernFields form={form} {...props} hint={say('decisions.form-audience-hint')} />
      <h2>{say('decisions.form-follow-up')}</h2>
      <p>{say('decisions.form-follow-up-hint')}</p>
      <FollowUpFields form={form} under="followUps.0." {...props} optional />
    </FormPage>
  )
}

export function EditForm({ form, back, ...props }: Props & Concerns) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('decisions.edit')}>
      <p>{say('decisions.edit-lead')}</p>
      <TextField form={form} />
      <ConcernFields form={form} {...props} />
    </FormPage>
  )
}

export function FollowUpForm({ form, back, ...props }: Props & Followed) {
  return (
    <FormPage form={form} back={back} title={speak(form.lang)('decisions.add-follow-up')}>
      <FollowUpFields form={form} under="" {...props} />
    </FormPage>
  )
}

export function CloseForm({ form, back, what }: Props & { readonly what: Child }) {
  const say = speak(form.lang)
  const options = stepKinds.map((kind) => ({ value: kind, label: say(`decisions.form-${kind}`) }))
  return (
    <FormPage form={form} back={back} title={say('decisions.close')}>
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
        label={say('decisions.form-reason')}
        hint={say('decisions.form-reason-hint')}
        long
        rows={3}
        max={1000}
        optional
      />
    </FormPage>
  )
}

const TextField = ({ form }: { form: FormState }) => (
  <TextsField
    form={form}
    name="text"
    label={speak(form.lang)('decisions.form-text')}
    hint={speak(form.lang)('decisions.form-text-hint')}
    long
    rows={4}
    max={4000}
  />
)

function ConcernFields({
  form,
  pillars,
  plans,
  audiences,
  freePillar,
  hint,
}: { form: FormState; hint?: string } & Concerns) {
  const say = speak(form.lang)
  return (
    <>
      <Select form={form} name="pillar" label={say('decisions.pillar')} options={pillars} optional={freePillar} />
      <Select
        form={form}
        name="plan"
        label={say('decisions.plan')}
        hint={say('decisions.form-plan-hint')}
        options={plans}
        optional
      />
      <Select
        form={form}
        name="audience"
        label={say('decisions.seen-by')}
        hint={hint}
        options={audiences}
        optional={hint !== undefined}
      />
    </>
  )
}

type FollowUpProps = Followed & { readonly form: FormState; readonly under: string; readonly optional?: boolean }

function FollowUpFields({ form, under, entities, dependencies, optional }: FollowUpProps) {
  const say = speak(form.lang)
  return (
    <>
      <TextsField
        form={form}
        name={`${under}text`}
        label={say('decisions.form-what')}
        max={1000}
        optional={optional === true}
      />
      <Select form={form} name={`${under}entity`} label={say('decisions.form-entity')} options={entities} optional />
      <Field
        form={form}
        name={`${under}person`}
        label={say('decisions.form-person')}
        hint={say('decisions.form-person-hint')}
        max={200}
        optional
      />
      <DateField form={form} name={`${under}due`} label={say('decisions.form-due')} optional />
      {dependencies.length === 0 ? null : (
        <Select
          form={form}
          name={`${under}waitsFor`}
          label={say('decisions.form-trigger')}
          hint={say('decisions.form-trigger-hint')}
          options={dependencies}
          optional
        />
      )}
    </>
  )
}

const kindOptions = ({ lang }: FormState): Option[] =>
  kinds.map((kind) => ({
    value: kind,
    label: speak(lang)(`decisions.kind-${kind}`),
    ...(kind === 'guidance' ? { hint: speak(lang)('decisions.kind-guidance-hint') } : {}),
  }))

const hinted = ['meeting', 'silence', 'ad-referendum'] as const

const methodOptions = ({ lang }: FormState): Option[] =>
  methods.map((method) => {
    const explained = hinted.find((one) => one === method)
    return {
      value: method,
      label: speak(lang)(`decisions.method-${method}`),
      ...(explained === undefined ? {} : { hint: speak(lang)(`decisions.method-${explained}-hint`) }),
    }
  })
