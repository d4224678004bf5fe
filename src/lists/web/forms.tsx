import { form, textAt } from '#platform/web'
import type { Desk, Values } from '#platform/web'
import { textIn } from '#platform/words'
import { announce } from '../announcing/announce.ts'
import { aroundLists } from '../around.ts'
import { chooseDeliveries } from '../keeping/choose-delivery.ts'
import { editList, sourceValue } from '../keeping/edit-list.ts'
import { endList } from '../keeping/end-list.ts'
import { putOnList } from '../keeping/put-on-list.ts'
import { startList } from '../keeping/start-list.ts'
import { takeOffList } from '../keeping/take-off-list.ts'
import { tends, tendsAny } from '../list.ts'
import { AddForm, AnnounceForm, EditForm, EndForm, MineForm, RemoveForm, StartForm } from '../pages/forms.tsx'
import { addressOf } from '../posting/laid-out.ts'
import { isOver, listsOf } from '../read.ts'
import { speak } from '../words/index.ts'
import { crumbsBelow, crumbsTo, kept, listAt, section, tendsHere } from './at.ts'
import { whoIsMeant } from './who-is-meant.ts'

export const startForm = form({
  ...kept,
  path: '/lists/new',
  name: 'lists.start',
  act: startList,
  may: ({ by }) => tendsAny(by.grants),
  start: (desk) => ({ posting: 'list', replies: 'both', lang: desk.lang, audience: '' }),
  page: async (desk, state) => {
    const around = await aroundLists(desk)
    const pillars = around.pillars.filter(({ value }) => tends(desk.by.grants, value))
    const back = desk.href('/lists')
    const free = tends(desk.by.grants, null)
    const domain = addressOf(desk.house, { name: '' })
    const body = <StartForm form={state} {...{ around, pillars, back, free, domain }} />
    return { title: speak(desk.lang)('lists.start'), section, crumbs: crumbsTo(desk), body }
  },
  then: (_, { name }) => `/lists/${String(name)}`,
})

export const editForm = form({
  ...kept,
  path: '/lists/:name/edit',
  name: 'lists.edit',
  act: editList,
  may: tendsHere,
  start: async (desk) => {
    const { title, about, posting, moderated, replies, tag, lang, audience, revision, sources } = await listAt(desk)
    return {
      title,
      about: about ?? {},
      posting,
      moderated: moderated ? 'yes' : '',
      replies,
      tag: tag ?? '',
      lang,
      audience: audience ?? '',
      revision: String(revision),
      sources: sources.map(sourceValue),
    }
  },
  input: async (desk, values) => ({ ...values, list: (await listAt(desk)).id }),
  page: async (desk, state) => {
    const list = await listAt(desk)
    const back = desk.href(`/lists/${list.name}`)
    const body = <EditForm form={state} around={await aroundLists(desk)} back={back} />
    return { title: speak(desk.lang)('lists.edit'), section, crumbs: crumbsBelow(desk, list), body }
  },
  then: (_, { name }) => `/lists/${String(name)}`,
})

export const endForm = form({
  ...kept,
  path: '/lists/:name/end',
  name: 'lists.end',
  act: endList,
  may: tendsHere,
  start: async (desk) => ({ resume: isOver(await listAt(desk), desk.today) ? 'yes' : '' }),
  input: async (desk) => {
    const list = await listAt(desk)
    return { list: list.id, resume: isOver(list, desk.today) ? 'yes' : '' }
  },
  page: async (desk, state) => {
    const list = await listAt(desk)
    const over = isOver(list, desk.today)
    const title = speak(desk.lang)(over ? 'lists.resume' : 'lists.end')
    const body = <EndForm form={state} back={desk.href(`/lists/${list.name}`)} over={over} />
    return { title, section, crumbs: crumbsBelow(desk, list), body }
  },
  then: (_, { name }) => `/lists/${String(name)}`,
})

export const addForm = form({
  ...kept,
  path: '/lists/:name/add',
  name: 'lists.add',
  act: putOnList,
  may: tendsHere,
  input: async (desk, { who, ...values }) => {
    const list = await listAt(desk)
    return { ...values, ...(await whoIsMeant(desk, typeof who === 'string' ? who : '')), list: list.id }
  },
  page: async (desk, state) => {
    const list = await listAt(desk)
    const { languages } = await aroundLists(desk)
    const body = <AddForm form={state} back={desk.href(`/lists/${list.name}`)} languages={languages} />
    return { title: speak(desk.lang)('lists.add'), section, crumbs: crumbsBelow(desk, list), body }
  },
  then: (_, { name }) => `/lists/${String(name)}#who`,
})

export const removeForm = form({
  ...kept,
  path: '/lists/:name/remove',
  name: 'lists.remove',
  act: takeOffList,
  may: tendsHere,
  start: ({ query }) => ({ person: query.get('person') ?? '', addition: query.get('addition') ?? '' }),
  input: async (desk, values) => {
    const { id: list } = await listAt(desk)
    return { list, person: given(values, 'person'), addition: given(values, 'addition'), reason: values['reason'] }
  },
  page: async (desk, state) => {
    const list = await listAt(desk)
    const body = <RemoveForm form={state} back={desk.href(`/lists/${list.name}`)} who={await calledHere(desk)} />
    return { title: speak(desk.lang)('lists.take-off'), section, crumbs: crumbsBelow(desk, list), body }
  },
  then: (_, { name }) => `/lists/${String(name)}#who`,
})

const given = (values: Values, field: string): string | undefined => {
  const told = textAt(values, field)
  return told === '' ? undefined : told
}

async function calledHere({ tx, query }: Desk): Promise<string> {
  const id = query.get('person') ?? query.get('addition') ?? ''
  if (!/^[0-9a-f-]{36}$/.test(id)) return ''
  const person = await tx
    .selectFrom('people')
    .select(['people.given', 'people.family'])
    .where('people.id', '=', id)
    .executeTakeFirst()
  if (person !== undefined) return `${person.given} ${person.family.toUpperCase()}`
  const added = await tx
    .selectFrom('list_additions')
    .select(['list_additions.name', 'list_additions.address'])
    .where('list_additions.id', '=', id)
    .executeTakeFirst()
  return added?.name ?? added?.address ?? ''
}

export const mineForm = form({
  ...kept,
  path: '/lists/mine',
  name: 'lists.mine',
  act: chooseDeliveries,
  may: ['network'],
  start: async (desk) => {
    const mine = await ownLists(desk)
    return { choices: Object.fromEntries(mine.map(({ list, delivery }) => [list.id, delivery])) }
  },
  page: async (desk, state) => {
    const mine = await ownLists(desk)
    const body = (
      <MineForm form={state} back={desk.href('/lists')} mine={mine} href={desk.href} saved={desk.query.has('saved')} />
    )
    return { title: speak(desk.lang)('lists.mine'), section, crumbs: crumbsTo(desk), body }
  },
  then: () => '/lists/mine?saved',
})

const ownLists = async ({ tx, by, today }: Desk) => (by.id === null ? [] : listsOf(tx, by.id, today))

export const announceForm = form({
  ...kept,
  path: '/lists/:name/announce',
  name: 'lists.announce',
  act: announce,
  may: tendsHere,
  input: async (desk, values) => ({ ...values, list: (await listAt(desk)).id }),
  page: async (desk, state) => {
    const list = await listAt(desk)
    const title = textIn(list.title, desk.lang).text
    const body = <AnnounceForm form={state} back={desk.href(`/lists/${list.name}`)} list={title} />
    return { title: speak(desk.lang)('lists.announce'), section, crumbs: crumbsBelow(desk, list), body }
  },
  then: (_, { about, name }) => `/lists/${String(name)}/announcements/${about}`,
})
