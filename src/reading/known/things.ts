import type { NameRecord } from '#terminology'
import type { KnownName, KnownTerm, KnownThing } from '../known.ts'

/** Everything that has official names, sorted by what a text may mention it as. */
export type Things = {
  readonly entities: readonly KnownThing[]
  readonly countries: readonly KnownThing[]
  readonly bodies: readonly KnownThing[]
  readonly frameworks: readonly KnownThing[]
  readonly days: readonly KnownThing[]
  readonly terms: readonly KnownTerm[]
}

/** Sorts names, of a database or shipped, into the things that have them. */
export function thingsOf(byTerm: ReadonlyMap<string, readonly NameRecord[]>): Things {
  const all = [...byTerm.values()].flatMap((records) => {
    const [first] = records
    return first === undefined ? [] : [{ kind: first.kind, thing: thingOf(first, records) }]
  })
  const of = (...kinds: readonly string[]) => all.filter(({ kind }) => kinds.includes(kind)).map(({ thing }) => thing)
  const terms = all.filter(({ kind }) => !places.includes(kind))
  return {
    entities: of('entity'),
    countries: of('country', 'area'),
    bodies: of('body'),
    frameworks: of('framework'),
    days: of('day'),
    terms: terms.map(({ kind, thing }) => ({ ...thing, kind })),
  }
}

const places: readonly string[] = ['entity', 'country', 'area', 'body', 'framework', 'day']

const thingOf = ({ term, code }: NameRecord, records: readonly NameRecord[]): KnownThing => ({
  id: term,
  code,
  names: records.flatMap(namesIn),
})

function namesIn({ lang, name, acronym, from, until }: NameRecord): KnownName[] {
  const full: KnownName = { lang, said: name, form: 'name', from, until }
  return acronym === null ? [full] : [full, { lang, said: acronym, form: 'acronym', from, until }]
}
