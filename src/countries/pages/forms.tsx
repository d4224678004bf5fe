import { DateField, Field, FormPage, Radios, Select, TextsField } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { engagementKinds } from '../engagement.ts'
import { teamKinds } from '../team.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  /** Where to go without doing anything. */
  readonly back: string
}
type Countries = { readonly countries: readonly Option[] }

export function TeamForm({ form, back, countries }: Props & Countries) {
  const say = speak(form.lang)
  const kinds = teamKinds.map((kind) => ({ value: kind, label: say(`countries.kind-${kind}`) }))
  return (
    <FormPage form={form} back={back} title={say('countries.add-team')} lead={say('countries.add-team-lead')}>
      <Radios form={form} name="kind" label={say('countries.kind')} options={kinds} />
      <TextsField form={form} name="name" label={say('countries.name')} max={200} hint={say('countries.name-hint')} />
      <Select
        form={form}
        name="countries"
        label={say('countries.serves')}
        hint={say('countries.serves-hint')}
        options={countries}
      />
      <DateField form={form} name="from" label={say('countries.from')} hint={say('countries.from-hint')} optional />
      <SourceField form={form} />
    </FormPage>
  )
}

export function ServeForm({ form, back, countries }: Props & Countries) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('countries.serve')} lead={say('countries.serve-lead')}>
      <Select form={form} name="country" label={say('countries.country')} options={countries} />
      <DateField form={form} name="from" label={say('countries.from')} />
      <DateField form={form} name="to" label={say('countries.until')} optional />
      <SourceField form={form} />
    </FormPage>
  )
}

export function StopForm({ form, back, countries }: Props & Countries) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('countries.stop')} lead={say('countries.stop-lead')}>
      <Select form={form} name="country" label={say('countries.country')} options={countries} />
      <DateField form={form} name="on" label={say('countries.last-day')} />
    </FormPage>
  )
}

type EngagementProps = Props & {
  /** Teams to choose from; none when the team stays as it is. */
  readonly teams: readonly Option[]
  readonly versions: readonly Option[]
  readonly pillars: readonly Option[]
  readonly audiences: readonly Option[]
  readonly freePillar: boolean
  readonly title: string
}

export function EngagementForm({
  form,
  back,
  teams,
  versions,
  pillars,
  audiences,
  freePillar,
  title,
}: EngagementProps) {
  const say = speak(form.lang)
  const kinds = engagementKinds.map((kind) => ({ value: kind, label: say(`countries.engagement-${kind}`) }))
  return (
    <FormPage form={form} back={back} title={title} lead={say('countries.record-lead')}>
      {teams.length === 0 ? null : <Select form={form} name="team" label={say('countries.team')} options={teams} />}
      <Radios form={form} name="kind" label={say('countries.engagement-kind')} options={kinds} />
      <DateField form={form} name="day" label={say('countries.day')} />
      <TextsField form={form} name="title" label={say('countries.what')} max={300} />
      <Select
        form={form}
        name="version"
        label={say('countries.text-used')}
        hint={say('countries.text-used-hint')}
        options={versions}
        optional
      />
      <Select form={form} name="pillar" label={say('countries.pillar')} options={pillars} optional={freePillar} />
      <TextsField form={form} name="note" label={say('countries.note')} max={2000} long rows={4} optional />
      <Select form={form} name="audience" label={say('countries.audience')} options={audiences} />
    </FormPage>
  )
}

const SourceField = ({ form }: { form: FormState }) => (
  <Field
    form={form}
    name="source"
    label={speak(form.lang)('countries.source')}
    hint={speak(form.lang)('countries.source-hint')}
    max={300}
  />
)
