import { refuse } from '#platform/acts'
import type { Act } from '#platform/acts'
import { registeredEntities } from '#members'
import { pillarsOn, planInForce } from '#plan'
import { form, notFound, textAt } from '#platform/web'
import type { Desk, Option, Value, Values } from '#platform/web'
import { isLang, nativeNames, textIn } from '#platform/words'
import { namesAt } from '#terminology'
import { deedNamed } from '../applying/deeds.ts'
import { referredTo } from '../applying/order.ts'
import { inputOf } from '../intake.ts'
import type { Input, Item } from '../intake.ts'
import { CorrectForm } from '../pages/forms.tsx'
import type { Shown } from '../pages/forms.tsx'
import { wordsAround } from '../place.ts'
import type { Given } from '../proposal.ts'
import { labelOf, sayChoiceOf, tellItem } from '../telling/tell.ts'
import type { Telling } from '../telling/tell.ts'
import { isFields, isList } from '../telling/values.ts'
import { crumbsTo, formRules, wholeOf } from '../web-at.ts'
import type { Whole } from '../web-at.ts'
import { backTo } from '../web-forms.tsx'
import { fieldAt, fieldsAsked } from './choices.ts'
import { decide } from './decide.ts'
import { corrected, leavesOf, toOther } from './fields.ts'
import type { Leaf } from './fields.ts'

/** A proposal as a form: every value of it, and what its act can be given besides, to be corrected. */
export const correctForm = form({
  ...formRules,
  path: '/intake/:id/proposals/:proposal',
  name: 'intake.correct',
  act: decide,
  start: async (desk) => ({ input: encoded(inputOf(itemOf(desk, await wholeOf(desk)))) }),
  input: async (desk, values) => {
    const item = itemOf(desk, await wholeOf(desk))
    const given = inputOf(item)
    const input = corrected(given, fieldsOf(item), (path) => textAt(values, `input.${path.join('.')}`))
    return { intake: desk.params['id'], proposal: item.proposal.key, kind: 'corrected', input }
  },
  page: async (desk, state) => {
    const whole = await wholeOf(desk)
    const item = itemOf(desk, whole)
    const picks = await picksFor(desk, whole)
    const fields = fieldsOf(item).map((leaf) => shownField(leaf, { item, picks, telling: whole.telling }))
    const { before, words, after } = wordsAround(whole.text, item.proposal)
    const because = (
      <blockquote lang={whole.text.lang ?? undefined} dir="auto">
        {before}
        <mark>{words}</mark>
        {after}
      </blockquote>
    )
    const sentence = tellItem(item, whole.telling)
    const body = <CorrectForm form={state} sentence={sentence} fields={fields} because={because} />
    return { title: sentence, section: 'reports', crumbs: crumbsTo(desk, whole.intake), body }
  },
  then: (desk) => backTo(desk, desk.params['proposal']),
})

/** The proposal of the address, while it can still be corrected. */
function itemOf({ params }: Desk, { items, intake }: Whole): Item {
  const item = items.find(({ proposal }) => proposal.key === params['proposal']) ?? notFound()
  return item.made === undefined && intake.undone === null ? item : notFound()
}

const deedOf = ({ proposal }: Item): Act => deedNamed(proposal.act) ?? refuse('intake.no-such-proposal')

// What a text often leaves open, so that a person can add it.
const addable = ['pillar', 'entity']

/** The values that are there, and the days, choices, pillar and entity that the act can be given besides. */
function fieldsOf(item: Item): Leaf[] {
  const input = inputOf(item)
  const deed = deedOf(item)
  const absent = fieldsAsked(deed).filter((field) => !(field in input) && field !== 'level')
  const added = absent.flatMap((field): Leaf[] => {
    const { kind } = fieldAt(deed, [field])
    if (addable.includes(field)) return [{ path: [field], kind: 'record', value: '' }]
    return kind === 'other' ? [] : [{ path: [field], kind: kind === 'day' ? 'day' : 'text', value: '' }]
  })
  return [...leavesOf(input), ...added]
}

/** The input as a form holds it: everything is a text, and what another proposal makes is named by its key. */
const encoded = (input: Input): Values =>
  Object.fromEntries(Object.entries(input).map(([field, given]) => [field, encodedValue(given)]))

function encodedValue(given: Given): Value {
  if (isList(given)) return given.map(encodedValue)
  const other = referredTo(given)
  if (other !== undefined) return toOther(other)
  if (isFields(given)) return encoded({ ...given })
  if (typeof given === 'boolean') return given ? 'yes' : ''
  return given === null ? '' : String(given)
}

type Picks = Readonly<Record<string, readonly Option[]>>
type Showing = { readonly item: Item; readonly picks: Picks; readonly telling: Telling }

const long = 80

function shownField({ path, kind, value }: Leaf, { item, picks, telling }: Showing): Shown {
  const label = path.map((part) => labelPart(part, telling)).join(' · ')
  const shown = { name: `input.${path.join('.')}`, label, optional: value === '' }
  const field = path.findLast((part) => !/^\d+$/.test(part)) ?? ''
  if (kind === 'record') return { ...shown, kind: 'choice', options: optionsFor(field, value, picks) }
  const asked = fieldAt(deedOf(item), path)
  if (asked.kind === 'choice') {
    const room = item.proposal.act.split('.')[0] ?? ''
    const said = (one: string) => sayChoiceOf(one, { field, room, telling })
    return { ...shown, kind: 'choice', options: asked.options.map((one) => ({ value: one, label: said(one) })) }
  }
  if (asked.kind === 'day') return { ...shown, kind: 'day' }
  return { ...shown, kind: kind === 'text' && value.length > long ? 'long' : kind }
}

/** A place in a list counts from one for people; a language is called by its own name. */
const labelPart = (part: string, telling: Telling): string =>
  isLang(part) ? nativeNames[part] : /^\d+$/.test(part) ? String(Number(part) + 1) : labelOf(part, telling.lang)

/** What a field can stand for: records that are there, and those that other proposals make. */
function optionsFor(field: string, value: string, picks: Picks): readonly Option[] {
  const own = picks[field] ?? []
  if (own.some((option) => option.value === value) || value === '') return own
  const known = Object.values(picks)
    .flat()
    .find((option) => option.value === value)
  return [...own, known ?? { value, label: value }]
}

/** By the name of a field: all entities, all pillars; of everything else what the other proposals make. */
async function picksFor({ tx, lang, today }: Desk, { items, telling }: Whole): Promise<Picks> {
  const names = await namesAt(tx, today)
  const plan = await planInForce(tx, today)
  const pillars = plan === undefined ? [] : await pillarsOn(tx, { plan: plan.id, day: today })
  const entities = names
    .sortedByLabel(
      (await registeredEntities(tx)).map(({ id }) => id),
      lang,
    )
    .map((id) => ({ value: id, label: names.label(id, lang).text }))
  const named = Object.entries(telling.named).map(([id, texts]) => ({ value: id, label: textIn(texts, lang).text }))
  const made = (act: string): Option[] =>
    items
      .filter(({ proposal }) => proposal.act === act)
      .map((item) => ({ value: toOther(item.proposal.key), label: tellItem(item, telling) }))
  return {
    entity: [...made('members.add-entity'), ...entities],
    pillar: [
      ...made('plan.add-pillar'),
      ...pillars.map(({ id, number, name }) => ({ value: id, label: `${number}. ${textIn(name, lang).text}` })),
    ],
    plan: made('plan.start-plan'),
    version: [...made('plan.start-plan'), ...made('documents.add-document')],
    output: made('plan.add-output'),
    document: made('documents.add-document'),
    meeting: made('meetings.plan-meeting'),
    event: made('events.announce-event'),
    host: made('events.add-host-meeting'),
    person: made('members.add-person'),
    decision: made('decisions.record-decision'),
    team: made('countries.add-team'),
    named,
  }
}
