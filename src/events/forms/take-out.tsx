import { Form, Radios, Submit, form, textAt } from '#platform/web'
import type { Desk, Option, Values } from '#platform/web'
import { personNames } from '#members'
import { refuse } from '#platform/acts'
import { textIn } from '#platform/words'
import { namesAt } from '#terminology'
import type { EventCard } from '../read-card.ts'
import { takeOut } from '../taking-part/take-out.ts'
import { speak } from '../words/index.ts'
import { formPage, formRules, startAt, theEvent, toEvent } from './at-event.tsx'

/** One list of everybody in an event, from which one is taken out. */
export const out = form({
  ...formRules,
  path: '/events/:slug/take-out',
  name: 'events.take-out',
  act: takeOut,
  start: startAt(),
  input: async (desk, values) => ({ event: (await theEvent(desk)).id, ...chosenIn(values) }),
  page: async (desk, state) => {
    const card = await theEvent(desk)
    const title = speak(desk.lang)('events.take-out')
    return formPage(
      desk,
      { title, card },
      <>
        <Form form={state}>
          <Radios
            form={state}
            name="who"
            label={speak(desk.lang)('events.take-out-whom')}
            options={await everybodyIn(desk, card)}
          />
          <Submit form={state} label={title} />
        </Form>
      </>,
    )
  },
  then: toEvent,
})

/** `speaker:2`, `entity:<id>:co-sponsor`, `country:<id>:about`, as the act asks it. */
function chosenIn(values: Values) {
  const [what = '', which = '', part] = textAt(values, 'who').split(':')
  if (what === 'speaker') return { what, number: which }
  if (what === 'entity') return { what, entity: which, part }
  return what === 'country'
    ? { what, country: which, part }
    : refuse('platform.not-understood', {}, { who: 'platform.choose-one' })
}

async function everybodyIn({ tx, today, lang }: Desk, { speakers, entities, countries }: EventCard): Promise<Option[]> {
  const say = speak(lang)
  const names = await namesAt(tx, today)
  const people = await personNames(
    tx,
    speakers.flatMap(({ person }) => person ?? []),
  )
  const told = (name: string, as: string): string => say('events.part-of', { name, part: as })
  return [
    ...speakers.map(({ number, person, name, entity, body, capacity }) => {
      const called = people.get(person ?? '') ?? name ?? (entity === null ? undefined : names.label(entity, lang).text)
      const label = told(called ?? (body === null ? '' : textIn(body, lang).text), say(`events.capacity-${capacity}`))
      return { value: `speaker:${number}`, label }
    }),
    ...entities.map(({ entity, part }) => ({
      value: `entity:${entity}:${part}`,
      label: told(names.label(entity, lang).text, say(`events.part-${part}`)),
    })),
    ...countries.map(({ country, part }) => ({
      value: `country:${country}:${part}`,
      label: told(names.name(country, lang).text, say(`events.country-part-${part}`)),
    })),
  ]
}
