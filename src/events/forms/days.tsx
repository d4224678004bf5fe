import { Checkbox, DateField, Form, Submit, TextsField, form, textAt } from '#platform/web'
import type { FormState, Values } from '#platform/web'
import { confirmEvent } from '../confirm-event.ts'
import { moveEvent } from '../move-event.ts'
import { whenText } from '../pages/when.tsx'
import type { EventCard } from '../read-card.ts'
import { speak } from '../words/index.ts'
import { formPage, formRules, startAt, theEvent, toEvent } from './at-event.tsx'

export const move = form({
  ...formRules,
  path: '/events/:slug/move',
  name: 'events.move',
  act: moveEvent,
  start: startAt(({ when }) => daysValues(when)),
  input: async (desk, values) => ({ event: (await theEvent(desk)).id, reason: values['reason'], ...daysFrom(values) }),
  page: async (desk, state) => {
    const card = await theEvent(desk)
    const say = speak(desk.lang)
    const title = say('events.move')
    return formPage(
      desk,
      { title, card },
      <>
        <p>{say('events.now-on', { when: whenText(desk.lang, card.when) })}</p>
        <Form form={state}>
          <DayFields form={state} />
          <TextsField form={state} name="reason" label={say('events.field-reason')} optional max={500} />
          <Submit form={state} label={say('events.move')} />
        </Form>
      </>,
    )
  },
  then: toEvent,
})

export const confirm = form({
  ...formRules,
  path: '/events/:slug/confirm',
  name: 'events.confirm',
  act: confirmEvent,
  start: startAt(({ when }, { today }) => ({ ...daysValues(when), day: today })),
  input: async (desk, values) => {
    const card = await theEvent(desk)
    return { event: card.id, day: values['day'], ...otherDays(card, values) }
  },
  page: async (desk, state) => {
    const card = await theEvent(desk)
    const say = speak(desk.lang)
    const title = say('events.confirm')
    return formPage(
      desk,
      { title, card },
      <>
        <p>{say('events.now-on', { when: whenText(desk.lang, card.when) })}</p>
        <Form form={state}>
          <DateField form={state} name="day" label={say('events.field-confirmed-on')} max={desk.today} />
          <DayFields form={state} />
          <Submit form={state} label={say('events.confirm')} />
        </Form>
      </>,
    )
  },
  then: toEvent,
})

function DayFields({ form: state }: { form: FormState }) {
  const say = speak(state.lang)
  return (
    <>
      <DateField form={state} name="firstDay" label={say('events.field-firstDay')} />
      <DateField
        form={state}
        name="lastDay"
        label={say('events.field-lastDay')}
        hint={say('events.hint-lastDay')}
        optional
      />
      <Checkbox
        form={state}
        name="precise"
        label={say('events.field-precise')}
        hint={say('events.hint-precise')}
        optional
      />
    </>
  )
}

const daysValues = ({ first, last, precise }: EventCard['when']): Values => ({
  firstDay: first,
  lastDay: last === first ? '' : last,
  precise: precise === 'month' ? 'yes' : '',
})

const daysFrom = (values: Values) => ({
  firstDay: textAt(values, 'firstDay'),
  lastDay: textAt(values, 'lastDay'),
  precise: textAt(values, 'precise') === 'yes' ? 'month' : 'day',
})

/** Days that were left as they are, are not moved. */
function otherDays({ when }: EventCard, values: Values) {
  const before = daysValues(when)
  const same = (['firstDay', 'lastDay', 'precise'] as const).every(
    (name) => textAt(before, name) === textAt(values, name),
  )
  return same ? {} : daysFrom(values)
}
