import { Checkbox, DateField, Field, Radios, Select, TextsField } from '#platform/web'
import type { FormState } from '#platform/web'
import { cityOf } from '#platform/words'
import { announcedAs } from '../event.ts'
import { speak } from '../words/index.ts'
import type { Choices } from './choices.ts'
import type { FieldName } from './fields.ts'

type Props = { readonly form: FormState; readonly choices: Choices; readonly audiences: readonly AudienceWord[] }

/** Whom an event can be shown to; `pillar` are those who take part in its pillar. */
export const audienceWords = ['public', 'un', 'network', 'pillar', 'co-chairs', 'secretariat'] as const
export type AudienceWord = (typeof audienceWords)[number]

/** The fields of an event's form, in their order. */
export const EventFields = ({ names, ...props }: Props & { names: readonly FieldName[] }) => (
  <>
    {names.map((name) => (
      <EventField name={name} {...props} />
    ))}
  </>
)

function EventField({ name, form, choices, audiences }: Props & { name: FieldName }) {
  const say = speak(form.lang)
  const base = { form, name, label: say(`events.field-${name}`) }
  const hinted = { ...base, hint: hintOf(name, form) }
  if (name === 'title') return <TextsField {...base} max={300} />
  if (name === 'summary') return <TextsField {...hinted} long optional max={4000} />
  if (name === 'addressee' || name === 'process' || name === 'place')
    return <TextsField {...hinted} optional max={300} />
  if (name === 'firstDay') return <DateField {...base} />
  if (name === 'lastDay') return <DateField {...hinted} optional />
  if (name === 'precise') return <Checkbox {...hinted} optional />
  if (name === 'startsAt') return <Field {...hinted} optional width="short" max={5} inputmode="numeric" />
  if (name === 'zone')
    return (
      <Select {...base} optional options={zones.map((zone) => ({ value: zone, label: cityOf(form.lang, zone) }))} />
    )
  if (name === 'platform') return <Field {...hinted} optional max={200} />
  if (name === 'places') return <Field {...hinted} optional type="number" width="short" />
  if (name === 'state')
    return (
      <Radios
        {...base}
        options={announcedAs.map((state) => ({ value: state, label: say(`events.standing-${state}`) }))}
      />
    )
  if (name === 'audience')
    return (
      <Select {...base} options={audiences.map((word) => ({ value: word, label: say(`events.audience-${word}`) }))} />
    )
  return <Select {...hinted} optional options={choices[name] ?? []} />
}

const hinted = new Set([
  'startsAt',
  'precise',
  'lastDay',
  'host',
  'platform',
  'output',
  'summary',
  'addressee',
  'process',
  'places',
] as const)
type Hinted = typeof hinted extends Set<infer Name> ? Name : never
const isHinted = (name: FieldName): name is Hinted & FieldName => [...hinted].some((one) => one === name)

const hintOf = (name: FieldName, { lang }: FormState): string | undefined =>
  isHinted(name) ? speak(lang)(`events.hint-${name}`) : undefined

const zones = [
  'Europe/Zurich',
  'America/New_York',
  'Europe/Vienna',
  'Africa/Nairobi',
  'Europe/Paris',
  'Asia/Bangkok',
  'Africa/Addis_Ababa',
  'Asia/Beirut',
  'America/Santiago',
  'Europe/Rome',
] as const
