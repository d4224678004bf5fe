import { form, get, notFound, textAt } from '#platform/web'
import type { Desk, Values } from '#platform/web'
import { entityFacts, formerNames, termId } from '#terminology'
import { addEntity } from '../entities/add-entity.ts'
import { editEntity } from '../entities/edit-entity.ts'
import { entityCard, registeredEntities } from '../entities/read-entity.ts'
import type { EntityCard } from '../entities/read-entity.ts'
import { EntityPage, titleOf } from '../pages/entity.tsx'
import { EditEntityPage, NewEntityPage } from '../pages/entity-form.tsx'
import { peopleOn } from '../people/read-people.ts'
import { speak } from '../words/index.ts'
import { dayAsked, entityOptions, readerOf, textsIn } from './at-desk.ts'

export const entity = get({
  path: '/members/entities/:code',
  name: 'members.entity',
  may: ['public'],
  rate: 'page',
  audit: 'none',
  level: 'unclassified',
  show: async (desk) => {
    const card = await cardIn(desk)
    const on = dayAsked(desk)
    const reader = await readerOf(desk, on)
    const people = desk.by.grants.has('network') ? await peopleOn(desk.tx, on, { entity: card.id }) : undefined
    const former = await formerNames(desk.tx, card.id, { lang: desk.lang, day: on })
    const added = await desk.additions('members.entity', card.id)
    const mayChange = desk.by.grants.has('secretariat')
    return {
      title: titleOf(reader, card.id),
      section: 'members',
      wide: true,
      crumbs: crumbsTo(desk),
      body: <EntityPage {...{ reader, card, on, people, mayChange, added, formerNames: former }} />,
    }
  },
})

export const newEntity = form({
  path: '/members/entities/new',
  name: 'members.add-entity',
  may: ['secretariat'],
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  speak,
  act: addEntity,
  start: (desk) => ({ from: desk.today }),
  input: (_, values) => ({
    ...fieldsOf(values),
    code: textAt(values, 'known') === '' ? textAt(values, 'code') : textAt(values, 'known'),
    names: textsIn(values, 'names'),
    acronyms: textsIn(values, 'acronyms'),
    from: textAt(values, 'from'),
    source: textAt(values, 'source'),
    // Nothing said of mail domains leaves those that are known of the entity.
    ...(domainsOf(values).length === 0 ? { domains: undefined } : {}),
  }),
  page: async (desk, state) => {
    const reader = await readerOf(desk)
    const there = (await registeredEntities(desk.tx)).map(({ id }) => id)
    const codes = new Map(entityFacts.map(({ code }) => [termId('entity', code), code]))
    const missing = [...codes.keys()].filter((id) => !there.includes(id))
    const known = entityOptions(reader, missing, (id) => codes.get(id) ?? '')
    const parents = entityOptions(reader, there)
    return {
      title: speak(desk.lang)('members.add-entity'),
      section: 'members',
      crumbs: crumbsTo(desk),
      body: <NewEntityPage form={state} known={known} parents={parents} back={desk.href('/members')} />,
    }
  },
  then: (_, { code }) => `/members/entities/${String(code)}`,
})

export const changedEntity = form({
  path: '/members/entities/:code/edit',
  name: 'members.edit-entity',
  may: ['secretariat'],
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  speak,
  act: editEntity,
  start: async (desk) => {
    const { kind, parent, domains, roleAddress, revision } = await cardIn(desk)
    return {
      kind,
      parent: parent ?? '',
      domains: domains.join(' '),
      roleAddress: roleAddress ?? '',
      revision: String(revision),
    }
  },
  input: async (desk, values) => ({
    ...fieldsOf(values),
    entity: (await cardIn(desk)).id,
    revision: textAt(values, 'revision'),
  }),
  page: async (desk, state) => {
    const card = await cardIn(desk)
    const reader = await readerOf(desk)
    const there = (await registeredEntities(desk.tx)).map(({ id }) => id)
    const parents = entityOptions(
      reader,
      there.filter((id) => id !== card.id),
    )
    const title = titleOf(reader, card.id)
    const back = desk.href(`/members/entities/${card.code}`)
    return {
      title,
      section: 'members',
      crumbs: crumbsTo(desk),
      body: <EditEntityPage form={state} parents={parents} name={title} back={back} />,
    }
  },
  then: ({ params }) => `/members/entities/${params['code']}`,
})

/** The entity of an address; nobody's code leads nowhere. */
export const cardIn = async ({ tx, params }: Desk): Promise<EntityCard> =>
  (await entityCard(tx, params['code'] ?? '')) ?? notFound()

export const crumbsTo = ({ lang, href }: Desk) => [{ label: speak(lang)('members.title'), href: href('/members') }]

const fieldsOf = (values: Values) => ({
  kind: textAt(values, 'kind'),
  parent: textAt(values, 'parent'),
  domains: domainsOf(values),
  roleAddress: textAt(values, 'roleAddress'),
})

const domainsOf = (values: Values): string[] =>
  textAt(values, 'domains')
    .split(/[\s,;]+/)
    .filter((one) => one !== '')
