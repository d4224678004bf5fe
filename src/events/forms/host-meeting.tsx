import { DateField, Field, Form, Select, Submit, TextsField, form, textAt } from '#platform/web'
import type { Desk, FormState, Values } from '#platform/web'
import { namesAt } from '#terminology'
import { mayArrangeSome } from '../arrange.ts'
import { addHostMeeting } from '../host-meetings/add-host-meeting.ts'
import { editHostMeeting } from '../host-meetings/edit-host-meeting.ts'
import { hostMeetingAt } from '../host-meetings/host-meeting.ts'
import type { HostMeeting } from '../host-meetings/host-meeting.ts'
import { speak } from '../words/index.ts'
import { crumbsTo, formRules } from './at-event.tsx'

export const addHost = form({
  ...formRules,
  path: '/events/host-meetings/new',
  name: 'events.add-host',
  act: addHostMeeting,
  input: (_, values) => aboutFrom(values),
  page: (desk, state) => pageOf(desk, state, speak(desk.lang)('events.add-host')),
  then: () => '/events/new',
})

export const editHost = form({
  ...formRules,
  path: '/events/host-meetings/:slug/edit',
  name: 'events.edit-host',
  act: editHostMeeting,
  start: async (desk) => {
    const host = mayArrangeSome(desk.by.grants) ? await hostAt(desk) : undefined
    return host === undefined ? undefined : startOf(host)
  },
  input: async (desk, values) => ({
    ...aboutFrom(values),
    host: (await hostAt(desk))?.id,
    revision: textAt(values, 'revision'),
  }),
  page: (desk, state) => pageOf(desk, state, speak(desk.lang)('events.edit-host')),
  then: () => '/calendar',
})

const hostAt = ({ tx, params }: Desk): Promise<HostMeeting | undefined> => hostMeetingAt(tx, params['slug'] ?? '')

const startOf = ({ name, theme, symbol, firstDay, lastDay, body, revision }: HostMeeting): Values => ({
  name,
  theme: theme ?? {},
  symbol: symbol ?? '',
  firstDay,
  lastDay,
  body: body ?? '',
  revision: String(revision),
})

const aboutFrom = ({ name, theme, symbol, firstDay, lastDay, body }: Values) => ({
  name,
  theme,
  symbol,
  firstDay,
  lastDay,
  body,
})

async function pageOf(desk: Desk, state: FormState, title: string) {
  const say = speak(desk.lang)
  const names = await namesAt(desk.tx, desk.today)
  const bodies = names
    .sorted(names.all('body'), desk.lang)
    .map((id) => ({ value: id, label: names.name(id, desk.lang).text }))
  const body = (
    <>
      <h1>{title}</h1>
      <p>{say('events.host-lead')}</p>
      <Form form={state}>
        <TextsField form={state} name="name" label={say('events.field-host-name')} max={300} />
        <TextsField
          form={state}
          name="theme"
          label={say('events.host-theme')}
          hint={say('events.hint-theme')}
          optional
          max={500}
        />
        <Field
          form={state}
          name="symbol"
          label={say('events.host-symbol')}
          hint={say('events.hint-symbol')}
          optional
          max={60}
          width="medium"
        />
        <DateField form={state} name="firstDay" label={say('events.field-firstDay')} />
        <DateField form={state} name="lastDay" label={say('events.field-host-lastDay')} />
        <Select form={state} name="body" label={say('events.host-body')} optional options={bodies} />
        <Submit form={state} />
      </Form>
    </>
  )
  return { title, crumbs: crumbsTo(desk), section: 'calendar', body }
}
