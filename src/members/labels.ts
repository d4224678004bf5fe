import type { Label, Labels } from '#platform/rooms'
import type { Tx } from '#platform/db'
import { formatDay, textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import { namesAt } from '#terminology'
import type { Names } from '#terminology'
import { officeName } from './pages/office-name.ts'
import { personName } from './people/person.ts'
import { personNames } from './people/read-people.ts'
import { figureOf, sizesOf } from './read-size.ts'
import type { StatedSize } from './read-size.ts'
import { todayOf } from './search.ts'
import { speak } from './words/index.ts'

type Reader = { readonly names: Names; readonly lang: Lang }

/**
 * What people and entities are called. A term of office and a focal point have no page of their own: they are read on
 * that of the entity.
 */
export const memberLabels: Labels = async (tx, ids, lang) => {
  if (ids.length === 0) return new Map()
  const reader = { names: await namesAt(tx, await todayOf(tx)), lang }
  const people = await personNames(tx, ids)
  return new Map([
    ...[...people].map(([id, label]): [string, Label] => [id, { label, path: `/members/people/${id}` }]),
    ...(await entityRows(tx, ids)).map(({ id }): [string, Label] => [id, entityLabel(id, reader)]),
    ...(await termRows(tx, ids)).map((term): [string, Label] => [term.id, termLabel(term, reader)]),
    ...(await pointRows(tx, ids)).map((point): [string, Label] => [point.id, pointLabel(point, reader)]),
    ...(await sizesOf(tx, ids)).map((size): [string, Label] => [size.id, sizeLabel(size, lang)]),
  ])
}

const pathOf = (entity: string, { names }: Reader): string => `/members/entities/${names.codeOf(entity)}`

function entityLabel(entity: string, reader: Reader): Label {
  const { text, lang } = reader.names.label(entity, reader.lang)
  return { label: text, lang: lang === reader.lang ? undefined : lang, path: pathOf(entity, reader) }
}

function sizeLabel(size: StatedSize, lang: Lang): Label {
  const figure = textIn(figureOf(size), lang).text
  const label = speak(lang)('members.stated-on', { figure, day: formatDay(lang, size.day) })
  return { label, path: `/members?on=${size.day}` }
}

type Term = { readonly office: string; readonly entity: string }

function termLabel({ office, entity }: Term, reader: Reader): Label {
  const said = { office: officeName(reader, office), entity: entityLabel(entity, reader).label }
  return { label: speak(reader.lang)('members.office-of', said), path: pathOf(entity, reader) }
}

type Point = { readonly entity: string; readonly given: string; readonly family: string }

function pointLabel({ entity, ...person }: Point, reader: Reader): Label {
  const said = { name: personName(person), entity: entityLabel(entity, reader).label }
  return { label: speak(reader.lang)('members.person-of', said), path: pathOf(entity, reader) }
}

const entityRows = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectFrom('entities')
    .select('entities.term as id')
    .where('entities.term', 'in', [...ids])
    .execute()

const termRows = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectFrom('office_terms')
    .select(['office_terms.id', 'office_terms.office', 'office_terms.entity'])
    .where('office_terms.id', 'in', [...ids])
    .execute()

const pointRows = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectFrom('focal_points')
    .innerJoin('people', 'people.id', 'focal_points.person')
    .select(['focal_points.id', 'focal_points.entity', 'people.given', 'people.family'])
    .where('focal_points.id', 'in', [...ids])
    .execute()
