import { DateField, Radios, Select, form, textAt } from '#platform/web'
import type { Desk } from '#platform/web'
import { LeadFields, PauseFields, TermFields } from '../pages/fields.tsx'
import { appointLead } from '../pillars/appoint-lead.ts'
import { endLead } from '../pillars/end-lead.ts'
import { nameLeadPerson } from '../pillars/name-lead-person.ts'
import { pausePillar } from '../pillars/pause-pillar.ts'
import { resumePillar } from '../pillars/resume-pillar.ts'
import { reviewPause } from '../pillars/review-pause.ts'
import { speak } from '../words/index.ts'
import { dependencyOptions, entityOptions, personOptions } from './choices.ts'
import { textsNeeded } from './given.ts'
import { pillarForm, toPillar } from './pillar-page.tsx'
import { asked, found, mayTendPillarAt, tendedPillar } from './places.ts'

const tending = { ...asked, may: mayTendPillarAt, then: toPillar } as const
const pillarId = async (desk: Desk): Promise<string> => found(await tendedPillar(desk)).pillar.id

const newLead = form({
  ...tending,
  path: '/pillars/:slug/leads/new',
  name: 'plan.new-lead',
  act: appointLead,
  start: (desk) => ({ from: desk.today }),
  input: async (desk, values) => ({
    pillar: await pillarId(desk),
    entity: textAt(values, 'entity'),
    from: textAt(values, 'from'),
    to: textAt(values, 'to'),
    source: textAt(values, 'source'),
  }),
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const fields = <LeadFields form={state} entities={await entityOptions(desk)} />
    return pillarForm(desk, state, { title: say('plan.appoint-lead'), lead: say('plan.appoint-lead-lead'), fields })
  },
})

/** The lead of the address, among those of today. */
async function leadAt(desk: Desk) {
  const here = await tendedPillar(desk)
  return here?.pillar.leads.find(({ id }) => id === desk.params['lead'])
}

const newLeadPerson = form({
  ...tending,
  path: '/pillars/:slug/leads/:lead/people/new',
  name: 'plan.new-lead-person',
  act: nameLeadPerson,
  start: async (desk) => ((await leadAt(desk)) === undefined ? undefined : { from: desk.today, capacity: 'lead' }),
  input: (desk, values) => ({
    lead: desk.params['lead'],
    person: textAt(values, 'person'),
    capacity: textAt(values, 'capacity'),
    from: textAt(values, 'from'),
    to: textAt(values, 'to'),
  }),
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const entity = found(await leadAt(desk)).entity
    const fields = (
      <>
        <Select form={state} name="person" label={say('plan.person')} options={await personOptions(desk, [entity])} />
        <Radios
          form={state}
          name="capacity"
          label={say('plan.capacity')}
          options={[
            { value: 'lead', label: say('plan.capacity-lead') },
            { value: 'alternate', label: say('plan.alternate') },
          ]}
        />
        <TermFields form={state} />
      </>
    )
    return pillarForm(desk, state, { title: say('plan.name-lead-person'), fields })
  },
})

const endOfLead = form({
  ...tending,
  path: '/pillars/:slug/leads/:lead/end',
  name: 'plan.end-of-lead',
  act: endLead,
  start: async (desk) => ((await leadAt(desk)) === undefined ? undefined : { on: desk.today }),
  input: (desk, values) => ({ lead: desk.params['lead'], on: textAt(values, 'on') }),
  page: (desk, state) => {
    const say = speak(desk.lang)
    const fields = <DateField form={state} name="on" label={say('plan.last-day')} />
    return pillarForm(desk, state, { title: say('plan.end-lead'), lead: say('plan.end-lead-lead'), fields })
  },
})

const pause = form({
  ...tending,
  path: '/pillars/:slug/pause',
  name: 'plan.pause',
  act: pausePillar,
  start: (desk) => ({ from: desk.today }),
  input: async (desk, values) => ({
    pillar: await pillarId(desk),
    from: textAt(values, 'from'),
    reason: textsNeeded(values, 'reason'),
    waitsFor: textAt(values, 'waitsFor'),
    source: textAt(values, 'source'),
    reviewOn: textAt(values, 'reviewOn'),
  }),
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const fields = (
      <>
        <DateField form={state} name="from" label={say('plan.inactive-from')} />
        <PauseFields form={state} dependencies={await dependencyOptions(desk)} />
      </>
    )
    return pillarForm(desk, state, { title: say('plan.pause-pillar'), lead: say('plan.pause-pillar-lead'), fields })
  },
})

const review = form({
  ...tending,
  path: '/pillars/:slug/review',
  name: 'plan.review',
  act: reviewPause,
  start: (desk) => ({ on: desk.today }),
  input: async (desk, values) => ({
    pillar: await pillarId(desk),
    on: textAt(values, 'on'),
    reviewOn: textAt(values, 'reviewOn'),
  }),
  page: (desk, state) => {
    const say = speak(desk.lang)
    const fields = (
      <>
        <DateField form={state} name="on" label={say('plan.looked-on')} />
        <DateField form={state} name="reviewOn" label={say('plan.look-again-on')} optional />
      </>
    )
    return pillarForm(desk, state, { title: say('plan.review-pause'), lead: say('plan.review-pause-lead'), fields })
  },
})

const resume = form({
  ...tending,
  path: '/pillars/:slug/resume',
  name: 'plan.resume',
  act: resumePillar,
  start: (desk) => ({ on: desk.today }),
  input: async (desk, values) => ({ pillar: await pillarId(desk), on: textAt(values, 'on') }),
  page: (desk, state) => {
    const say = speak(desk.lang)
    const fields = <DateField form={state} name="on" label={say('plan.active-from')} />
    return pillarForm(desk, state, { title: say('plan.resume-pillar'), fields })
  },
})

export const leadForms = [newLead, newLeadPerson, endOfLead, pause, review, resume]
