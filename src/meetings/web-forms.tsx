import type { Child } from 'hono/jsx'
import type * as v from 'valibot'
import { documentsList } from '#documents'
import { peopleOn } from '#members'
import { refuse } from '#platform/acts'
import type { Act, Outcome } from '#platform/acts'
import { isDay } from '#platform/clock'
import { form, notFound } from '#platform/web'
import type { Desk, FormState, Option, Value, Values } from '#platform/web'
import { formatList, textIn } from '#platform/words'
import { addAttendance } from './holding/add-attendance.ts'
import { addItem } from './planning/add-item.ts'
import { aroundMeetings } from './around.ts'
import type { Attendee } from './holding/attend.ts'
import { editMeeting } from './planning/edit-meeting.ts'
import { mayArrange } from './meeting.ts'
import { eachOnce, guestsOf, inCapacity, linesOf, matchNames } from './holding/named-people.ts'
import { Concerns } from './pages/concerns.tsx'
import { AttendanceForm, EditForm, HoldingForm, ItemForm, PlanForm, RecordForm } from './pages/forms.tsx'
import { planMeeting } from './planning/plan-meeting.ts'
import { meetingCard } from './read-card.ts'
import type { MeetingCard } from './read-card.ts'
import { recordHolding } from './holding/record-holding.ts'
import { concernsOf, crumbsTo, kindsFor, meetingHere } from './web.tsx'
import { speak } from './words/index.ts'
import { writeRecord } from './holding/write-record.ts'

const kept = { rate: 'form', audit: 'ledger', level: 'unclassified', speak } as const

export const planForm = form({
  ...kept,
  path: '/meetings/new',
  name: 'meetings.plan',
  act: planMeeting,
  may: ({ by }) => kindsFor(by.grants).length > 0,
  start: async (desk) => startLike(desk),
  input: (_, values) => values,
  page: async (desk, state) => {
    const { pillars, audiences, entities } = await aroundMeetings(desk)
    const whole = desk.by.grants.has('secretariat') || desk.by.grants.has('co-chairs')
    const body = (
      <PlanForm
        form={state}
        back={desk.href('/meetings')}
        kinds={kindsFor(desk.by.grants)}
        pillars={whole ? pillars : pillars.filter(({ value }) => desk.by.grants.has(`lead:${value}`))}
        entities={await entities()}
        audiences={audiences}
        concerns={await concernsIn(desk, state)}
      />
    )
    return { title: speak(desk.lang)('meetings.plan'), section: 'meetings', crumbs: crumbsTo(desk), body }
  },
  then: (_, { slug }) => `/meetings/${String(slug)}`,
})

/** A new meeting like an earlier one, if the address names one that the reader may see: all but its day. */
async function startLike({ tx, query }: Desk): Promise<Values> {
  const like = await meetingCard(tx, query.get('like') ?? '')
  if (like === undefined) return { zone: 'Europe/Zurich' }
  return { ...fieldsOf(like), kind: like.kind, pillar: like.pillar ?? '' }
}

const fieldsOf = ({ title, time, zone, host, platform, place, audience }: MeetingCard): Values => ({
  title,
  startsAt: time ?? '',
  zone,
  host: host ?? '',
  platform: platform ?? '',
  place: place ?? {},
  audience,
})

export const editForm = below({
  part: 'edit',
  act: editMeeting,
  start: (meeting) => ({ ...fieldsOf(meeting), day: meeting.day, revision: String(meeting.revision) }),
  page: async ({ desk, state, back }) => {
    const { audiences, entities } = await aroundMeetings(desk)
    const concerns = await concernsIn(desk, state)
    return <EditForm form={state} back={back} entities={await entities()} audiences={audiences} concerns={concerns} />
  },
})

export const itemForm = below({
  part: 'agenda/new',
  act: addItem,
  page: async ({ desk, state, back }) => <ItemForm form={state} back={back} papers={await paperOptions(desk)} />,
})

export const holdingForm = below({
  part: 'held',
  act: recordHolding,
  start: ({ day }, { today }) => ({ day: day < today ? day : today }),
  input: async ({ chairs, members, secretariat, guests, ...values }, desk) => ({
    ...values,
    attendees: await attendeesIn(desk, { chairs, members, secretariat, guests }, values['day']),
  }),
  page: ({ state, back }) => <HoldingForm form={state} back={back} />,
})

export const attendanceForm = below({
  part: 'attendance/new',
  act: addAttendance,
  input: async (values, desk) => {
    const { held, day } = await meetingHere(desk)
    const attendees = await attendeesIn(desk, values, held?.day ?? day)
    if (attendees.length === 0) refuse('platform.not-understood', {}, { members: 'meetings.nobody-named' })
    return { attendees }
  },
  page: ({ state, back }) => <AttendanceForm form={state} back={back} />,
})

export const recordForm = below({
  part: 'record',
  act: writeRecord,
  start: ({ held, revision }) => ({ record: held?.record ?? {}, revision: String(revision) }),
  page: ({ state, back }) => <RecordForm form={state} back={back} />,
})

type Shown = { readonly desk: Desk; readonly state: FormState; readonly meeting: MeetingCard; readonly back: string }
type Below<S extends v.GenericSchema, O extends Outcome> = {
  readonly part: string
  readonly act: Act<S, O>
  readonly start?: (meeting: MeetingCard, desk: Desk) => Values
  readonly input?: (values: Values, desk: Desk) => object | Promise<object>
  readonly page: (shown: Shown) => Child | Promise<Child>
}

/** A form below one meeting, for those who arrange it; it leads back to the meeting. */
function below<S extends v.GenericSchema, O extends Outcome>({ part, act, start, input, page }: Below<S, O>) {
  return form({
    ...kept,
    path: `/meetings/:slug/${part}`,
    name: act.name,
    act,
    may: async (desk) => mayArrange(desk.by.grants, await meetingHere(desk)),
    start: async (desk) => start?.(await meetingHere(desk), desk) ?? {},
    input: async (desk, values) => {
      const { id } = await meetingHere(desk)
      const given = input === undefined ? values : await input(values, desk)
      return { ...given, meeting: id }
    },
    page: async (desk, state) => {
      const meeting = await meetingHere(desk)
      const back = desk.href(`/meetings/${meeting.slug}`)
      const heading = textIn(meeting.title, desk.lang).text
      const crumbs = [...crumbsTo(desk), { label: heading, href: back }]
      return { title: heading, section: 'meetings', crumbs, body: await page({ desk, state, meeting, back }) }
    },
    then: (desk) => `/meetings/${desk.params['slug'] ?? notFound()}`,
  })
}

async function concernsIn(desk: Desk, state: FormState): Promise<Child> {
  const day = state.text('day')
  if (!isDay(day)) return undefined
  const { names } = await aroundMeetings(desk)
  return <Concerns lang={desk.lang} day={day} concerns={await concernsOf(desk, day, names)} />
}

/** The newest version of every text, to be put on the table. */
async function paperOptions({ tx, lang }: Desk): Promise<Option[]> {
  const say = speak(lang)
  const texts = await documentsList(tx)
  const order = new Intl.Collator(lang)
  return texts
    .flatMap(({ title, versions }) => {
      const newest = versions.at(-1)
      if (newest === undefined) return []
      const version = say('meetings.paper-version', { number: String(newest.number) })
      return [{ value: newest.id, label: `${textIn(title, lang).text}, ${version}` }]
    })
    .toSorted((one, other) => order.compare(one.label, other.label))
}

const capacities = { chairs: 'chair', members: 'member', secretariat: 'secretariat' } as const

/** The people named in the fields of a form; refuses names that the register does not know, or knows more than once. */
async function attendeesIn({ tx, lang, today }: Desk, values: Values, on: Value | undefined): Promise<Attendee[]> {
  const text = (field: string): string => {
    const value = values[field]
    return typeof value === 'string' ? value : ''
  }
  // Who has left since was there all the same; a day that is none is for the act to refuse.
  const register = await peopleOn(tx, typeof on === 'string' && isDay(on) ? on : today)
  const matched = Object.entries(capacities).map(([field, capacity]) => ({
    field,
    capacity,
    ...matchNames(linesOf(text(field)), register),
  }))
  const unknown = matched.find((one) => one.unknown.length > 0)
  if (unknown !== undefined)
    refuse(
      'platform.not-understood',
      { names: formatList(lang, unknown.unknown) },
      { [unknown.field]: 'meetings.unknown-names' },
    )
  const several = matched.find((one) => one.several.length > 0)
  if (several !== undefined)
    refuse(
      'platform.not-understood',
      { names: formatList(lang, several.several) },
      { [several.field]: 'meetings.same-names' },
    )
  const named = matched.flatMap(({ people, capacity }) => inCapacity(people, capacity))
  return eachOnce([...named, ...guestsOf(linesOf(text('guests')), lang)])
}
