import { Checkboxes, DateField, Field, Radios, Select, TextsField } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { langs, nativeNames, zonesList } from '#platform/words'
import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'
import { EntityField, FormPage, SourceField } from './form-page.tsx'

type NewProps = {
  readonly form: FormState
  readonly entities: readonly Option[]
  readonly languages: readonly Option[]
  readonly back: string
}

/** A person is added, with the entity through which they belong to the network. */
export function NewPersonPage({ form, entities, languages, back }: NewProps) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} title={say('members.add-person')} does={say('members.add-person')} back={back}>
      <NameFields form={form} />
      <EntityField form={form} options={entities} />
      <DateField form={form} name="from" label={say('members.first-day')} />
      <SourceField form={form} />
      <Field
        form={form}
        name="address"
        type="email"
        label={say('members.address')}
        hint={say('members.address-hint')}
        width="medium"
        max={254}
        optional
      />
      <Select
        form={form}
        name="lang"
        label={say('members.letters-in')}
        options={langs.map((lang: Lang) => ({ value: lang, label: nativeNames[lang], lang }))}
      />
      <WorkFields form={form} languages={languages} />
      <PlaceFields form={form} />
    </FormPage>
  )
}

type EditProps = {
  readonly form: FormState
  readonly languages: readonly Option[]
  readonly name: string
  readonly back: string
}

/** What the register says of a person is changed, by the person or for them. */
export const EditPersonPage = ({ form, languages, name, back }: EditProps) => (
  <FormPage form={form} title={name} back={back}>
    <NameFields form={form} />
    <WorkFields form={form} languages={languages} />
    <PlaceFields form={form} />
  </FormPage>
)

function NameFields({ form }: { form: FormState }) {
  const say = speak(form.lang)
  return (
    <>
      <Field form={form} name="given" label={say('members.given-name')} width="medium" max={100} />
      <Field form={form} name="family" label={say('members.family-name')} width="medium" max={100} />
    </>
  )
}

function WorkFields({ form, languages }: { form: FormState; languages: readonly Option[] }) {
  const say = speak(form.lang)
  return (
    <>
      <TextsField form={form} name="title" label={say('members.function')} max={200} optional />
      <TextsField
        form={form}
        name="worksOn"
        label={say('members.works-on')}
        hint={say('members.works-on-hint')}
        max={500}
        optional
      />
      <Checkboxes form={form} name="languages[]" label={say('members.languages')} options={languages} optional />
    </>
  )
}

function PlaceFields({ form }: { form: FormState }) {
  const say = speak(form.lang)
  return (
    <>
      <Field form={form} name="dutyStation" label={say('members.duty-station')} width="medium" max={100} optional />
      <Radios
        form={form}
        name="field"
        label={say('members.where')}
        options={[
          { value: 'no', label: say('members.at-headquarters') },
          { value: 'yes', label: say('members.in-the-field') },
        ]}
      />
      <Select
        form={form}
        name="zone"
        label={say('members.zone')}
        options={zonesList(form.lang).map(({ zone, city }) => ({ value: zone, label: city }))}
        optional
      />
      <Radios
        form={form}
        name="publicAddress"
        label={say('members.public-address')}
        hint={say('members.public-address-hint')}
        options={[
          { value: 'no', label: say('members.public-address-no') },
          { value: 'yes', label: say('members.public-address-yes') },
        ]}
      />
    </>
  )
}
