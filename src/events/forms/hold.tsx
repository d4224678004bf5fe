import { DateField, Field, Form, Submit, TextsField, form, textAt } from '#platform/web'
import type { FormState, Values } from '#platform/web'
import { refuse } from '#platform/acts'
import { participantKinds } from '../event.ts'
import type { ParticipantKind } from '../event.ts'
import { holdEvent } from '../hold-event.ts'
import type { EventCard } from '../read-card.ts'
import { countParticipants } from '../taking-part/count-participants.ts'
import { speak } from '../words/index.ts'
import { formPage, formRules, startAt, theEvent, toEvent } from './at-event.tsx'

/** That an event was held, on which day, and who took part. */
export const hold = form({
  ...formRules,
  path: '/events/:slug/hold',
  name: 'events.hold',
  act: holdEvent,
  start: startAt(({ when, participants }, { today }) => ({
    day: when.precise === 'month' ? '' : when.last < today ? when.last : today,
    ...countValues(participants),
  })),
  input: async (desk, values) => {
    const { id: event } = await theEvent(desk)
    return { event, day: values['day'], summary: values['summary'], participants: countsFrom(values) }
  },
  page: async (desk, state) => {
    const card = await theEvent(desk)
    const say = speak(desk.lang)
    const title = say('events.record-held')
    return formPage(
      desk,
      { title, card },
      <>
        <Form form={state}>
          <DateField
            form={state}
            name="day"
            label={say('events.field-held-on')}
            optional={card.when.precise === 'month'}
            max={desk.today}
          />
          <TextsField
            form={state}
            name="summary"
            label={say('events.field-summary')}
            hint={say('events.hint-outcome')}
            long
            optional
            max={4000}
          />
          <CountFields form={state} />
          <Submit form={state} label={say('events.record-held')} />
        </Form>
      </>,
    )
  },
  then: toEvent,
})

/** The counts alone: they may come days later, or be corrected. */
export const participants = form({
  ...formRules,
  path: '/events/:slug/participants',
  name: 'events.participants',
  act: countParticipants,
  start: startAt((card) => countValues(card.participants)),
  input: async (desk, values) => ({ event: (await theEvent(desk)).id, participants: countsFrom(values) }),
  page: async (desk, state) => {
    const card = await theEvent(desk)
    const say = speak(desk.lang)
    const title = say('events.count-people')
    return formPage(
      desk,
      { title, card },
      <>
        <Form form={state}>
          <CountFields form={state} />
          <Submit form={state} />
        </Form>
      </>,
    )
  },
  then: toEvent,
})

function CountFields({ form: state }: { form: FormState }) {
  const say = speak(state.lang)
  const told = participantKinds.some(
    (kind) => [state.text(`women.${kind}`), state.errors[`women.${kind}`] ?? ''].join('') !== '',
  )
  const count = { form: state, optional: true, type: 'number', width: 'short' } as const
  const called = (kind: ParticipantKind): string => say(`events.participants-${kind}`)
  return (
    <>
      <h2>{say('events.took-part')}</h2>
      <p>{say('events.counted-not-stored')}</p>
      {participantKinds.map((kind) => (
        <Field {...count} name={`people.${kind}`} label={called(kind)} />
      ))}
      <details class="field" open={told}>
        <summary>{say('events.of-them-women')}</summary>
        {participantKinds.map((kind) => (
          <Field {...count} name={`women.${kind}`} label={say('events.women-among', { kind: called(kind) })} />
        ))}
      </details>
    </>
  )
}

const countValues = (counts: EventCard['participants']): Values => ({
  people: Object.fromEntries(counts.map(({ kind, number }) => [kind, String(number)])),
  women: Object.fromEntries(counts.map(({ kind, women }) => [kind, women === null ? '' : String(women)])),
})

/** The counts that were filled in. Refuses at the field what is no number, or more women than people. */
function countsFrom(values: Values) {
  const errors: Record<string, string> = {}
  const counts = participantKinds.flatMap((kind) => {
    const [people, women] = [textAt(values, `people.${kind}`).trim(), textAt(values, `women.${kind}`).trim()]
    if (people === '' && women === '') return []
    if (!isCount(people)) errors[`people.${kind}`] = 'platform.not-a-number'
    if (women !== '' && !isCount(women)) errors[`women.${kind}`] = 'platform.not-a-number'
    else if (Number(women) > Number(people)) errors[`women.${kind}`] = 'events.more-women-than-people'
    return [{ kind, number: people, women }]
  })
  if (Object.keys(errors).length > 0) refuse('platform.not-understood', {}, errors)
  return counts
}

const isCount = (text: string): boolean => /^\d{1,7}$/.test(text)
