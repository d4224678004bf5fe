import { form } from '#platform/web'
import type { Desk, Page } from '#platform/web'
import { admitEntity } from '../entities/admit-entity.ts'
import { endMembership } from '../entities/end-membership.ts'
import { appointFocalPoint } from '../offices/appoint-focal-point.ts'
import { titleOf } from '../pages/entity.tsx'
import { EndFields, FormPage, SourceField, TermFields } from '../pages/form-page.tsx'
import { FocalPointPage, MovePage } from '../pages/post-forms.tsx'
import { leave } from '../people/leave.ts'
import { movePerson } from '../people/move-person.ts'
import { speak } from '../words/index.ts'
import { idIn, memberOptions, peopleOptions, readerOf } from './at-desk.ts'
import { cardIn, crumbsTo } from './entity.tsx'
import { personIn } from './person.tsx'

/** What all forms of the secretariat have in common. */
export const secretariatForm = {
  may: ['secretariat'],
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  speak,
} as const

export const move = form({
  ...secretariatForm,
  path: '/members/people/:id/move',
  name: 'members.move',
  act: movePerson,
  start: async (desk) => {
    await personIn(desk)
    return { from: desk.today }
  },
  input: (desk, values) => ({ ...values, person: idIn(desk) }),
  page: async (desk, state) => {
    const { id, name } = await personIn(desk)
    const entities = await memberOptions(desk)
    const body = <MovePage form={state} entities={entities} name={name} back={desk.href(`/members/people/${id}`)} />
    return pageOf(desk, speak(desk.lang)('members.move-title', { name }), body)
  },
  then: ({ params }) => `/members/people/${params['id']}`,
})

export const departure = form({
  ...secretariatForm,
  path: '/members/people/:id/leave',
  name: 'members.leave',
  act: leave,
  start: async (desk) => {
    await personIn(desk)
    return { on: desk.today }
  },
  input: (desk, values) => ({ ...values, person: idIn(desk) }),
  page: async (desk, state) => {
    const { id, name } = await personIn(desk)
    const say = speak(desk.lang)
    const title = say('members.leave-title', { name })
    const back = desk.href(`/members/people/${id}`)
    return pageOf(
      desk,
      title,
      <FormPage form={state} title={title} lead={say('members.leave-lead')} does={say('members.leave')} back={back}>
        <EndFields form={state} sourced />
      </FormPage>,
    )
  },
  then: ({ params }) => `/members/people/${params['id']}`,
})

export const focalPoint = form({
  ...secretariatForm,
  path: '/members/entities/:code/focal-points/new',
  name: 'members.appoint-focal-point',
  act: appointFocalPoint,
  start: async (desk) => {
    await cardIn(desk)
    return { from: desk.today, capacity: 'focal-point' }
  },
  input: async (desk, values) => ({ ...values, entity: (await cardIn(desk)).id }),
  page: async (desk, state) => {
    const card = await cardIn(desk)
    const entity = (await readerOf(desk)).names.label(card.id, desk.lang).text
    const people = await peopleOptions(desk, card.id)
    const back = desk.href(`/members/entities/${card.code}`)
    const body = <FocalPointPage form={state} people={people} entity={entity} back={back} />
    return pageOf(desk, speak(desk.lang)('members.appoint-title', { entity }), body)
  },
  then: ({ params }) => `/members/entities/${params['code']}`,
})

export const admission = form({
  ...secretariatForm,
  path: '/members/entities/:code/admit',
  name: 'members.admit',
  act: admitEntity,
  start: async (desk) => {
    await cardIn(desk)
    return { from: desk.today }
  },
  input: async (desk, values) => ({ ...values, entity: (await cardIn(desk)).id }),
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const { title, back } = await entityIn(desk)
    return pageOf(
      desk,
      title,
      <FormPage form={state} title={title} lead={say('members.admit-lead')} does={say('members.admit')} back={back}>
        <TermFields form={state} />
        <SourceField form={state} />
      </FormPage>,
    )
  },
  then: ({ params }) => `/members/entities/${params['code']}`,
})

export const membershipEnd = form({
  ...secretariatForm,
  path: '/members/entities/:code/end',
  name: 'members.end-membership',
  act: endMembership,
  start: async (desk) => {
    await cardIn(desk)
    return { on: desk.today }
  },
  input: async (desk, values) => ({ ...values, entity: (await cardIn(desk)).id }),
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const { title, back } = await entityIn(desk)
    const does = say('members.end-membership')
    return pageOf(
      desk,
      title,
      <FormPage form={state} title={title} lead={say('members.end-membership-lead')} does={does} back={back}>
        <EndFields form={state} sourced />
      </FormPage>,
    )
  },
  then: ({ params }) => `/members/entities/${params['code']}`,
})

async function entityIn(desk: Desk): Promise<{ title: string; back: string }> {
  const card = await cardIn(desk)
  return { title: titleOf(await readerOf(desk), card.id), back: desk.href(`/members/entities/${card.code}`) }
}

/** A page of the secretariat below the directory. */
export const pageOf = (desk: Desk, title: string, body: Page['body']): Page => ({
  title,
  section: 'members',
  crumbs: crumbsTo(desk),
  body,
})
