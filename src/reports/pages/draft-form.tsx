import { DateField, Form, Radios, Select, Submit } from '#platform/web'
import type { FormState } from '#platform/web'
import { formatPeriod, textIn } from '#platform/words'
import type { Texts } from '#platform/words'
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
  const { lang } = form
  const say = speak(lang)
  return (
    <>
      <h1>{say('reports.draft-new')}</h1>
      <p>{say('reports.draft-lead')}</p>
      <Form form={form}>
        <Radios
          form={form}
          name="profile"
          label={say('reports.profile')}
          options={profiles.map((profile) => ({
            value: profile,
            label: say(`reports.profile-${profile}`),
            hint: say(`reports.profile-${profile}-hint`),
          }))}
        />
        <Select
          form={form}
          name="period"
          label={say('reports.period')}
          hint={say('reports.period-hint')}
          options={periods.map((text) => ({ value: text, label: labelOf(text) }))}
          optional
        />
        <DateField form={form} name="from" label={say('reports.from')} optional />
        <DateField form={form} name="to" label={say('reports.to')} optional />
        {plans.length < 2 ? null : (
          <Select
            form={form}
            name="plan"
            label={say('reports.plan')}
            options={plans.map(({ id, name }) => ({
              value: id,
              label: textIn(name, lang).text,
              lang: textIn(name, lang).lang,
            }))}
            optional
          />
        )}
        <Submit form={form} label={say('reports.draft-it')} />
      </Form>
    </>
  )

  function labelOf(text: string): string {
    const period = readPeriod(text)
    return period === undefined ? text : formatPeriod(lang, period.from, period.to)
  }
}
