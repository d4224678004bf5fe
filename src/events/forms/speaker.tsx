import { Field, Form, Radios, Select, Submit, TextsField, form } from '#platform/web'
import type { Desk, FormState, Option } from '#platform/web'
import { peopleOn, registeredEntities } from '#members'
import { namesAt } from '#terminology'
import { capacities } from '../event.ts'
import { addSpeaker } from '../taking-part/add-speaker.ts'
import { speak } from '../words/index.ts'
import { formPage, formRules, startAt, theEvent, toEvent } from './at-event.tsx'

export const speaker = form({
  ...formRules,
  path: '/events/:slug/speakers/new',
  name: 'events.add-speaker',
  act: addSpeaker,
  start: startAt(),
  input: async (desk, { capacity, name, person, entity, body, topic }) => ({
    event: (await theEvent(desk)).id,
    capacity,
    name,
    person,
    entity,
    body,
    topic,
  }),
  page: async (desk, state) => {
    const card = await theEvent(desk)
    const title = speak(desk.lang)('events.add-speaker')
    const choices = { people: await peopleChoices(desk), entities: await entityChoices(desk) }
    return formPage(
      desk,
      { title, card },
      <>
        <Form form={state}>
          <SpeakerFields form={state} {...choices} />
          <Submit form={state} label={title} />
        </Form>
      </>,
    )
  },
  then: toEvent,
})

type Props = { readonly form: FormState; readonly people: readonly Option[]; readonly entities: readonly Option[] }

function SpeakerFields({ form: state, people, entities }: Props) {
  const say = speak(state.lang)
  const base = (name: 'person' | 'name' | 'entity' | 'body') => ({
    form: state,
    name,
    label: say(`events.field-${name}`),
    optional: true,
  })
  const ways = capacities.map((one) => ({ value: one, label: say(`events.capacity-${one}`) }))
  return (
    <>
      <Radios form={state} name="capacity" label={say('events.capacity')} options={ways} />
      <Select {...base('person')} options={people} />
      <Field {...base('name')} hint={say('events.hint-name')} max={200} />
      <Select {...base('entity')} hint={say('events.hint-speaker-entity')} options={entities} />
      <TextsField {...base('body')} hint={say('events.hint-body')} max={200} />
      <TextsField form={state} name="topic" label={say('events.topic')} optional max={300} />
    </>
  )
}

async function peopleChoices({ tx, today }: Desk): Promise<Option[]> {
  return (await peopleOn(tx, today)).map(({ id, name }) => ({ value: id, label: name }))
}

/** Entities of the register, in the order of the reader's language. */
export async function entityChoices({ tx, today, lang }: Desk): Promise<Option[]> {
  const names = await namesAt(tx, today)
  const ids = (await registeredEntities(tx)).map(({ id }) => id)
  return names.sortedByLabel(ids, lang).map((id) => ({ value: id, label: names.label(id, lang).text }))
}
