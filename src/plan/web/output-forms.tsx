import { Checkboxes, Field, TextsField, form, textAt } from '#platform/web'
import { addMilestone } from '../outputs/add-milestone.ts'
import { addOutput, parts } from '../outputs/add-output.ts'
import { editOutput } from '../outputs/edit-output.ts'
import { OutputFields, PreciseDay } from '../pages/fields.tsx'
import { speak } from '../words/index.ts'
import { dependencyOptions, entityOptions, goalOptions } from './choices.ts'
import { dayGiven, partsGiven, textsGiven, textsNeeded, textsShown } from './given.ts'
import { atBoth, outputForm, toOutput } from './output-place.tsx'
import { pillarForm } from './pillar-page.tsx'
import { asked, found, mayTendOutputAt, mayTendPillarAt, outputPath, tendedOutput, tendedPillar } from './places.ts'

const newOutput = form({
  ...asked,
  path: '/pillars/:slug/outputs/new',
  name: 'plan.new-output',
  may: mayTendPillarAt,
  act: addOutput,
  start: () => ({ precise: 'day' }),
  input: async (desk, values) => {
    const { plan, pillar } = found(await tendedPillar(desk))
    return {
      plan: plan.id,
      pillar: pillar.id,
      label: textAt(values, 'label') || undefined,
      title: textsNeeded(values, 'title'),
      statement: textsGiven(values, 'statement'),
      goal: textAt(values, 'goal'),
      waitsFor: textAt(values, 'waitsFor'),
      due: dayGiven(values),
      entities: partsGiven(values, parts),
    }
  },
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const { plan, pillar } = found(await tendedPillar(desk))
    const entities = await entityOptions(desk)
    const fields = (
      <>
        <OutputFields
          form={state}
          goals={await goalOptions(desk, plan.id, pillar.id)}
          dependencies={await dependencyOptions(desk)}
        />
        <PreciseDay form={state} label={say('plan.planned-day')} hint={say('plan.planned-day-hint')} optional />
        <Checkboxes form={state} name="leads[]" label={say('plan.who-leads')} options={entities} optional />
        <Checkboxes form={state} name="contributes[]" label={say('plan.who-contributes')} options={entities} optional />
        <Field
          form={state}
          name="label"
          label={say('plan.label')}
          hint={say('plan.label-hint')}
          width="short"
          optional
        />
      </>
    )
    return pillarForm(desk, state, { title: say('plan.add-output'), fields })
  },
  then: async (desk, outcome) => outputPath(found(await tendedPillar(desk)).plan, String(outcome['label'])),
})

const edits = atBoth('/edit', (path, suffix) =>
  form({
    ...asked,
    path,
    name: `plan.edit-output${suffix}`,
    may: mayTendOutputAt,
    act: editOutput,
    start: async (desk) => {
      const here = await tendedOutput(desk)
      if (here === undefined) return undefined
      const { title, statement, goal, waitsFor, revision } = here.output
      return {
        title: textsShown(title),
        statement: textsShown(statement),
        goal: goal ?? '',
        waitsFor: waitsFor ?? '',
        revision: String(revision),
      }
    },
    input: async (desk, values) => ({
      output: found(await tendedOutput(desk)).output.id,
      title: textsNeeded(values, 'title'),
      statement: textsGiven(values, 'statement'),
      goal: textAt(values, 'goal'),
      waitsFor: textAt(values, 'waitsFor'),
      revision: textAt(values, 'revision'),
    }),
    page: async (desk, state) => {
      const { plan, output } = found(await tendedOutput(desk))
      const fields = (
        <OutputFields
          form={state}
          goals={await goalOptions(desk, plan.id, output.pillar)}
          dependencies={await dependencyOptions(desk)}
        />
      )
      return outputForm(desk, state, { title: speak(desk.lang)('plan.edit-output'), fields })
    },
    then: toOutput,
  }),
)

const newMilestones = atBoth('/milestones/new', (path, suffix) =>
  form({
    ...asked,
    path,
    name: `plan.new-milestone${suffix}`,
    may: mayTendOutputAt,
    act: addMilestone,
    start: () => ({ precise: 'day' }),
    input: async (desk, values) => ({
      output: found(await tendedOutput(desk)).output.id,
      title: textsNeeded(values, 'title'),
      due: dayGiven(values),
    }),
    page: (desk, state) => {
      const say = speak(desk.lang)
      const fields = (
        <>
          <TextsField form={state} name="title" label={say('plan.milestone')} max={600} />
          <PreciseDay form={state} label={say('plan.planned-day')} optional />
        </>
      )
      return outputForm(desk, state, { title: say('plan.add-milestone'), fields })
    },
    then: toOutput,
  }),
)

export const outputForms = [newOutput, ...edits, ...newMilestones]
