import { Field, Select, TextsField, form, textAt } from '#platform/web'
import type { Values } from '#platform/web'
import { FormPage } from '../pages/form-page.tsx'
import { EntryFields, LeadFields, PauseFields, TermFields } from '../pages/fields.tsx'
import { addPillar } from '../pillars/add-pillar.ts'
import { joinPillar } from '../pillars/join-pillar.ts'
import { renamePillar } from '../pillars/rename-pillar.ts'
import { setGoal } from '../pillars/set-goal.ts'
import { speak } from '../words/index.ts'
import { dependencyOptions, entityOptions, personOptions } from './choices.ts'
import { linesGiven, textsGiven, textsNeeded, textsShown } from './given.ts'
import { asked, found, mayTendPillarAt, pillarAt, planAt, planCrumb, section, tendedPillar } from './places.ts'
import { pillarForm, toPillar } from './pillar-page.tsx'

const entryOf = (values: Values) => ({
  number: textAt(values, 'number'),
  name: textsNeeded(values, 'name'),
  shortName: textsNeeded(values, 'shortName'),
  aliases: linesGiven(values, 'aliases'),
  keywords: textsGiven(values, 'keywords'),
})

const newPillar = form({
  ...asked,
  path: '/pillars/new',
  name: 'plan.new-pillar',
  may: ['secretariat'],
  act: addPillar,
  start: async (desk) => ((await planAt(desk, desk.today)) === undefined ? undefined : { from: desk.today }),
  input: async (desk, values) => {
    const plan = found(await planAt(desk, desk.today))
    const [from, entity, reason] = [textAt(values, 'from'), textAt(values, 'entity'), textsGiven(values, 'reason')]
    return {
      version: plan.version.id,
      ...entryOf(values),
      // With neither a lead nor a reason the schema refuses the pillar, and the person is told in words.
      ...(entity === '' ? {} : { leads: [{ entity, from, source: textAt(values, 'source') }] }),
      ...(reason === undefined
        ? {}
        : { pause: { from, reason, ...waiting(values), reviewOn: textAt(values, 'reviewOn') } }),
    }
  },
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const plan = found(await planAt(desk, desk.today))
    const title = say('plan.add-pillar')
    const body = (
      <FormPage title={title} lead={say('plan.add-pillar-lead')} form={state} submit={title}>
        <EntryFields form={state} />
        <h2>{say('plan.leads-title')}</h2>
        <LeadFields form={state} entities={await entityOptions(desk)} optional />
        <h2>{say('plan.or-inactive')}</h2>
        <PauseFields form={state} dependencies={await dependencyOptions(desk)} optional withSource={false} />
      </FormPage>
    )
    return { title, section, crumbs: [planCrumb(desk, plan)], body }
  },
  then: (_, outcome) => `/pillars/${String(outcome['slug'])}`,
})

/** What a new pillar waits for, and who decided that it does; the form asks once who decided, for a lead or a pause. */
const waiting = (values: Values) => {
  const waitsFor = textAt(values, 'waitsFor')
  return { source: textAt(values, 'source'), ...(waitsFor === '' ? {} : { waitsFor }) }
}

const editPillar = form({
  ...asked,
  path: '/pillars/:slug/edit',
  name: 'plan.edit-pillar',
  may: ['secretariat'],
  act: renamePillar,
  start: async (desk) => {
    const here = await pillarAt(desk)
    if (here === undefined) return undefined
    const { number, name, shortName, aliases, keywords } = here.pillar
    return {
      number: String(number),
      name: textsShown(name),
      shortName: textsShown(shortName),
      aliases: aliases.join('\n'),
      keywords: textsShown(keywords),
    }
  },
  input: async (desk, values) => {
    const { plan, pillar } = found(await pillarAt(desk))
    return { version: plan.version.id, pillar: pillar.id, ...entryOf(values) }
  },
  page: (desk, state) => {
    const say = speak(desk.lang)
    const fields = <EntryFields form={state} />
    return pillarForm(desk, state, { title: say('plan.rename-pillar'), lead: say('plan.rename-pillar-lead'), fields })
  },
  then: toPillar,
})

const newGoal = form({
  ...asked,
  path: '/pillars/:slug/goals/new',
  name: 'plan.new-goal',
  may: mayTendPillarAt,
  act: setGoal,
  start: (desk) => ({ year: desk.today.slice(0, 4) }),
  input: async (desk, values) => ({
    pillar: found(await tendedPillar(desk)).pillar.id,
    year: textAt(values, 'year'),
    text: textsNeeded(values, 'text'),
  }),
  page: (desk, state) => {
    const say = speak(desk.lang)
    const fields = (
      <>
        <Field form={state} name="year" label={say('plan.year')} type="number" width="short" />
        <TextsField form={state} name="text" label={say('plan.goal')} max={500} />
      </>
    )
    return pillarForm(desk, state, { title: say('plan.set-goal'), fields })
  },
  then: toPillar,
})

/** Leads and the secretariat add anybody; everybody else adds themselves. */
const newMember = form({
  ...asked,
  path: '/pillars/:slug/members/new',
  name: 'plan.new-pillar-member',
  may: ['network'],
  act: joinPillar,
  start: async (desk) => ((await pillarAt(desk)) === undefined ? undefined : { from: desk.today }),
  input: async (desk, values) => ({
    pillar: found(await pillarAt(desk)).pillar.id,
    person: (await mayTendPillarAt(desk)) ? textAt(values, 'person') : desk.by.id,
    from: textAt(values, 'from'),
    to: textAt(values, 'to'),
  }),
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const anybody = await mayTendPillarAt(desk)
    const fields = (
      <>
        {anybody ? (
          <Select form={state} name="person" label={say('plan.person')} options={await personOptions(desk)} />
        ) : null}
        <TermFields form={state} />
      </>
    )
    return pillarForm(desk, state, { title: say('plan.join-pillar'), fields })
  },
  then: toPillar,
})

export const pillarForms = [newPillar, editPillar, newGoal, newMember]
