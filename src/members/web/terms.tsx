import { form, notFound, textAt } from '#platform/web'
import type { Desk } from '#platform/web'
import { entityCard } from '../entities/read-entity.ts'
import { endFocalPoint } from '../offices/end-focal-point.ts'
import { endTerm } from '../offices/end-term.ts'
import { giveTerm } from '../offices/give-term.ts'
import { nameHolder } from '../offices/name-holder.ts'
import { focalPointById, termById } from '../offices/read-terms.ts'
import type { OneFocalPoint, Term } from '../offices/read-terms.ts'
import { EndFields, FormPage } from '../pages/form-page.tsx'
import { officeName } from '../pages/office-name.ts'
import { GiveTermPage, HolderPage } from '../pages/post-forms.tsx'
import { speak } from '../words/index.ts'
import { idIn, memberOptions, peopleOptions, readerOf } from './at-desk.ts'
import { pageOf, secretariatForm } from './posts.tsx'

export const newTerm = form({
  ...secretariatForm,
  path: '/members/terms/new',
  name: 'members.give-term',
  act: giveTerm,
  start: async (desk) => {
    const asked = await entityCard(desk.tx, desk.query.get('entity') ?? '')
    return { office: 'co-chair-rotating', entity: asked?.id ?? '', from: desk.today }
  },
  page: async (desk, state) => {
    const reader = await readerOf(desk)
    const entities = await memberOptions(desk)
    const body = <GiveTermPage form={state} reader={reader} entities={entities} back={desk.href('/members')} />
    return pageOf(desk, speak(desk.lang)('members.give-term'), body)
  },
  then: (desk, { entity }) => pathOf(desk, entity),
})

export const termEnd = form({
  ...secretariatForm,
  path: '/members/terms/:id/end',
  name: 'members.end-term',
  act: endTerm,
  start: async (desk) => {
    await termIn(desk)
    return { on: desk.today }
  },
  input: (desk, values) => ({ term: idIn(desk), on: textAt(values, 'on') }),
  page: async (desk, state) => {
    const term = await termIn(desk)
    const title = await termTitle(desk, term)
    const say = speak(desk.lang)
    const back = desk.href(await pathOf(desk, term.entity))
    return pageOf(
      desk,
      title,
      <FormPage
        form={state}
        title={title}
        lead={say('members.end-term-lead')}
        does={say('members.end-term')}
        back={back}
      >
        <EndFields form={state} />
      </FormPage>,
    )
  },
  then: (desk, { entity }) => pathOf(desk, entity),
})

export const holder = form({
  ...secretariatForm,
  path: '/members/terms/:id/holders/new',
  name: 'members.name-holder',
  act: nameHolder,
  start: async (desk) => {
    await termIn(desk)
    return { from: desk.today }
  },
  input: (desk, values) => ({ ...values, term: idIn(desk) }),
  page: async (desk, state) => {
    const term = await termIn(desk)
    const title = await termTitle(desk, term)
    const people = await peopleOptions(desk, term.entity)
    const back = desk.href(await pathOf(desk, term.entity))
    return pageOf(desk, title, <HolderPage form={state} people={people} title={title} back={back} />)
  },
  then: (desk, { entity }) => pathOf(desk, entity),
})

export const focalPointEnd = form({
  ...secretariatForm,
  path: '/members/focal-points/:id/end',
  name: 'members.end-focal-point',
  act: endFocalPoint,
  start: async (desk) => {
    await pointIn(desk)
    return { on: desk.today }
  },
  input: (desk, values) => ({ focalPoint: idIn(desk), on: textAt(values, 'on') }),
  page: async (desk, state) => {
    const { name, capacity, code } = await pointIn(desk)
    const say = speak(desk.lang)
    const title = say('members.end-post-title', { name, capacity: say(`members.${capacity}`) })
    return pageOf(
      desk,
      title,
      <FormPage form={state} title={title} does={say('members.end-post')} back={desk.href(`/members/entities/${code}`)}>
        <EndFields form={state} />
      </FormPage>,
    )
  },
  then: (desk, { entity }) => pathOf(desk, entity),
})

const termIn = async (desk: Desk): Promise<Term> => (await termById(desk.tx, idIn(desk))) ?? notFound()

const pointIn = async (desk: Desk): Promise<OneFocalPoint> => (await focalPointById(desk.tx, idIn(desk))) ?? notFound()

async function termTitle(desk: Desk, { office, entity }: Term): Promise<string> {
  const reader = await readerOf(desk)
  const label = reader.names.label(entity, desk.lang).text
  return speak(desk.lang)('members.office-of', { office: officeName(reader, office), entity: label })
}

async function pathOf(desk: Desk, entity: unknown): Promise<string> {
  const { names } = await readerOf(desk)
  return typeof entity === 'string' ? `/members/entities/${names.codeOf(entity)}` : '/members'
}
