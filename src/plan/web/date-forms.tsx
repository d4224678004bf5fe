import { Radios, TextsField, form, textAt } from '#platform/web'
import type { Desk, FormState, Values } from '#platform/web'
import { dependenciesOn } from '../outputs/read-dependencies.ts'
import { setDate } from '../outputs/set-date.ts'
import { leadsAny } from '../leave.ts'
import { FormPage } from '../pages/form-page.tsx'
import { PreciseDay } from '../pages/fields.tsx'
import { speak } from '../words/index.ts'
import { dayGiven, textsGiven } from './given.ts'
import { atBoth, outputForm, toOutput } from './output-place.tsx'
import { asked, found, mayTendOutputAt, section, tendedOutput } from './places.ts'

const dateOf = (values: Values) => ({
  kind: textAt(values, 'kind'),
  ...(dayGiven(values) ?? { day: '' }),
  reason: textsGiven(values, 'reason'),
})

const kinds = ['forecast', 'actual', 'planned'] as const

function DateFields({ form: state }: { form: FormState }) {
  const say = speak(state.lang)
  return (
    <>
      <Radios
        form={state}
        name="kind"
        label={say('plan.which-date')}
        options={kinds.map((kind) => ({
          value: kind,
          label: say(`plan.set-${kind}`),
          hint: say(`plan.set-${kind}-hint`),
        }))}
      />
      <PreciseDay form={state} label={say('plan.date')} />
      <TextsField
        form={state}
        name="reason"
        label={say('plan.reason')}
        hint={say('plan.reason-hint')}
        max={300}
        optional
      />
    </>
  )
}

const start = (): Values => ({ kind: 'forecast', precise: 'day' })

const ofOutput = atBoth('/dates/new', (path, suffix) =>
  form({
    ...asked,
    path,
    name: `plan.new-date${suffix}`,
    may: mayTendOutputAt,
    act: setDate,
    start,
    input: async (desk, values) => ({ output: found(await tendedOutput(desk)).output.id, ...dateOf(values) }),
    page: (desk, state) =>
      outputForm(desk, state, {
        title: speak(desk.lang)('plan.set-date'),
        lead: speak(desk.lang)('plan.set-date-lead'),
        fields: <DateFields form={state} />,
      }),
    then: toOutput,
  }),
)

/** The milestone of the address, by its number. */
async function milestoneAt(desk: Desk) {
  const here = await tendedOutput(desk)
  return here?.output.milestones.find(({ number }) => String(number) === desk.params['number'])
}

const ofMilestone = atBoth('/milestones/:number/dates/new', (path, suffix) =>
  form({
    ...asked,
    path,
    name: `plan.new-milestone-date${suffix}`,
    may: async (desk) => (await milestoneAt(desk)) !== undefined,
    act: setDate,
    start,
    input: async (desk, values) => ({ milestone: found(await milestoneAt(desk)).id, ...dateOf(values) }),
    page: (desk, state) =>
      outputForm(desk, state, {
        title: speak(desk.lang)('plan.set-milestone-date', { number: desk.params['number'] ?? '' }),
        lead: speak(desk.lang)('plan.set-date-lead'),
        submit: speak(desk.lang)('plan.set-date'),
        fields: <DateFields form={state} />,
      }),
    then: toOutput,
  }),
)

async function dependencyAt(desk: Desk) {
  return (await dependenciesOn(desk.tx, desk.today, desk.params['slug'] ?? ''))[0]
}

const ofDependency = form({
  ...asked,
  path: '/dependencies/:slug/dates/new',
  name: 'plan.new-dependency-date',
  may: async (desk) => leadsAny(desk.by) && (await dependencyAt(desk)) !== undefined,
  act: setDate,
  start,
  input: async (desk, values) => ({ dependency: found(await dependencyAt(desk)).id, ...dateOf(values) }),
  page: (desk, state) => {
    const title = speak(desk.lang)('plan.set-date')
    const body = (
      <FormPage title={title} lead={speak(desk.lang)('plan.set-date-lead')} form={state} submit={title}>
        <DateFields form={state} />
      </FormPage>
    )
    return { title, section, body }
  },
  then: (desk) => `/dependencies/${desk.params['slug'] ?? ''}`,
})

export const dateForms = [...ofOutput, ...ofMilestone, ofDependency]
