import * as v from 'valibot'
import { act, day, id, optional, prose, refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { dayOf } from '#platform/db'
import type { Tx, Viewer } from '#platform/db'
import { ask } from '#platform/questions'
import { langs } from '#platform/words'
import { affiliationsOn, focalPointsOn, personNames } from '#members'
import { phrase } from '../replying/plain.ts'
import { freeIn, freeKind } from './free.ts'

/** An answer is on record for so long; after that the same may be asked again. */
const onRecordDays = 365
const dayMilliseconds = 86_400_000

/** Whether somebody may ask others: the secretariat, co-chairs, and whoever leads a pillar. */
export const mayAsk = ({ grants }: Pick<Viewer, 'grants'>): boolean =>
  grants.has('secretariat') || grants.has('co-chairs') || [...grants].some((grant) => grant.startsWith('lead:'))

/**
 * Asks people something by hand: named people, or the focal points of entities. Whoever has the same question open, or answered it
 * within a year, is not asked again; where that leaves nobody, it is refused and says so.
 */
export const askPeople = act({
  name: 'requests.ask',
  asks: v.strictObject({
    id,
    text: prose(1000),
    lang: v.picklist(langs, 'platform.choose-one'),
    people: v.optional(v.array(id), []),
    entities: v.optional(v.array(id), []),
    due: optional(day),
  }),
  keeps: ['text'],
  may: ({ by }) => mayAsk(by),
  async does(scene, { id: about, text, lang, people, entities, due }) {
    const { tx, by, now, today, newId } = scene
    if (due !== undefined && due < today) refuse('requests.day-is-past', {}, { due: 'requests.day-is-past' })
    const asked = await recipientsOf(scene, people, entities)
    if (asked.size === 0) refuse('requests.nobody-chosen', {}, { people: 'requests.nobody-chosen' })
    const known = await knowing(tx, [...asked.keys()], {
      text,
      since: new Date(now.getTime() - onRecordDays * dayMilliseconds),
    })
    const left = [...asked].filter(([person]) => !known.has(person))
    if (left.length === 0) {
      const names = await personNames(tx, [...known.keys()])
      refuse('requests.known-already', {
        who: [...names.values()].join(', '),
        day: [...known.values()].toSorted().at(-1),
      })
    }
    const from = by.id === null ? '' : ((await personNames(tx, [by.id])).get(by.id) ?? '')
    for (const [person, entity] of left) {
      const place = { ...(entity === undefined ? {} : { entity }), ...(due === undefined ? {} : { due }) }
      await ask(tx, {
        id: newId(),
        kind: freeKind,
        about,
        person,
        details: { text, lang, from },
        by: by.id,
        at: now,
        ...place,
      })
    }
    return { about, audience: `person:${by.id}`, asked: left.length, known: known.size }
  },
})

/** Who is asked, and for which entity. */
async function recipientsOf({ tx, today }: Scene, people: readonly string[], entities: readonly string[]) {
  const belongs = await affiliationsOn(tx, people, today)
  const asked = new Map<string, string | undefined>(people.map((person) => [person, belongs.get(person)]))
  const points = await focalPointsOn(tx, today)
  for (const entity of entities) {
    const point = points.find((one) => one.entity === entity && one.capacity === 'focal-point')
    if (point === undefined) refuse('requests.no-focal-point', {}, { entities: 'requests.no-focal-point' })
    asked.set(point.person, entity)
  }
  return asked
}

/** Those of the people to whom the same question is open, or who answered it, and since when. */
async function knowing(tx: Tx, people: readonly string[], { text, since }: { text: string; since: Date }) {
  const rows = await tx
    .selectFrom('questions')
    .select(['questions.person', 'questions.details', 'questions.at'])
    .where('questions.kind', '=', freeKind)
    .where('questions.person', 'in', [...people])
    .where((row) =>
      row.or([
        row('questions.settled_at', 'is', null),
        row.and([row('questions.settled', '=', 'answered'), row('questions.settled_at', '>=', since)]),
      ]),
    )
    .execute()
  const same = rows.filter(
    ({ details }) => phrase(freeIn({ details: v.parse(anything, details) }).text) === phrase(text),
  )
  return new Map(same.map(({ person, at }) => [person, dayOf(at)]))
}

const anything = v.record(v.string(), v.unknown())
