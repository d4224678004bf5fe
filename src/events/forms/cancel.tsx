import { Form, Submit, TextsField, form } from '#platform/web'
import { cancelEvent } from '../cancel-event.ts'
import { speak } from '../words/index.ts'
import { formPage, formRules, startAt, theEvent, toEvent } from './at-event.tsx'

export const cancel = form({
  ...formRules,
  path: '/events/:slug/cancel',
  name: 'events.cancel',
  act: cancelEvent,
  start: startAt(),
  input: async (desk, values) => ({ event: (await theEvent(desk)).id, reason: values['reason'] }),
  page: async (desk, state) => {
    const card = await theEvent(desk)
    const say = speak(desk.lang)
    const title = say('events.call-off')
    return formPage(
      desk,
      { title, card },
      <>
        <p>{say('events.stays-as-cancelled')}</p>
        <Form form={state}>
          <TextsField form={state} name="reason" label={say('events.field-reason')} max={500} />
          <Submit form={state} label={title} kind="danger" />
        </Form>
      </>,
    )
  },
  then: toEvent,
})
