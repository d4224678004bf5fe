import type { Mention, NumberSaid, Span } from '#reading'
import { cue, placesOf } from '../cues/find.ts'
import type { Telling, Told } from '../telling.ts'
import { gapBetween } from './when.ts'

/** Kinds of event, as the room of events knows them. */
export type EventKind =
  | 'side-event'
  | 'statement'
  | 'submission'
  | 'training'
  | 'webinar'
  | 'course'
  | 'information-session'
  | 'launch'
  | 'briefing'

/** A place where a sentence names something that took or takes place. */
export type Occurrence = {
  readonly kind: EventKind
  readonly sentence: Told
  /** The noun that names it. */
  readonly at: Span
  readonly countries: readonly Mention[]
  /** How many there were, if the text counts them. */
  readonly count: NumberSaid | undefined
  readonly plural: boolean
  /** The noun is its own: «submission», not «inputs». */
  readonly named: boolean
}

/** Which terms of the field name an event by themselves. */
const termKinds: Readonly<Record<string, EventKind>> = {
  'side-event': 'side-event',
  statement: 'statement',
  submission: 'submission',
  webinar: 'webinar',
  'training-course': 'course',
  briefing: 'briefing',
}

/** Everything in a sentence that names an event and is told of the network: outside its sentences others hold events. */
export function occurrencesIn(telling: Telling, sentence: Told, isOurs: boolean): Occurrence[] {
  const { lang } = telling
  if (!isOurs && !cue(lang, 'network').test(sentence.text)) return []
  const named = sentence.mentions.flatMap((at): [EventKind, Span][] => {
    const kind = at.kind === 'term' ? termKinds[at.code] : undefined
    return kind === undefined || !isTold(telling, kind, sentence) ? [] : [[kind, at]]
  })
  const worded = [
    ...placed(telling, sentence, 'session').map((at): [EventKind, Span] => ['information-session', at]),
    ...placed(telling, sentence, 'training').map((at): [EventKind, Span] => ['training', at]),
    ...inputs(telling, sentence),
    ...launches(telling, sentence),
  ].filter(([, at]) => !named.some(([, other]) => gapBetween(at, other) === 0))
  const quoted = (at: Span): boolean => sentence.quotations.some(({ from, to }) => from <= at.from && at.to <= to)
  return (
    [...named, ...worded]
      // What stands in quotation marks is the title of something else.
      .filter(([, at]) => !quoted(at))
      .map(([kind, at]) => occurrence(telling, sentence, { kind, at }))
  )
}

/** A statement must be delivered and a submission handed over: both words also name papers. */
function isTold({ lang }: Telling, kind: EventKind, { text }: Told): boolean {
  if (kind === 'statement') return cue(lang, 'delivered').test(text)
  return kind !== 'submission' || cue(lang, 'submitted').test(text)
}

const placed = ({ lang }: Telling, { text, block, from: begins }: Told, name: Parameters<typeof placesOf>[1]): Span[] =>
  placesOf(lang, name, text).map(({ from, to }) => ({ block, from: begins + from, to: begins + to }))

/** «contributed inputs to»: a submission that is not called one. */
function inputs(telling: Telling, sentence: Told): [EventKind, Span][] {
  if (!cue(telling.lang, 'submitted').test(sentence.text)) return []
  return placed(telling, sentence, 'inputs')
    .slice(0, 1)
    .map((at) => ['submission', at])
}

const launched = new Set(['checklist', 'template', 'guidance-note', 'work-plan', 'campaign', 'case-study'])

/** Something is launched that has a name: a text or a campaign. */
function launches(telling: Telling, sentence: Told): [EventKind, Span][] {
  if (!sentence.mentions.some(({ code }) => launched.has(code))) return []
  return placed(telling, sentence, 'launched')
    .slice(0, 1)
    .map((at) => ['launch', at])
}

function occurrence(
  { lang }: Telling,
  sentence: Told,
  { kind, at }: { readonly kind: EventKind; readonly at: Span },
): Occurrence {
  const countries = sentence.mentions.filter(
    (one) => one.kind === 'country' && one.from >= at.to && one.from - at.to < 60,
  )
  const count = sentence.numbers.find((one) => counts(sentence, one, at))
  const said = sentence.text.slice(at.from - sentence.from, at.to - sentence.from)
  const plural =
    (lang === 'en' || lang === 'fr' || lang === 'es') &&
    /s$/iu.test(said.split(' ').at(-1) ?? '') &&
    kind !== 'launch' &&
    kind !== 'submission'
  return { kind, sentence, at, countries, count, plural, named: !cue(lang, 'inputs').test(said) }
}

/** «two information sessions»: a small number that nothing but a word stands before its noun. */
function counts({ text, from }: Told, { to, value, rounding }: NumberSaid, at: Span): boolean {
  if (to > at.from || rounding !== 'exact' || !Number.isInteger(value) || value < 1 || value > 12) return false
  return /^\s*(?:\p{Script=Latin}+\s+|\p{Script=Cyrillic}+\s+|[次场个])?\s*$/u.test(
    text.slice(to - from, at.from - from),
  )
}
