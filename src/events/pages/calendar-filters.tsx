import { formatMonth } from '#platform/words'
import { kinds } from '../event.ts'
import { speak } from '../words/index.ts'
import type { Asked } from './calendar.tsx'
import type { Around } from './entries.tsx'

export type Choices = {
  readonly years: readonly number[]
  readonly pillars: readonly { readonly slug: string; readonly name: string }[]
  /** Meetings are for the network. */
  readonly meetings: boolean
}

type Props = { readonly around: Around; readonly asked: Asked; readonly choices: Choices }

/** Year, month, kind and pillar: a form that asks and changes nothing. */
export const CalendarFilters = ({ around, asked, choices }: Props) => (
  <details open={asked.kind !== undefined || asked.pillar !== undefined}>
    <summary>{speak(around.lang)('events.filter')}</summary>
    <form class="form" method="get" action={around.href('/calendar')}>
      <When around={around} asked={asked} choices={choices} />
      <What around={around} asked={asked} choices={choices} />
      <button type="submit">{speak(around.lang)('events.show')}</button>
    </form>
  </details>
)

function When({ around: { lang }, asked: { year, month }, choices }: Props) {
  const say = speak(lang)
  const months = Array.from({ length: 12 }, (_, at) => ({
    value: String(at + 1),
    label: formatMonth(lang, `${year}-${String(at + 1).padStart(2, '0')}`),
  }))
  const all = say('events.whole-year')
  return (
    <>
      <Chooser name="year" label={say('events.year')} chosen={String(year)} options={choices.years.map(plain)} />
      <Chooser name="month" label={say('events.month')} all={all} chosen={String(month ?? '')} options={months} />
    </>
  )
}

function What({ around: { lang }, asked: { kind, pillar }, choices }: Props) {
  const say = speak(lang)
  const allKinds = [
    ...kinds.map((one) => ({ value: one, label: say(`events.kind-${one}`) })),
    ...(choices.meetings ? [{ value: 'meeting', label: say('events.meetings') }] : []),
    { value: 'un-day', label: say('events.un-days') },
  ]
  const pillars = choices.pillars.map(({ slug, name }) => ({ value: slug, label: name }))
  return (
    <>
      <Chooser
        name="kind"
        label={say('events.kind')}
        all={say('events.all-kinds')}
        chosen={kind ?? ''}
        options={allKinds}
      />
      <Chooser
        name="pillar"
        label={say('events.pillar')}
        all={say('events.all-pillars')}
        chosen={pillar ?? ''}
        options={pillars}
      />
    </>
  )
}

const plain = (year: number) => ({ value: String(year), label: String(year) })

type ChooserProps = {
  readonly name: string
  readonly label: string
  readonly all?: string
  readonly chosen: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** One list of a form that only asks. */
export const Chooser = ({ name, label, all, chosen, options }: ChooserProps) => (
  <p>
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      {all === undefined ? null : <option value="">{all}</option>}
      {options.map(({ value, label: text }) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </p>
)
