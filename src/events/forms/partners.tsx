import { Checkboxes, Field, Form, Radios, Submit, TextArea, form, textAt, textsAt } from '#platform/web'
import type { Desk, Values } from '#platform/web'
import { refuse } from '#platform/acts'
import { namesAt, termNamed } from '#terminology'
import { countryParts, entityParts } from '../event.ts'
import { addCountries } from '../taking-part/add-countries.ts'
import { addEntities } from '../taking-part/add-entities.ts'
import { speak } from '../words/index.ts'
import { formPage, formRules, startAt, theEvent, toEvent } from './at-event.tsx'
import { entityChoices } from './speaker.tsx'

/** Entities that organize or co-sponsor, or send facilitators: several at once, as they are added from one letter. */
export const entities = form({
  ...formRules,
  path: '/events/:slug/entities/new',
  name: 'events.add-entities',
  act: addEntities,
  start: startAt(() => ({ part: 'co-sponsor' })),
  input: async (desk, values) => ({ event: (await theEvent(desk)).id, entities: entityRowsFrom(values) }),
  page: async (desk, state) => {
    const card = await theEvent(desk)
    const say = speak(desk.lang)
    const title = say('events.add-entity')
    return formPage(
      desk,
      { title, card },
      <>
        <Form form={state}>
          <Radios
            form={state}
            name="part"
            label={say('events.field-part')}
            options={entityParts.map((part) => ({ value: part, label: say(`events.part-${part}`) }))}
          />
          <Field
            form={state}
            name="number"
            label={say('events.field-number')}
            hint={say('events.hint-number')}
            optional
            type="number"
            width="short"
          />
          <Checkboxes
            form={state}
            name="entities[]"
            label={say('events.field-entities')}
            options={await entityChoices(desk)}
          />
          <Submit form={state} label={title} />
        </Form>
      </>,
    )
  },
  then: toEvent,
})

function entityRowsFrom(values: Values) {
  const chosen = textsAt(values, 'entities[]')
  if (chosen.length === 0) refuse('platform.not-understood', {}, { 'entities[]': 'platform.choose-one' })
  const number = textAt(values, 'number')
  if (!/^(\d{1,3})?$/.test(number) || number === '0')
    refuse('platform.not-understood', {}, { number: 'platform.not-a-number' })
  return chosen.map((entity) => ({ entity, part: textAt(values, 'part'), number }))
}

/** Member States by their names, pasted as they come: one a line, in any of the six languages. */
export const countries = form({
  ...formRules,
  path: '/events/:slug/countries/new',
  name: 'events.add-countries',
  act: addCountries,
  start: startAt(() => ({ part: 'co-sponsor' })),
  input: async (desk, values) => ({ event: (await theEvent(desk)).id, countries: await countryRowsFrom(desk, values) }),
  page: async (desk, state) => {
    const card = await theEvent(desk)
    const say = speak(desk.lang)
    const title = say('events.add-country')
    return formPage(
      desk,
      { title, card },
      <>
        <Form form={state}>
          <Radios
            form={state}
            name="part"
            label={say('events.field-part')}
            options={countryParts.map((part) => ({ value: part, label: say(`events.country-part-${part}`) }))}
          />
          <TextArea
            form={state}
            name="names"
            label={say('events.field-countries')}
            hint={say('events.hint-countries')}
            max={6000}
          />
          <Submit form={state} label={title} />
        </Form>
      </>,
    )
  },
  then: toEvent,
})

async function countryRowsFrom({ tx, today }: Desk, values: Values) {
  const names = await namesAt(tx, today)
  const typed = textAt(values, 'names')
    .split(/[\n;；؛]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (typed.length === 0) refuse('platform.not-understood', {}, { names: 'platform.required' })
  const found = typed.map((name) => ({ name, country: termNamed(names, 'country', name) }))
  const unknown = found.filter(({ country }) => country === undefined).map(({ name }) => name)
  if (unknown.length > 0)
    refuse('platform.not-understood', { names: unknown.join('; ') }, { names: 'events.unknown-countries' })
  const ids = new Set(found.flatMap(({ country }) => (country === undefined ? [] : [country])))
  return [...ids].map((country) => ({ country, part: textAt(values, 'part') }))
}
