import { Field, Select, TextsField } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { entityKinds } from '../entities/entity.ts'
import { speak } from '../words/index.ts'
import { FormPage, SourceField, TermFields } from './form-page.tsx'

type NewProps = {
  readonly form: FormState
  /** Entities that have official names and are not in the register yet; the value is the code. */
  readonly known: readonly Option[]
  readonly parents: readonly Option[]
  readonly back: string
}

/** An entity is added: one that has its names already, or another. */
export function NewEntityPage({ form, known, parents, back }: NewProps) {
  const say = speak(form.lang)
  const other = form.text('known') === '' && form.text('code') !== ''
  return (
    <FormPage form={form} title={say('members.add-entity')} does={say('members.add-entity')} back={back}>
      <Select
        form={form}
        name="known"
        label={say('members.known-entity')}
        hint={say('members.known-entity-hint')}
        options={known}
        optional
      />
      <details open={other || form.errors['code'] !== undefined || form.errors['names'] !== undefined}>
        <summary>{say('members.other-entity')}</summary>
        <Field
          form={form}
          name="code"
          label={say('members.code')}
          hint={say('members.code-hint')}
          width="short"
          max={30}
          optional
        />
        <TextsField form={form} name="names" label={say('members.official-name')} max={200} optional />
        <TextsField form={form} name="acronyms" label={say('members.acronym')} max={40} optional />
      </details>
      <EntityFields form={form} parents={parents} />
      <TermFields form={form} open={false} />
      <SourceField form={form} />
    </FormPage>
  )
}

type EditProps = {
  readonly form: FormState
  readonly parents: readonly Option[]
  readonly name: string
  readonly back: string
}

/** What the register says of an entity is changed; its names are not among it. */
export const EditEntityPage = ({ form, parents, name, back }: EditProps) => (
  <FormPage form={form} title={name} back={back}>
    <EntityFields form={form} parents={parents} />
  </FormPage>
)

function EntityFields({ form, parents }: { form: FormState; parents: readonly Option[] }) {
  const say = speak(form.lang)
  return (
    <>
      <Select
        form={form}
        name="kind"
        label={say('members.kind')}
        options={entityKinds.map((kind) => ({ value: kind, label: say(`members.kind-${kind}`) }))}
      />
      <Select form={form} name="parent" label={say('members.part-of')} options={parents} optional />
      <Field
        form={form}
        name="roleAddress"
        type="email"
        label={say('members.role-address')}
        hint={say('members.role-address-hint')}
        width="medium"
        max={254}
        optional
      />
      <Field
        form={form}
        name="domains"
        label={say('members.mail-domains')}
        hint={say('members.mail-domains-hint')}
        max={500}
        optional
      />
    </>
  )
}
