import { distance } from '#checker'
import type { Day } from '#platform/db'
import type { Enumeration, KnownEntity, Mention, Span } from '#reading'
import { entityFacts } from '#terminology'
import type { Doubt, Proposal } from '../../proposal.ts'
import { cue } from '../cues/find.ts'
import { asTitle, doubt, inLang, instead, keep, leaveOut, propose } from '../proposals.ts'
import { sentenceAround, within, wordsAt } from '../telling.ts'
import type { Telling } from '../telling.ts'
import { shortNameOf } from './entity-ref.ts'

const add = 'members.add-entity'
const kindOf = new Map(entityFacts.map(({ code, kind }) => [code, kind]))

/** A lead or an office holder that the text names outside the list of members. */
export type Needed = { readonly entity: Mention; readonly as: string }

/** The entities of the network: those that a list of members names, each once, and those that lead without being in it. */
export function members(telling: Telling, needed: readonly Needed[], from: Day): Proposal[] {
  const list = listOfMembers(telling)
  const items = list?.items ?? []
  // A comma that was left out makes one item of two entities.
  const listed = items.flatMap((item) => within(item, telling.reading.mentions).filter(({ kind }) => kind === 'entity'))
  const strangers = items.filter(
    (item) => !within(item, telling.reading.mentions).some(({ kind }) => kind === 'entity'),
  )
  const missing = needed.filter(
    ({ entity }, at) =>
      !listed.some(({ id }) => id === entity.id) && needed.findIndex((one) => one.entity.id === entity.id) === at,
  )
  return [
    ...distinct(listed).map((entity) => member(telling, { entity, from, doubts: listDoubts(telling, entity, listed) })),
    ...strangers.flatMap((item) => stranger(telling, item, from)),
    ...missing.map(({ entity, as }) =>
      member(telling, {
        entity,
        from,
        doubts: list === undefined ? [] : [notListed(telling, entity, as)],
        because: sentenceAround(telling, entity),
      }),
    ),
  ]
}

const distinct = (all: readonly Mention[]): Mention[] =>
  all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at)

/** The longest list whose sentence says that these are the members. */
function listOfMembers(telling: Telling): Enumeration | undefined {
  const { reading, lang } = telling
  return reading.enumerations
    .filter((list) => {
      const entities = list.items.filter((item) => within(item, reading.mentions).some(({ kind }) => kind === 'entity'))
      const around = list.shape === 'blocks' ? (list.announced ?? '') : wordsAt(telling, sentenceAround(telling, list))
      return (
        entities.length > 3 &&
        entities.length * 2 > list.items.length &&
        cue(lang, 'members').test(around) &&
        !cue(lang, 'pillar').test(around)
      )
    })
    .toSorted((one, other) => other.items.length - one.items.length)[0]
}

function listDoubts(telling: Telling, entity: Mention, listed: readonly Mention[]): Doubt[] {
  const now = shortNameOf(telling, entity.id)
  const all = listed.filter(({ id }) => id === entity.id)
  const former = all.find(({ form }) => form === 'former')
  return [
    ...(former === undefined
      ? []
      : [
          doubt('renamed', { old: former.said, name: now, day: renamedOn(telling, former) }, [
            keep('use', { name: now }),
            leaveOut('leave-out'),
          ]),
        ]),
    ...(all.length > 1 ? [doubt('twice', { name: now }, [keep('merge')])] : []),
  ]
}

/** Since when a former name is one: the day after its last, where that is known. */
function renamedOn({ known }: Telling, { id, said }: Mention): Day {
  const names = known.entities.find((one) => one.id === id)?.names ?? []
  const until = names.find((name) => name.said === said)?.until ?? null
  return until === null ? '' : dayAfter(until)
}

const dayAfter = (day: Day): Day => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const notListed = (telling: Telling, { id }: Mention, as: string): Doubt =>
  doubt('not-listed', { name: shortNameOf(telling, id), as }, [
    keep('add', { name: shortNameOf(telling, id) }),
    leaveOut('leave-out'),
  ])

type Joining = {
  readonly entity: Mention
  readonly from: Day
  readonly doubts: readonly Doubt[]
  readonly because?: Span
}

function member(telling: Telling, { entity, from, doubts, because = entity }: Joining): Proposal {
  const there = telling.known.entities.find(({ id, member: is }) => id === entity.id && is)
  return propose(telling, {
    act: add,
    called: entity.code,
    input: { code: entity.code, kind: kindOf.get(entity.code) ?? 'other', from },
    because,
    certainty: doubts.length > 0 ? 'likely' : 'certain',
    doubts: there === undefined ? doubts : [],
    known: there?.id,
  })
}

/** An item of the list that no register knows: perhaps a slip for one that is known, perhaps an entity of which we do not. */
function stranger(telling: Telling, item: Span, from: Day): Proposal[] {
  const said = asTitle(wordsAt(telling, item), 200)
  const code = /^[A-Za-z][A-Za-z0-9-]{1,29}$/.exec(said)?.[0]
  if (code === undefined) return []
  const near = nearest(telling, said)
  const doubts =
    near === undefined
      ? [doubt('unknown-entity', { said }, [keep('add', { name: said }), leaveOut('leave-out')])]
      : [
          doubt('near-entity', { said, near: shortNameOf(telling, near.id) }, [
            instead(
              'use',
              { name: shortNameOf(telling, near.id) },
              { code: near.code, kind: kindOf.get(near.code) ?? 'other', from },
            ),
            keep('add', { name: said }),
          ]),
        ]
  const input = {
    code,
    kind: 'other',
    from,
    names: inLang(telling, said),
    acronyms: inLang(telling, said.slice(0, 40)),
  }
  return [propose(telling, { act: add, called: code, input, because: item, certainty: 'look', doubts })]
}

/** The entity whose acronym is this but for a slip of the hand. */
export const nearest = ({ known }: Telling, said: string): KnownEntity | undefined =>
  said.length < 4
    ? undefined
    : known.entities.find(({ names }) =>
        names.some((name) => name.form === 'acronym' && name.said !== said && distance(name.said, said) === 1),
      )
