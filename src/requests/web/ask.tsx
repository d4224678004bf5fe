import { form, get, notFound, textsAt } from '#platform/web'
import type { Desk } from '#platform/web'
import { focalPointsOn, memberEntities, peopleOn, personNames } from '#members'
import { namesAt } from '#terminology'
import { askPeople, mayAsk } from '../asking/ask-people.ts'
import { AskPage } from '../pages/ask-page.tsx'
import { DisputedPage } from '../pages/disputed-page.tsx'
import { disputedAnswers } from '../read.ts'
import { speak } from '../words/index.ts'

const crumbs = ({ lang, href }: Desk) => [{ label: speak(lang)('requests.title'), href: href('/requests') }]

/** Puts a question to people by hand. */
export const askForm = form({
  path: '/requests/ask',
  name: 'requests.ask-people',
  may: (desk) => mayAsk(desk.by),
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  speak,
  act: askPeople,
  start: () => ({}),
  input: ({ house, lang }, values) => ({
    id: house.newId(),
    lang,
    text: values['text'],
    due: values['due'],
    people: textsAt(values, 'people[]'),
    entities: textsAt(values, 'entities[]'),
  }),
  page: async (desk, state) => {
    const { tx, lang, today, href } = desk
    const names = await namesAt(tx, today)
    const points = new Map(
      (await focalPointsOn(tx, today)).flatMap(({ entity, capacity, name }) =>
        capacity === 'focal-point' ? [[entity, name] as const] : [],
      ),
    )
    const entities = names.sortedByLabel(await memberEntities(tx, today), lang).flatMap((entity) => {
      const point = points.get(entity)
      return point === undefined ? [] : [{ value: entity, label: `${names.label(entity, lang).text} (${point})` }]
    })
    const people = (await peopleOn(tx, today)).map(({ id: value, name, entity }) => ({
      value,
      label: names.has(entity) ? `${name}, ${names.label(entity, lang).text}` : name,
    }))
    const body = <AskPage form={state} people={people} entities={entities} back={href('/requests')} />
    return { title: speak(lang)('requests.ask-people'), section: 'home', crumbs: crumbs(desk), body }
  },
  then: () => '/requests?done=ask',
})

/** Answers that somebody says were not theirs, for the secretariat. */
export const disputed = get({
  path: '/requests/disputed',
  name: 'requests.disputed',
  may: ['secretariat'],
  rate: 'page',
  audit: 'none',
  level: 'unclassified',
  show: async (desk) => {
    const { tx, lang, by } = desk
    if (by.id === null) notFound()
    const answers = await disputedAnswers(tx)
    const names = await personNames(
      tx,
      answers.map(({ person }) => person),
    )
    const body = <DisputedPage lang={lang} answers={answers} names={names} />
    return { title: speak(lang)('requests.disputed-title'), section: 'home', crumbs: crumbs(desk), body }
  },
})
