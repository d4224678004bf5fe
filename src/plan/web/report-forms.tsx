import { DateField, Field, PostButton, Radios, Select, TextsField, Written, form, textAt } from '#platform/web'
import type { Desk, FormState, Page } from '#platform/web'
import { namesAt } from '#terminology'
import { parts } from '../outputs/add-output.ts'
import { addUpdate, mayReport } from '../outputs/add-update.ts'
import { joinOutput } from '../outputs/join-output.ts'
import { leaveOutput } from '../outputs/leave-output.ts'
import { tends } from '../leave.ts'
import { speak } from '../words/index.ts'
import { entityOptions, ownEntity } from './choices.ts'
import { textsNeeded } from './given.ts'
import { atBoth, outputForm, toOutput } from './output-place.tsx'
import { asked, found, mayTendOutputAt, outputAt, tendedOutput } from './places.ts'

async function mayReportAt(desk: Desk): Promise<boolean> {
  const here = await outputAt(desk)
  return here !== undefined && mayReport(desk, here.output.id)
}

async function updatePage(desk: Desk, state: FormState): Promise<Page> {
  const say = speak(desk.lang)
  const { output } = found(await outputAt(desk))
  const entities = tends(desk.by, output.pillar) ? await entityOptions(desk) : []
  const fields = (
    <>
      <TextsField form={state} name="text" label={say('plan.update')} hint={say('plan.update-hint')} long max={2000} />
      <DateField form={state} name="day" label={say('plan.date')} max={desk.today} />
      {entities.length === 0 ? null : (
        <Select form={state} name="entity" label={say('plan.for-entity')} options={entities} optional />
      )}
      <Field
        form={state}
        name="url"
        label={say('plan.evidence-url')}
        hint={say('plan.evidence-hint')}
        type="url"
        optional
      />
    </>
  )
  return outputForm(desk, state, { title: say('plan.add-update'), fields })
}

const newUpdates = atBoth('/updates/new', (path, suffix) =>
  form({
    ...asked,
    path,
    name: `plan.new-update${suffix}`,
    may: mayReportAt,
    act: addUpdate,
    start: async (desk) => ({ day: desk.today, entity: (await ownEntity(desk)) ?? '' }),
    input: async (desk, values) => ({
      output: found(await outputAt(desk)).output.id,
      text: textsNeeded(values, 'text'),
      day: textAt(values, 'day'),
      entity: textAt(values, 'entity'),
      url: textAt(values, 'url'),
    }),
    page: updatePage,
    then: toOutput,
  }),
)

const newParts = atBoth('/entities/new', (path, suffix) =>
  form({
    ...asked,
    path,
    name: `plan.new-part${suffix}`,
    may: mayTendOutputAt,
    act: joinOutput,
    start: () => ({ part: 'contributes' }),
    input: async (desk, values) => ({
      output: found(await tendedOutput(desk)).output.id,
      entity: textAt(values, 'entity'),
      part: textAt(values, 'part'),
    }),
    page: async (desk, state) => {
      const say = speak(desk.lang)
      const fields = (
        <>
          <Select form={state} name="entity" label={say('plan.entity')} options={await entityOptions(desk)} />
          <Radios
            form={state}
            name="part"
            label={say('plan.part')}
            options={parts.map((part) => ({ value: part, label: say(`plan.part-${part}`) }))}
          />
        </>
      )
      return outputForm(desk, state, {
        title: say('plan.change-parts'),
        submit: say('plan.join-output'),
        fields,
        after: await partsNow(desk),
      })
    },
    then: toOutput,
  }),
)

/** Who works on the output so far, each with a button that ends it. */
async function partsNow(desk: Desk) {
  const { tx, lang, today, href, house } = desk
  const { output, path } = found(await tendedOutput(desk))
  if (output.entities.length === 0) return null
  const say = speak(lang)
  const names = await namesAt(tx, today)
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{say('plan.entities')}</h2>
      <ul class="lines">
        {output.entities.map(({ entity, part }) => (
          <li>
            <span>
              <Written {...names.label(entity, lang)} /> ({say(`plan.part-${part}`)})
            </span>
            <PostButton
              action={href(`${path}/entities/leave`)}
              once={house.newId()}
              label={say('plan.leave-output')}
              values={{ entity, part }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

const leaving = atBoth('/entities/leave', (path, suffix) =>
  form({
    ...asked,
    path,
    name: `plan.leave-part${suffix}`,
    may: mayTendOutputAt,
    act: leaveOutput,
    input: async (desk, values) => ({
      output: found(await tendedOutput(desk)).output.id,
      entity: textAt(values, 'entity'),
      part: textAt(values, 'part'),
    }),
    page: async (desk, state) => {
      const say = speak(desk.lang)
      const fields = (
        <>
          <Select form={state} name="entity" label={say('plan.entity')} options={await entityOptions(desk)} />
          <Radios
            form={state}
            name="part"
            label={say('plan.part')}
            options={parts.map((part) => ({ value: part, label: say(`plan.part-${part}`) }))}
          />
        </>
      )
      return outputForm(desk, state, { title: say('plan.leave-output'), fields })
    },
    then: toOutput,
  }),
)

export const reportForms = [...newUpdates, ...newParts, ...leaving]
