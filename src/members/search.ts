import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import type { Hit, Search } from '#platform/search'
import { textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import { namesAt } from '#terminology'
import type { Names } from '#terminology'
import { peopleOn } from './people/read-people.ts'
import type { PersonOn } from './people/read-people.ts'
import { memberEntities } from './read.ts'
import { matchesIn } from './search-people.ts'

/**
 * Finds members and, for the network, people: by name, entity, language, or what they work on. An entity is found
 * through its people as well, so "criminal justice" leads to whoever works on it.
 */
export const searchMembers: Search = async (tx, { words, lang, limit }) => {
  const today = await todayOf(tx)
  const names = await namesAt(tx, today)
  const [entities, people] = [await memberEntities(tx, today), await peopleOn(tx, today)]
  const found = matchesIn({ entities, people }, words, names)
  const through = Map.groupBy(found.people, ({ entity }) => entity)
  return [
    ...found.people.slice(0, limit).map((person) => personHit(person, lang, names)),
    ...found.entities.slice(0, limit).map((id) => entityHit(id, through.get(id) ?? [], { lang, names })),
  ]
}

/** The day it is in the house, as the database counts it. */
export async function todayOf(tx: Tx): Promise<Day> {
  const { rows } = await sql<{ day: Day }>`select house_today()::text as day`.execute(tx)
  return rows[0]?.day ?? ''
}

function personHit(person: PersonOn, lang: Lang, names: Names): Hit {
  const entity = names.label(person.entity, lang).text
  const title = person.title === null ? '' : textIn(person.title, lang).text
  return {
    kind: 'person',
    id: person.id,
    label: person.name,
    also: [
      `${person.family} ${person.given}`,
      ...Object.values(person.worksOn ?? {}),
      ...Object.values(person.title ?? {}),
    ],
    detail: title === '' ? entity : `${entity} · ${title}`,
    path: `/members/people/${person.id}`,
    weight: 1.2,
  }
}

function entityHit(id: string, people: readonly PersonOn[], { lang, names }: { lang: Lang; names: Names }): Hit {
  const { text, lang: written } = names.name(id, lang)
  const short = names.acronym(id, lang)?.text
  const work = people.flatMap(({ worksOn }) => Object.values(worksOn ?? {}))
  return {
    kind: 'entity',
    id,
    label: short === undefined ? text : `${text} (${short})`,
    also: [text, names.codeOf(id), ...(short === undefined ? [] : [short]), ...new Set(work)],
    lang: written,
    path: `/members/entities/${names.codeOf(id)}`,
    weight: 1.1,
  }
}
