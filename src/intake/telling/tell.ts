import { speak as speakCountries } from '#countries'
import { speak as speakDecisions } from '#decisions'
import { speak as speakDocuments } from '#documents'
import { speak as speakEvents } from '#events'
import { speak as speakMeetings } from '#meetings'
import { speak as speakMembers } from '#members'
import { speak as speakPlan } from '#plan'
import { formatDay, formatList, formatMonth, formatNumber, isLang, nativeNames, textIn } from '#platform/words'
import type { Lang, SayByKey, Texts } from '#platform/words'
import { referredTo } from '../applying/order.ts'
import { inputOf } from '../intake.ts'
import type { Input, Item } from '../intake.ts'
import type { Given } from '../proposal.ts'
import { en as fields } from '../words/fields/en.ts'
import { speak } from '../words/index.ts'
import { isFields, isList, kindOf, textsOf } from './values.ts'

/** What is needed to say a proposal in words: the language, what records are called, and the other proposals. */
export type Telling = {
  readonly lang: Lang
  readonly named: Readonly<Record<string, Texts>>
  readonly items: ReadonlyMap<string, Item>
}

export const tellingIn = (lang: Lang, named: Telling['named'], items: readonly Item[]): Telling => ({
  lang,
  named,
  items: new Map(items.map((item) => [item.proposal.key, item])),
})

const voices: Readonly<Record<string, (lang: Lang) => SayByKey>> = {
  countries: speakCountries,
  decisions: speakDecisions,
  documents: speakDocuments,
  events: speakEvents,
  meetings: speakMeetings,
  members: speakMembers,
  plan: speakPlan,
}

/** Words of any of the rooms below, for why an act was refused. */
export const sayOfRooms = (lang: Lang, key: string, values?: Readonly<Record<string, unknown>>): string | undefined =>
  voices[key.split('.')[0] ?? '']?.(lang).byKey(key, values)

/** What will be recorded, as one sentence. */
export function tellItem(item: Pick<Item, 'proposal' | 'decision'>, telling: Telling): string {
  const { act } = item.proposal
  const input = inputOf(item)
  const say = speak(telling.lang)
  const known = {
    what: subjectOf(input, telling) || nameOf(input['person'] ?? input['country'], telling),
    who: nameOf(input['entity'] ?? input['person'], telling),
    where: placesNamed.map((field) => nameOf(input[field], telling)).find((name) => name !== '') ?? '',
    number: numberOf(input['number'] ?? input['people']),
  }
  return say.byKey(`intake.act-${act.replace('.', '-')}`, known) ?? say('intake.act-any', { act, what: known.what })
}

const numberOf = (given: Given | undefined): string => (typeof given === 'number' ? String(given) : '')

// The nearest first: a record of a meeting is about the meeting, though the meeting is of a pillar.
const placesNamed = [
  'event',
  'meeting',
  'version',
  'document',
  'milestone',
  'output',
  'dependency',
  'decision',
  'term',
  'lead',
  'team',
  'pillar',
  'plan',
]

/** What a proposal is about, in its own words: the title, the name, what was decided. */
function subjectOf(input: Input, telling: Telling): string {
  for (const field of ['title', 'name', 'text']) {
    const texts = textsOf(input[field])
    if (texts !== undefined) return textIn(texts, telling.lang).text
  }
  const person = [input['given'], input['family']].filter((part) => typeof part === 'string').join(' ')
  if (person !== '') return person
  const [plain] = ['name', 'code', 'symbol', 'label'].flatMap((field) => input[field] ?? [])
  return typeof plain === 'string' ? plain : ''
}

/** What a record is called: one that is there, or the one that another proposal makes. */
function nameOf(given: Given | undefined, telling: Telling): string {
  if (given === undefined || given === null) return ''
  const other = referredTo(given)
  if (other === undefined) return typeof given === 'string' ? recordName(given, telling) : ''
  const item = telling.items.get(other)
  if (item === undefined) return speak(telling.lang)('intake.gone')
  const own = inputOf(item)
  return subjectOf(own, telling) || nameOf(own['entity'] ?? own['person'], telling) || tellItem(item, telling)
}

const recordName = (id: string, { named, lang }: Telling): string =>
  named[id] === undefined ? '' : textIn(named[id], lang).text

export type Line = { readonly label: string; readonly value: string }

/** Everything else that will be recorded, field by field; what the sentence says is not said again. */
export function restOf(item: Pick<Item, 'proposal' | 'decision'>, telling: Telling): Line[] {
  const sentence = tellItem(item, telling)
  return linesOf(item, telling).filter(({ value }) => !sentence.includes(value))
}

function linesOf(item: Pick<Item, 'proposal' | 'decision'>, telling: Telling): Line[] {
  const input = inputOf(item)
  const room = item.proposal.act.split('.')[0] ?? ''
  const whole = { room, precise: input['precise'], telling }
  return Object.entries(input)
    .filter(([field]) => !unsaid.includes(field))
    .toSorted(byField)
    .map(([field, given]) => ({ label: labelOf(field, telling.lang), value: sayValue(given, { ...whole, field }) }))
    .filter(({ value }) => value !== '')
}

/** The database keeps fields in an order of its own; people read first which thing, and then what of it. */
const byField = ([one]: readonly [string, Given], [other]: readonly [string, Given]): number => rank(one) - rank(other)

const which = ['entity', 'person', 'country', 'guest', 'title', 'name', 'text', 'what', 'kind', 'number', 'code']

function rank(field: string): number {
  const [first, listed] = [which.indexOf(field), fieldsInOrder.indexOf(`intake.field-${field}`)]
  return first >= 0 ? first : which.length + (listed < 0 ? fieldsInOrder.length : listed)
}

const fieldsInOrder = Object.keys(fields)

// Of the program's own making, said elsewhere, or the same for everything that comes from one text.
const unsaid = ['id', 'slug', 'versionId', 'source', 'revision', 'precise', 'saidAs', 'sourcePath', 'keywords']

/** What a field is called; its own name where nobody gave it words. */
export const labelOf = (field: string, lang: Lang): string => speak(lang).byKey(`intake.field-${field}`) ?? field

type Saying = {
  readonly field: string
  /** The field around it, whose choices have words of their own: who took part in an event. */
  readonly around?: string
  readonly room: string
  readonly precise?: Given | undefined
  readonly telling: Telling
}

function sayValue(given: Given, saying: Saying): string {
  const { lang } = saying.telling
  switch (kindOf(given)) {
    case 'day':
      return typeof given === 'string' ? sayDay(given, saying) : ''
    case 'number':
      if (typeof given !== 'number') return ''
      // A year is a name, not a quantity.
      return saying.field === 'year' ? String(given) : formatNumber(lang, given)
    case 'yes-no':
      return speak(lang)(given === true ? 'intake.yes' : 'intake.no')
    case 'record':
    case 'other-proposal':
      return nameOf(given, saying.telling)
    case 'texts':
      return textIn(textsOf(given) ?? {}, lang).text
    case 'list':
      return isList(given)
        ? formatList(
            lang,
            given.map((one) => sayValue(one, saying)),
          )
        : ''
    case 'fields':
      return sayFields(given, saying)
    case 'nothing':
      return ''
    default:
      return typeof given === 'string' ? sayChoiceOf(given, saying) : ''
  }
}

const sayDay = (day: string, { telling: { lang }, precise }: Saying): string =>
  precise === 'month' ? formatMonth(lang, day.slice(0, 7)) : formatDay(lang, day)

/** The words of the room for one of its choices, where there are any. */
export function sayChoiceOf(text: string, { field, around, room, telling: { lang } }: Saying): string {
  if (field === 'lang' && isLang(text)) return nativeNames[text]
  const ofRoom = sayOfRooms(lang, `${room}.${around}-${text}`) ?? sayOfRooms(lang, `${room}.${field}-${text}`)
  return ofRoom ?? speak(lang).byKey(`intake.${field}-${text}`) ?? text
}

/** The first field says which, the others say more of it: "WHO (from: 1 January 2021)". */
function sayFields(given: Given, saying: Saying): string {
  if (!isFields(given)) return ''
  const { precise, ...others } = { precise: null, ...given }
  const told = Object.entries(others)
    .filter(([field]) => !unsaid.includes(field))
    .toSorted(byField)
    .map(([field, value]) => ({ field, said: sayValue(value, { ...saying, around: saying.field, precise, field }) }))
    .filter(({ said }) => said !== '')
  const [first, ...more] = told
  if (first === undefined) return ''
  const { lang } = saying.telling
  const rest = more.map(({ field, said }) =>
    speak(lang)('intake.field-is', { field: labelOf(field, lang), value: said }),
  )
  return rest.length === 0 ? first.said : speak(lang)('intake.with-more', { first: first.said, more: rest.join(' · ') })
}
