import type { Option } from '#platform/web'
import { speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'

/** What of the plan is asked for; empty is everything. */
export type Filter = {
  readonly plan: string
  readonly pillar: string
  readonly entity: string
  readonly period: string
  readonly state: string
  readonly on: string
}

type Props = {
  readonly lang: Lang
  readonly action: string
  readonly filter: Filter
  readonly pillars: readonly Option[]
  readonly entities: readonly Option[]
  readonly periods: readonly Option[]
  readonly states: readonly Option[]
}

/** The filters of the plan: a form that only asks, so its answer has an address that can be passed on. */
export function PlanFilter({ lang, action, filter, pillars, entities, periods, states }: Props) {
  const say = speak(lang)
  const { pillar, entity, period, state, on } = filter
  const asked = [pillar, entity, period, state, on].some((one) => one !== '')
  return (
    <details class="filter" open={asked}>
      <summary>{say('plan.filter')}</summary>
      <form method="get" action={action} class="form">
        <input type="hidden" name="plan" value={filter.plan} />
        <Choice
          name="pillar"
          label={say('plan.pillar')}
          all={say('plan.all-pillars')}
          chosen={pillar}
          options={pillars}
        />
        <Choice
          name="entity"
          label={say('plan.entity')}
          all={say('plan.all-entities')}
          chosen={entity}
          options={entities}
        />
        <Choice name="period" label={say('plan.due-in')} all={say('plan.any-time')} chosen={period} options={periods} />
        <Choice name="state" label={say('plan.state')} all={say('plan.any-state')} chosen={state} options={states} />
        <AsOn label={say('plan.as-on')} on={on} />
        <button type="submit" class="button">
          {speakPlatform(lang)('platform.apply')}
        </button>
        {asked ? (
          <>
            {' '}
            <a href={filter.plan === '' ? action : `${action}?plan=${filter.plan}`}>{say('plan.show-all')}</a>
          </>
        ) : null}
      </form>
    </details>
  )
}

const AsOn = ({ label, on }: { label: string; on: string }) => (
  <div class="field">
    <label for="on">{label}</label>
    <input type="date" id="on" name="on" class="short" value={on} dir="ltr" placeholder="2021-03-21" />
  </div>
)

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly all: string
  readonly chosen: string
  readonly options: readonly Option[]
}

const Choice = ({ name, label, all, chosen, options }: ChoiceProps) => (
  <div class="field">
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      <option value="">{all}</option>
      {options.map(({ value, label: text, lang }) => (
        <option value={value} selected={value === chosen} lang={lang}>
          {text}
        </option>
      ))}
    </select>
  </div>
)
