import { form, get, notFound, textAt } from '#platform/web'
import type { Desk, Values } from '#platform/web'
import { entityCard } from '../entities/read-entity.ts'
import { PersonPage } from '../pages/person.tsx'
import type { PersonProps } from '../pages/person.tsx'
import { EditPersonPage, NewPersonPage } from '../pages/person-form.tsx'
import { addPerson } from '../people/add-person.ts'
import { editPerson } from '../people/edit-person.ts'
import { usualZone } from '../people/person.ts'
import { heldOn, personCard } from '../people/read-person.ts'
import type { PersonCard } from '../people/read-person.ts'
import { focalPointsOn } from '../read.ts'
import { speak } from '../words/index.ts'
import { idIn, languageOptions, listIn, memberOptions, readerOf, textsIn } from './at-desk.ts'
import { crumbsTo } from './entity.tsx'

export const person = get({
  path: '/members/people/:id',
  name: 'members.person',
  may: ['network'],
  rate: 'page',
  audit: 'none',
  level: 'unclassified',
  show: async (desk) => {
    const card = await personIn(desk)
    const reader = await readerOf(desk)
    const standIns = await standInsFor(desk, card)
    const added = await desk.additions('members.person', card.id)
    const may = { edit: mayEdit(desk, card.id), move: desk.by.grants.has('secretariat') }
    return {
      title: card.name,
      section: 'members',
      crumbs: crumbsTo(desk),
      body: <PersonPage {...{ reader, card, now: desk.now, standIns, may, added }} />,
    }
  },
})

export const newPerson = form({
  path: '/members/people/new',
  name: 'members.add-person',
  may: ['secretariat'],
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  speak,
  act: addPerson,
  start: async (desk) => {
    const asked = await entityCard(desk.tx, desk.query.get('entity') ?? '')
    return { from: desk.today, lang: 'en', zone: usualZone, field: 'no', publicAddress: 'no', entity: asked?.id ?? '' }
  },
  input: (_, values) => ({
    ...fieldsOf(values),
    address: textAt(values, 'address'),
    lang: textAt(values, 'lang'),
    entity: textAt(values, 'entity'),
    from: textAt(values, 'from'),
    source: textAt(values, 'source'),
  }),
  page: async (desk, state) => {
    const entities = await memberOptions(desk)
    const languages = languageOptions(await readerOf(desk))
    return {
      title: speak(desk.lang)('members.add-person'),
      section: 'members',
      crumbs: crumbsTo(desk),
      body: <NewPersonPage form={state} entities={entities} languages={languages} back={desk.href('/members')} />,
    }
  },
  then: (_, { about }) => `/members/people/${about}`,
})

export const changedPerson = form({
  path: '/members/people/:id/edit',
  name: 'members.edit-person',
  may: (desk) => mayEdit(desk, idIn(desk)),
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  speak,
  act: editPerson,
  start: async (desk) => valuesOf(await personIn(desk)),
  input: (desk, values) => ({ ...fieldsOf(values), person: idIn(desk), revision: textAt(values, 'revision') }),
  page: async (desk, state) => {
    const card = await personIn(desk)
    const languages = languageOptions(await readerOf(desk))
    const back = desk.href(`/members/people/${card.id}`)
    return {
      title: card.name,
      section: 'members',
      crumbs: crumbsTo(desk),
      body: <EditPersonPage form={state} languages={languages} name={card.name} back={back} />,
    }
  },
  then: ({ params }) => `/members/people/${params['id']}`,
})

/** The person of an address, if there is one for this reader. */
export const personIn = async (desk: Desk): Promise<PersonCard> => (await personCard(desk.tx, idIn(desk))) ?? notFound()

const mayEdit = ({ by }: Desk, id: string): boolean => by.grants.has('secretariat') || by.grants.has(`person:${id}`)

/** Whoever else speaks for the entity that the person belongs to today: the alternates first. */
async function standInsFor({ tx, today }: Desk, card: PersonCard): Promise<PersonProps['standIns']> {
  const entity = card.posts.find((post) => post.kind === 'affiliation' && heldOn(post, today))?.entity
  const points = (await focalPointsOn(tx, today)).filter((point) => point.entity === entity && point.person !== card.id)
  return points
    .toSorted((one, other) => one.capacity.localeCompare(other.capacity))
    .map(({ person: id, name }) => ({ id, name }))
}

const valuesOf = (card: PersonCard): Values => ({
  given: card.given,
  family: card.family,
  title: { ...card.title },
  worksOn: { ...card.worksOn },
  languages: card.languages,
  dutyStation: card.dutyStation ?? '',
  field: card.field ? 'yes' : 'no',
  zone: card.zone,
  publicAddress: card.publicAddress ? 'yes' : 'no',
  revision: String(card.revision),
})

const fieldsOf = (values: Values) => ({
  given: textAt(values, 'given'),
  family: textAt(values, 'family'),
  title: textsIn(values, 'title'),
  worksOn: textsIn(values, 'worksOn'),
  languages: listIn(values, 'languages[]'),
  dutyStation: textAt(values, 'dutyStation'),
  field: textAt(values, 'field') === 'yes',
  zone: textAt(values, 'zone'),
  publicAddress: textAt(values, 'publicAddress') === 'yes',
})
