import { DateField, Form, Radios, Select, Submit } from '#platform/web'
import type { FormState } from '#platform/web'
import { formatPeriod, textIn } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import { readPeriod } from '../period.ts'
import { profiles } from '../report.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  readonly periods: readonly string[]
  readonly plans: readonly { readonly id: string; readonly name: Texts }[]
}

/** Profile and period are all that is asked; the draft is there at once. */
export function DraftForm({ form, periods, plans }: Props) {
  const say = speak(form.lang)
  return (
    <>
      <h1>{say('reports.draft-new')}</h1>
      <p>{say('reports.draft-lead')}</p>
      <Form form={form}>
        <ProfileField form={form} />
        <Select
          form={form}
          name="period"
          label={say('reports.period')}
          hint={say('reports.period-hint')}
          options={periods.map((text) => ({ value: text, label: labelOf(text, form.lang) }))}
          optional
        />
        <DateField form={form} name="from" label={say('reports.from')} optional />
        <DateField form={form} name="to" label={say('reports.to')} optional />
        {plans.length < 2 ? null : <PlanField form={form} plans={plans} />}
        <Submit form={form} label={say('reports.draft-it')} />
      </Form>
    </>
  )
}

function ProfileField({ form }: Pick<Props, 'form'>) {
  const say = speak(form.lang)
  const options = profiles.map((profile) => ({
    value: profile,
    label: say(`reports.profile-${profile}`),
    hint: say(`reports.profile-${profile}-hint`),
  }))
  return <Radios form={form} name="profile" label={say('reports.profile')} options={options} />
}

function PlanField({ form, plans }: Pick<Props, 'form' | 'plans'>) {
  const options = plans.map(({ id, name }) => {
    const { text, lang } = textIn(name, form.lang)
    return { value: id, label: text, lang }
  })
  return <Select form={form} name="plan" label={speak(form.lang)('reports.plan')} options={options} optional />
}

function labelOf(text: string, lang: Lang): string {
  const period = readPeriod(text)
  return period === undefined ? text : formatPeriod(lang, period.from, period.to)
}
