import { Form, Submit, form, textAt } from '#platform/web'
import type { Desk, Values } from '#platform/web'
import { announceEvent } from '../announce-event.ts'
import { kinds } from '../event.ts'
import type { Kind } from '../event.ts'
import { speak } from '../words/index.ts'
import { audienceFrom, audiencesOf, crumbsTo, formRules, toEvent } from './at-event.tsx'
import { choicesFor } from './choices.ts'
import { EventFields } from './event-field.tsx'
import { fieldsOf } from './fields.ts'

/** First the kind is chosen, then one form asks what belongs to it. */
export const announce = form({
  ...formRules,
  path: '/events/new',
  name: 'events.announce',
  act: announceEvent,
  start: () => ({ zone: 'Europe/Zurich', state: 'planned', audience: 'public' }),
  input: (desk, values) => inputOf(kindOf(desk), values),
  page: async (desk, state) => {
    const say = speak(desk.lang)
    const kind = kindOf(desk)
    const title = kind === undefined ? say('events.announce') : say(`events.announce-${kind}`)
    const crumbs = crumbsTo(desk)
    if (kind === undefined) return { title, crumbs, section: 'calendar', body: <KindChooser desk={desk} /> }
    const fields = fieldsOf[kind]
    const choices = await choicesFor(desk, fields)
    const body = (
      <>
        <h1>{title}</h1>
        <Form form={state}>
          <EventFields names={fields} form={state} choices={choices} audiences={audiencesOf(desk)} />
          <Submit form={state} label={say('events.announce')} />
        </Form>
        {fields.includes('host') ? (
          <p>
            <a href={desk.href('/events/host-meetings/new')}>{say('events.add-host')}</a>
          </p>
        ) : null}
      </>
    )
    return { title, crumbs, section: 'calendar', body }
  },
  then: toEvent,
})

const kindOf = ({ query }: Desk): Kind | undefined => kinds.find((kind) => kind === query.get('kind'))

function KindChooser({ desk: { lang, href } }: { desk: Desk }) {
  const say = speak(lang)
  return (
    <>
      <h1>{say('events.announce')}</h1>
      <p>{say('events.which-kind')}</p>
      <ul>
        {kinds.map((kind) => (
          <li>
            <a href={href(`/events/new?kind=${kind}`)}>{say(`events.kind-${kind}`)}</a>
            <br />
            <span class="meta">{say(`events.about-${kind}`)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the act asks: the fields of the kind, and nothing that another form might have sent. */
function inputOf(kind: Kind | undefined, values: Values): Record<string, unknown> {
  if (kind === undefined) return {}
  const plain = fieldsOf[kind].filter((name) => name !== 'precise' && name !== 'places')
  const places = textAt(values, 'places')
  return {
    ...Object.fromEntries(plain.map((name) => [name, values[name]])),
    kind,
    audience: audienceFrom(textAt(values, 'audience'), textAt(values, 'pillar')),
    ...(textAt(values, 'precise') === 'yes' ? { precise: 'month' } : {}),
    ...(places === '' ? {} : { places: [{ what: 'country-teams', number: places }] }),
  }
}
