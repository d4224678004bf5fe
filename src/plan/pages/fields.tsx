import { DateField, Field, Radios, Select, TextArea, TextsField } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { speak } from '../words/index.ts'

type Props = { readonly form: FormState }

type DayProps = Props & {
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
  /** Without the choice of a whole year. */
  readonly years?: false
}

/** A day and how precisely it is meant. */
export function PreciseDay({ form, label, hint, optional, years }: DayProps) {
  const say = speak(form.lang)
  const options = [
    { value: 'day', label: say('plan.precise-day') },
    { value: 'month', label: say('plan.precise-month') },
    ...(years === false ? [] : [{ value: 'year', label: say('plan.precise-year') }]),
  ]
  return (
    <>
      <DateField form={form} name="day" label={label} hint={hint} optional={optional} />
      <Radios form={form} name="precise" label={say('plan.how-precise')} optional options={options} />
    </>
  )
}

/** First and last day of a term; without a last day it is open. */
export const TermFields = ({ form }: Props) => (
  <>
    <DateField form={form} name="from" label={speak(form.lang)('plan.from')} />
    <DateField
      form={form}
      name="to"
      label={speak(form.lang)('plan.to')}
      hint={speak(form.lang)('plan.to-hint')}
      optional
    />
  </>
)

/** Number and names of a pillar, in a version of the plan. */
export function EntryFields({ form }: Props) {
  const say = speak(form.lang)
  return (
    <>
      <Field form={form} name="number" label={say('plan.number')} type="number" width="short" inputmode="numeric" />
      <TextsField form={form} name="name" label={say('plan.name')} max={200} />
      <TextsField
        form={form}
        name="shortName"
        label={say('plan.short-name')}
        hint={say('plan.short-name-hint')}
        max={80}
      />
      <TextArea
        form={form}
        name="aliases"
        label={say('plan.also-called')}
        hint={say('plan.aliases-hint')}
        rows={3}
        optional
      />
      <TextsField
        form={form}
        name="keywords"
        label={say('plan.theme-words')}
        hint={say('plan.theme-words-hint')}
        max={500}
        optional
      />
    </>
  )
}

type Choices = { readonly entities: readonly Option[] }

/** Which entity leads, from when, and who said so. */
export function LeadFields({ form, entities, optional }: Props & Choices & { optional?: boolean }) {
  const say = speak(form.lang)
  return (
    <>
      <Select form={form} name="entity" label={say('plan.lead-entity')} options={entities} optional={optional} />
      <DateField form={form} name="from" label={say('plan.from')} optional={optional} />
      {optional === true ? null : (
        <DateField form={form} name="to" label={say('plan.to')} hint={say('plan.to-hint')} optional />
      )}
      <Field
        form={form}
        name="source"
        label={say('plan.source')}
        hint={say('plan.source-hint')}
        max={200}
        optional={optional}
      />
    </>
  )
}

/** Why a pillar rests, what it waits for, and when that is looked at again. */
export function PauseFields({
  form,
  dependencies,
  optional,
  withSource,
}: Props & { dependencies: readonly Option[]; optional?: boolean; withSource?: false }) {
  const say = speak(form.lang)
  return (
    <>
      <TextsField
        form={form}
        name="reason"
        label={say('plan.pause-reason')}
        hint={say('plan.pause-reason-hint')}
        long
        max={500}
        optional={optional}
      />
      {dependencies.length === 0 ? null : (
        <Select form={form} name="waitsFor" label={say('plan.waits-for')} options={dependencies} optional />
      )}
      {withSource === false ? null : (
        <Field form={form} name="source" label={say('plan.source')} hint={say('plan.source-hint')} max={200} optional />
      )}
      <DateField
        form={form}
        name="reviewOn"
        label={say('plan.look-again-on')}
        hint={say('plan.look-again-hint')}
        optional={optional}
      />
    </>
  )
}

type OutputChoices = { readonly goals: readonly Option[]; readonly dependencies: readonly Option[] }

/** What an output says. */
export function OutputFields({ form, goals, dependencies }: Props & OutputChoices) {
  const say = speak(form.lang)
  return (
    <>
      <TextsField
        form={form}
        name="title"
        label={say('plan.output-title')}
        hint={say('plan.output-title-hint')}
        max={400}
      />
      <TextsField
        form={form}
        name="statement"
        label={say('plan.statement')}
        hint={say('plan.statement-hint')}
        long
        max={4000}
        optional
      />
      {goals.length === 0 ? null : <Select form={form} name="goal" label={say('plan.goal')} options={goals} optional />}
      {dependencies.length === 0 ? null : (
        <Select form={form} name="waitsFor" label={say('plan.waits-for')} options={dependencies} optional />
      )}
    </>
  )
}
