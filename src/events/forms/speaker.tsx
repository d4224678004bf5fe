import { Field, Form, Radios, Select, Submit, TextsField, form } from '#platform/web'
import type { Desk, Option } from '#platform/web'
import { peopleOn, registeredEntities } from '#members'
import { namesAt } from '#terminology'
import { capacities } from '../event.ts'
import { addSpeaker } from '../taking-part/add-speaker.ts'
import { speak } from '../words/index.ts'
import { crumbsTo, formRules, startAt, theEvent, toEvent } from './at-event.ts'

export const speaker = form({
  ...formRules,
  path: '/events/:slug/speakers/new',
  name: 'events.add-speaker',
  act: addSpeaker,
  start: startAt(),
  input: async (desk, { capacity, name, person, entity, body, topic }) => ({
    event: (await theEvent(desk)).id,
    ...{ capacity, name, person, entity, body, topic },
  }),
  page: async (desk, state) => {
    const card = await theEvent(desk)
    const say = speak(desk.lang)
    const title = say('events.add-speaker')
    const body = (
      <>
        <h1>{title}</h1>
        <Form form={state}>
          <Radios
            form={state}
            name="capacity"
            label={say('events.capacity')}
            options={capacities.map((one) => ({ value: one, label: say(`events.capacity-${one}`) }))}
          />
          <Select
            form={state}
            name="person"
            label={say('events.field-person')}
            optional
            options={await peopleChoices(desk)}
          />
          <Field
            form={state}
            name="name"
            label={say('events.field-name')}
            hint={say('events.hint-name')}
            optional
            max={200}
          />
          <Select
            form={state}
            name="entity"
            label={say('events.field-entity')}
            hint={say('events.hint-speaker-entity')}
            optional
            options={await entityChoices(desk)}
          />
          <TextsField
            form={state}
            name="body"
            label={say('events.field-body')}
            hint={say('events.hint-body')}
            optional
            max={200}
          />
          <TextsField form={state} name="topic" label={say('events.topic')} optional max={300} />
          <Submit form={state} label={title} />
        </Form>
      </>
    )
    return { title, crumbs: crumbsTo(desk, card), section: 'calendar', body }
  },
  then: toEvent,
})

async function peopleChoices({ tx, today }: Desk): Promise<Option[]> {
  return (await peopleOn(tx, today)).map(({ id, name }) => ({ value: id, label: name }))
}

/** Entities of the register, in the order of the reader's language. */
export async function entityChoices({ tx, today, lang }: Desk): Promise<Option[]> {
  const names = await namesAt(tx, today)
  const ids = (await registeredEntities(tx)).map(({ id }) => id)
  return names.sortedByLabel(ids, lang).map((id) => ({ value: id, label: names.label(id, lang).text }))
}
