import { Form, Notice, Submit, form, textAt } from '#platform/web'
import type { Values } from '#platform/web'
import { editEvent, said, theirsOf } from '../edit-event.ts'
import { speak } from '../words/index.ts'
import { audienceFrom, audiencesOf, formRules, ownEvent, theEvent, toEvent, formPage } from './at-event.tsx'
import { choicesFor } from './choices.ts'
import { EventFields } from './event-field.tsx'
import { editable, editedFields } from './fields.ts'

export const edit = form({
  ...formRules,
  path: '/events/:slug/edit',
  name: 'events.edit',
  act: editEvent,
  start: async (desk) => {
    const card = await ownEvent(desk)
    if (card === undefined) return undefined
    const row = await said(desk.tx, card.id)
    return nestedValues({ ...theirsOf(row), revision: String(row.revision) })
  },
  input: async (desk, values) => {
    const card = await theEvent(desk)
    const sent = editable.filter((name) => values[name] !== undefined)
    return {
      ...Object.fromEntries(sent.map((name) => [name, values[name]])),
      event: card.id,
      revision: textAt(values, 'revision'),
      audience: audienceFrom(textAt(values, 'audience'), textAt(values, 'pillar') || (card.pillar ?? '')),
    }
  },
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const card = await theEvent(desk)
    const fields = editedFields(card.kind, filledIn(theirsOf(await said(desk.tx, card.id)))).filter(
      (name) => card.when.precise === 'day' || (name !== 'startsAt' && name !== 'zone'),
    )
    const title = say('events.edit-event')
    return formPage(
      desk,
      { title, card },
      <>
        <Notice>
          <p>
            {say.rich('events.days-are-moved', {
              move: <a href={desk.href(`/events/${card.slug}/move`)}>{say('events.move')}</a>,
            })}
          </p>
        </Notice>
        <Form form={state}>
          <EventFields
            names={fields}
            form={state}
            choices={await choicesFor(desk, fields)}
            audiences={audiencesOf(desk)}
          />
          <Submit form={state} />
        </Form>
      </>,
    )
  },
  then: toEvent,
})

/** Fields that hold something, by their names without the language. */
const filledIn = (flat: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(
    Object.entries(flat)
      .filter(([, text]) => text !== '')
      .map(([name]) => name.split('.')[0] ?? name),
  )

/** `{ 'title.en': … }` as the form keeps it: `{ title: { en: … } }`. */
function nestedValues(flat: Readonly<Record<string, string>>): Values {
  const nested: Record<string, string | Record<string, string>> = {}
  for (const [name, text] of Object.entries(flat)) {
    const [field = '', lang] = name.split('.')
    const before = nested[field]
    nested[field] = lang === undefined ? text : { ...(typeof before === 'object' ? before : {}), [lang]: text }
  }
  return nested
}
