import type { Enumeration, Mention, NumberSaid } from '#reading'
import type { Given } from '../../proposal.ts'
import { cue } from '../cues/find.ts'
import { nearest } from '../network/members.ts'
import { entityRef } from '../network/entity-ref.ts'
import { within, wordsAt } from '../telling.ts'
import type { Telling, Told } from '../telling.ts'
import type { EventTold } from './distinct.ts'

type Parts = {
  readonly announced: { readonly [field: string]: Given }
  readonly held: { readonly [field: string]: Given }
}

/** Who had a part in an event, as counts: countries it was about, people who came, places and facilitators of a course. */
export function partsOf(telling: Telling, event: EventTold): Parts {
  const { best } = event
  const people = participantsOf(telling, event)
  const course = best.kind === 'course' ? courseOf(telling, event) : {}
  return {
    announced: {
      ...(best.countries.length === 0
        ? {}
        : { countries: best.countries.map(({ id }) => ({ country: id, part: 'about' })) }),
      ...course,
    },
    held: people === undefined ? {} : { participants: [people] },
  }
}

function participantsOf({ lang }: Telling, { best }: EventTold): Given | undefined {
  const after = best.sentence.numbers.filter(({ from }) => from >= best.at.to && from - best.at.to < 80)
  for (const { of, value } of after) {
    if (begins(cue(lang, 'government'), of)) return { kind: 'government', number: value }
    if (begins(cue(lang, 'people'), of)) return { kind: 'all', number: value }
  }
  return undefined
}

const begins = (pattern: RegExp, of: string): boolean => (pattern.exec(of)?.index ?? 99) < 4

/** How many teams a course is for, and who sends those who hold it; the paragraph around it says so. */
function courseOf(telling: Telling, { block }: EventTold): { readonly [field: string]: Given } {
  const around = telling.sentences.filter((one) => one.block === block)
  const places = around.flatMap((sentence) => teamsIn(sentence))[0]
  const sending = around.flatMap((sentence) => facilitatorsIn(telling, sentence))[0]
  return {
    ...(places === undefined ? {} : { places: [{ what: 'country-teams', number: places.value }] }),
    ...(sending === undefined
      ? {}
      : {
          entities: sending.entities.map((entity) => ({ entity: entityRef(telling, entity), part: 'facilitator' })),
          totals: [{ part: 'facilitator', number: sending.number.value }],
        }),
  }
}

const teamsIn = ({ numbers, mentions }: Told): NumberSaid[] =>
  numbers.filter(
    ({ to, rounding }) =>
      rounding === 'exact' && mentions.some(({ code, from }) => code === 'country-team' && from >= to && from - to < 4),
  )

type Sending = { readonly number: NumberSaid; readonly entities: readonly Pick<Mention, 'id' | 'code'>[] }

/** «Ten facilitators of these entities: …»: the number, and the entities of the list in the same sentence. */
function facilitatorsIn(telling: Telling, sentence: Told): Sending[] {
  const number = sentence.numbers.find(({ of }) => (cue(telling.lang, 'facilitators').exec(of)?.index ?? 99) < 12)
  const list = sentence.lists.toSorted((one, other) => other.items.length - one.items.length)[0]
  return number === undefined || list === undefined ? [] : [{ number, entities: entitiesOf(telling, list) }]
}

const entitiesOf = (telling: Telling, { items }: Enumeration): Pick<Mention, 'id' | 'code'>[] =>
  items.flatMap((item) => {
    const mention = within(item, telling.reading.mentions).find(({ kind }) => kind === 'entity')
    return mention ?? nearest(telling, wordsAt(telling, item).trim()) ?? []
  })
