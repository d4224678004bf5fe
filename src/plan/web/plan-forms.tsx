import { DateField, Field, Radios, Select, TextsField, form, textAt } from '#platform/web'
import type { Desk } from '#platform/web'
import { FormPage } from '../pages/form-page.tsx'
import { PreciseDay } from '../pages/fields.tsx'
import { startPlan } from '../versions/start-plan.ts'
import { startVersion } from '../versions/start-version.ts'
import { stepKinds, stepMethods, stepVersion } from '../versions/step-version.ts'
import { planBySlug, versionsOf } from '../versions/read.ts'
import { pillarsOn } from '../pillars/read.ts'
import { pillarLabel } from '../pages/pillar-lead.tsx'
import { speak } from '../words/index.ts'
import { dayGiven, textsNeeded } from './given.ts'
import { asked, found, planAt, planCrumb, section } from './places.ts'

const secretariat = ['secretariat']

const newPlan = form({
  ...asked,
  path: '/work-plan/new',
  name: 'plan.new-plan',
  may: secretariat,
  act: startPlan,
  input: (_, values) => ({
    slug: textAt(values, 'slug'),
    name: textsNeeded(values, 'name'),
    firstDay: textAt(values, 'firstDay'),
    lastDay: textAt(values, 'lastDay'),
  }),
  page: ({ lang }, state) => {
    const say = speak(lang)
    const title = say('plan.start-plan')
    const body = (
      <FormPage title={title} lead={say('plan.start-plan-lead')} form={state} submit={title}>
        <TextsField form={state} name="name" label={say('plan.plan-name')} max={200} />
        <Field form={state} name="slug" label={say('plan.address-part')} hint={say('plan.address-hint')} max={60} />
        <DateField form={state} name="firstDay" label={say('plan.first-day')} />
        <DateField form={state} name="lastDay" label={say('plan.last-day')} />
      </FormPage>
    )
    return { title, section, body }
  },
  then: (_, outcome) => `/work-plan?plan=${String(outcome['slug'])}`,
})

/** The plan that a form of the secretariat is about, `?plan=work-plan`; else the one in force. */
const planHere = (desk: Desk) => planAt(desk, desk.today)

const newVersion = form({
  ...asked,
  path: '/work-plan/versions/new',
  name: 'plan.new-version',
  may: secretariat,
  act: startVersion,
  start: async (desk) => {
    const plan = await planHere(desk)
    if (plan === undefined) return undefined
    const pillars = await pillarsOn(desk.tx, { plan: plan.id, day: '9999-12-31' })
    const numbers = pillars.map(({ id, number }) => [id, String(number)] as const)
    return { startsOn: desk.today, numbers: Object.fromEntries(numbers) }
  },
  input: async (desk, values) => {
    const plan = found(await planHere(desk))
    const pillars = await pillarsOn(desk.tx, { plan: plan.id, day: '9999-12-31' })
    const numbers = pillars.flatMap(({ id, number }) => {
      const given = textAt(values, `numbers.${id}`).trim()
      return given === '' || given === String(number) ? [] : [{ pillar: id, number: given }]
    })
    return { plan: plan.id, startsOn: textAt(values, 'startsOn'), numbers }
  },
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const plan = found(await planHere(desk))
    const pillars = await pillarsOn(desk.tx, { plan: plan.id, day: '9999-12-31' })
    const title = say('plan.start-version')
    const body = (
      <FormPage title={title} lead={say('plan.start-version-lead')} form={state} submit={title}>
        <DateField form={state} name="startsOn" label={say('plan.from')} />
        {pillars.map((pillar) => (
          <Field
            form={state}
            name={`numbers.${pillar.id}`}
            label={say('plan.number-of', { pillar: pillarLabel(desk.lang, pillar) })}
            type="number"
            width="short"
          />
        ))}
      </FormPage>
    )
    return { title, section, crumbs: [planCrumb(desk, plan)], body }
  },
  then: (desk) => planPath(desk),
})

const newStep = form({
  ...asked,
  path: '/work-plan/steps/new',
  name: 'plan.new-step',
  may: secretariat,
  act: stepVersion,
  start: async (desk) => {
    const plan = await planHere(desk)
    return plan && { version: plan.version.id, day: desk.today, precise: 'day' }
  },
  input: (_, values) => ({
    version: textAt(values, 'version'),
    kind: textAt(values, 'kind'),
    ...(dayGiven(values) ?? { day: '' }),
    method: textAt(values, 'method'),
  }),
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const plan = found(await planHere(desk))
    const versions = (await versionsOf(desk.tx, plan.id)).map(({ id, number }) => ({
      value: id,
      label: say('plan.version-number', { number: String(number) }),
    }))
    const title = say('plan.step-version')
    const body = (
      <FormPage title={title} lead={say('plan.step-version-lead')} form={state} submit={title}>
        <Select form={state} name="version" label={say('plan.version')} options={versions} />
        <Radios
          form={state}
          name="kind"
          label={say('plan.what-happened')}
          options={stepKinds.map((kind) => ({ value: kind, label: say(`plan.step-as-${kind}`) }))}
        />
        <PreciseDay form={state} label={say('plan.date')} years={false} />
        <Select
          form={state}
          name="method"
          label={say('plan.method')}
          options={stepMethods.map((method) => ({ value: method, label: say(`plan.method-${method}`) }))}
          optional
        />
      </FormPage>
    )
    return { title, section, crumbs: [planCrumb(desk, plan)], body }
  },
  then: (desk) => planPath(desk),
})

async function planPath(desk: Desk): Promise<string> {
  const plan = desk.query.get('plan') ?? ''
  return plan !== '' && (await planBySlug(desk.tx, plan, desk.today)) !== undefined
    ? `/work-plan?plan=${plan}`
    : '/work-plan'
}

export const planForms = [newPlan, newVersion, newStep]
