import { DateField, Radios, Select } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { capacities, offices } from '../offices/office.ts'
import { speak } from '../words/index.ts'
import { EntityField, FormPage, SourceField, TermFields } from './form-page.tsx'
import { officeName } from './office-name.ts'
import type { Reader } from './reader.ts'

/** A person goes to another entity. */
export function MovePage({
  form,
  entities,
  name,
  back,
}: {
  form: FormState
  entities: readonly Option[]
  name: string
  back: string
}) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} title={say('members.move-title', { name })} lead={say('members.move-lead')} back={back}>
      <EntityField form={form} options={entities} />
      <DateField form={form} name="from" label={say('members.first-day')} />
      <SourceField form={form} />
    </FormPage>
  )
}

/** Who speaks for an entity is named. */
export function FocalPointPage({
  form,
  people,
  entity,
  back,
}: {
  form: FormState
  people: readonly Option[]
  entity: string
  back: string
}) {
  const say = speak(form.lang)
  return (
    <FormPage
      form={form}
      title={say('members.appoint-title', { entity })}
      lead={say('members.appoint-lead')}
      back={back}
    >
      <Select form={form} name="person" label={say('members.person')} options={people} />
      <Radios
        form={form}
        name="capacity"
        label={say('members.capacity')}
        options={capacities.map((one) => ({ value: one, label: say(`members.${one}`) }))}
      />
      <TermFields form={form} />
      <SourceField form={form} />
    </FormPage>
  )
}

/** An entity takes an office of the network. */
export function GiveTermPage({
  form,
  reader,
  entities,
  back,
}: {
  form: FormState
  reader: Reader
  entities: readonly Option[]
  back: string
}) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} title={say('members.give-term')} lead={say('members.give-term-lead')} back={back}>
      <Radios
        form={form}
        name="office"
        label={say('members.office')}
        options={offices.map((one) => ({ value: one, label: officeName(reader, one) }))}
      />
      <EntityField form={form} options={entities} />
      <TermFields form={form} />
      <SourceField form={form} />
    </FormPage>
  )
}

/** Who holds an office for its entity is named. */
export function HolderPage({
  form,
  people,
  title,
  back,
}: {
  form: FormState
  people: readonly Option[]
  title: string
  back: string
}) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} title={title} lead={say('members.name-holder-lead')} back={back}>
      <Select form={form} name="person" label={say('members.person')} options={people} />
      <TermFields form={form} />
    </FormPage>
  )
}
