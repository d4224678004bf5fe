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

/** Year, month, kind and pillar: a form that asks and changes nothing. */
export function CalendarFilters({
  around: { lang, href },
  asked,
  choices,
}: {
  around: Around
  asked: Asked
  choices: Choices
}) {
  const say = speak(lang)
  const months = Array.from({ length: 12 }, (_, at) => ({
    value: String(at + 1),
    label: formatMonth(lang, `${asked.year}-${String(at + 1).padStart(2, '0')}`),
  }))
  return (
    <details open={asked.kind !== undefined || asked.pillar !== undefined}>
      <summary>{say('events.filter')}</summary>
      <form class="form" method="get" action={href('/calendar')}>
        <Chooser
          name="year"
          label={say('events.year')}
          chosen={String(asked.year)}
          options={choices.years.map(plain)}
        />
        <Chooser
          name="month"
          label={say('events.month')}
          all={say('events.whole-year')}
          chosen={String(asked.month ?? '')}
          options={months}
        />
        <Chooser
          name="kind"
          label={say('events.kind')}
          all={say('events.all-kinds')}
          chosen={asked.kind ?? ''}
          options={[
            ...kinds.map((kind) => ({ value: kind, label: say(`events.kind-${kind}`) })),
            ...(choices.meetings ? [{ value: 'meeting', label: say('events.meetings') }] : []),
            { value: 'un-day', label: say('events.un-days') },
          ]}
        />
        <Chooser
          name="pillar"
          label={say('events.pillar')}
          all={say('events.all-pillars')}
          chosen={asked.pillar ?? ''}
          options={choices.pillars.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <button type="submit">{say('events.show')}</button>
      </form>
    </details>
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
