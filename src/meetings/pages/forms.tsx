import type { Child } from 'hono/jsx'
import { DateField, Field, FormPage, Radios, Select, TextArea, TextsField } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { cityOf } from '#platform/words'
import type { Kind } from '../meeting.ts'
import { zones } from '../meeting.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  /** Where to go without doing anything. */
  readonly back: string
}

/** What a meeting can be given to choose from. */
export type Choices = {
  readonly kinds: readonly Kind[]
  readonly pillars: readonly Option[]
  readonly entities: readonly Option[]
  readonly audiences: readonly Option[]
  /** What speaks against the day in the form. */
  readonly concerns: Child
}

export function PlanForm({ form, back, ...choices }: Props & Choices) {
  const say = speak(form.lang)
  const kindOptions = choices.kinds.map((kind) => ({ value: kind, label: say(`meetings.kind-${kind}`) }))
  return (
    <FormPage form={form} back={back} title={say('meetings.plan')}>
      {choices.concerns}
      <Radios form={form} name="kind" label={say('meetings.kind')} options={kindOptions} />
      <Select
        form={form}
        name="pillar"
        label={say('meetings.pillar')}
        hint={say('meetings.form-pillar-hint')}
        options={choices.pillars}
        optional
      />
      <WhatWhenWhere form={form} {...choices} />
    </FormPage>
  )
}

export function EditForm({ form, back, ...choices }: Props & Omit<Choices, 'kinds' | 'pillars'>) {
  return (
    <FormPage form={form} back={back} title={speak(form.lang)('meetings.edit')}>
      {choices.concerns}
      <WhatWhenWhere form={form} {...choices} />
    </FormPage>
  )
}

function WhatWhenWhere({ form, entities, audiences }: { form: FormState } & Pick<Choices, 'entities' | 'audiences'>) {
  const say = speak(form.lang)
  return (
    <>
      <TextsField form={form} name="title" label={say('meetings.form-title')} max={300} />
      <DateField form={form} name="day" label={say('meetings.day')} />
      <Field
        form={form}
        name="startsAt"
        label={say('meetings.form-time')}
        hint={say('meetings.form-time-hint')}
        width="short"
        max={25}
        inputmode="text"
        optional
      />
      <Select form={form} name="zone" label={say('meetings.form-zone')} options={zoneOptions(form)} />
      <Field
        form={form}
        name="platform"
        label={say('meetings.joining')}
        hint={say('meetings.form-joining-hint')}
        max={300}
        optional
      />
      <TextsField form={form} name="place" label={say('meetings.place')} max={300} optional />
      <Select form={form} name="host" label={say('meetings.host')} options={entities} optional />
      <Select
        form={form}
        name="audience"
        label={say('meetings.seen-by')}
        hint={say('meetings.form-audience-hint')}
        options={audiences}
        optional
      />
    </>
  )
}

/** The usual zones, and the one the meeting has. */
function zoneOptions(form: FormState): Option[] {
  const chosen = form.text('zone')
  const offered: readonly string[] = zones
  const all = chosen === '' || offered.includes(chosen) ? offered : [...offered, chosen]
  return all.map((zone) => ({ value: zone, label: cityOf(form.lang, zone) }))
}

export function ItemForm({ form, back, papers }: Props & { readonly papers: readonly Option[] }) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('meetings.add-item')}>
      <TextsField form={form} name="title" label={say('meetings.form-item')} max={500} />
      <Select form={form} name="version" label={say('meetings.form-paper')} options={papers} optional />
      <Field
        form={form}
        name="number"
        label={say('meetings.form-number')}
        hint={say('meetings.form-number-hint')}
        width="short"
        max={3}
        inputmode="numeric"
        optional
      />
    </FormPage>
  )
}

export function HoldingForm({ form, back }: Props) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('meetings.record-holding')}>
      <DateField form={form} name="day" label={say('meetings.form-held-day')} />
      <Field
        form={form}
        name="present"
        label={say('meetings.form-present')}
        hint={say('meetings.form-present-hint')}
        width="short"
        max={6}
        inputmode="numeric"
        optional
      />
      <Names form={form} />
      <RecordField form={form} optional />
    </FormPage>
  )
}

export function AttendanceForm({ form, back }: Props) {
  return (
    <FormPage form={form} back={back} title={speak(form.lang)('meetings.add-participants')}>
      <Names form={form} />
    </FormPage>
  )
}

export function RecordForm({ form, back }: Props) {
  return (
    <FormPage form={form} back={back} title={speak(form.lang)('meetings.write-record')}>
      <RecordField form={form} />
    </FormPage>
  )
}

const fields = [
  { name: 'chairs', rows: 2, max: 2000 },
  { name: 'members', rows: 8, max: 20_000 },
  { name: 'secretariat', rows: 2, max: 2000 },
  { name: 'guests', rows: 3, max: 5000 },
] as const

/** Participants as people write them down: one name a line. */
function Names({ form }: { form: FormState }) {
  const say = speak(form.lang)
  return (
    <>
      {fields.map(({ name, rows, max }) => (
        <TextArea
          {...{ form, name, rows, max }}
          label={say(`meetings.form-${name}`)}
          hint={say(name === 'guests' ? 'meetings.form-guests-hint' : 'meetings.form-names-hint')}
          optional
        />
      ))}
    </>
  )
}

const RecordField = ({ form, optional }: { form: FormState; optional?: boolean }) => (
  <TextsField
    form={form}
    name="record"
    label={speak(form.lang)('meetings.record')}
    hint={speak(form.lang)('meetings.form-record-hint')}
    long
    rows={10}
    max={20_000}
    optional={optional === true}
  />
)
