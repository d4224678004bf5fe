import * as v from 'valibot'
import { id } from '#platform/acts'
import type { Day } from '#platform/db'
import { askedDay, notFound, textAt, valueAt } from '#platform/web'
import type { Desk, Option, Values } from '#platform/web'
import { langs } from '#platform/words'
import { namesAt } from '#terminology'
import type { Reader } from '../pages/reader.ts'
import { peopleOn } from '../people/read-people.ts'
import { memberEntities } from '../read.ts'
import { languageName } from '../search-people.ts'

/** What pages know of their reader, with the names of a day. */
export const readerOf = async ({ lang, tx, href, today }: Desk, on: Day = today): Promise<Reader> => ({
  lang,
  href,
  today,
  names: await namesAt(tx, on),
})

/** The day an address asks for; today when it says none, or none that exists. */
export const dayAsked = (desk: Desk): Day => askedDay(desk, 'on') ?? desk.today

/** The id in an address; what is no id leads nowhere. */
export function idIn({ params }: Desk, name = 'id'): string {
  const read = v.safeParse(id, params[name])
  return read.success ? read.output : notFound()
}

/** Texts of a form in the languages that were filled in; undefined when none was. */
export function textsIn(values: Values, name: string): Readonly<Record<string, string>> | undefined {
  const filled = langs
    .map((lang) => [lang, textAt(values, `${name}.${lang}`)] as const)
    .filter(([, text]) => text.trim() !== '')
  return filled.length === 0 ? undefined : Object.fromEntries(filled)
}

/** A list of a form; an empty one when nothing was chosen. */
export function listIn(values: Values, name: string): readonly unknown[] {
  const value = valueAt(values, name)
  return Array.isArray(value) ? value : []
}

/** Entities to choose from, by short form and name, in the order of the reader's language. */
export const entityOptions = ({ names, lang }: Reader, ids: readonly string[], valueOf = itself): Option[] =>
  names.sortedByLabel(ids, lang).map((entity) => {
    const [label, name] = [names.label(entity, lang).text, names.name(entity, lang).text]
    return { value: valueOf(entity), label: label === name ? name : `${label} – ${name}` }
  })

const itself = (entity: string): string => entity

/** The members of today to choose from. */
export const memberOptions = async (desk: Desk): Promise<Option[]> =>
  entityOptions(await readerOf(desk), await memberEntities(desk.tx, desk.today))

/** The people of an entity today to choose from. */
export async function peopleOptions({ tx, today }: Desk, entity: string): Promise<Option[]> {
  const people = await peopleOn(tx, today, { entity })
  return people.map(({ id: value, name: label }) => ({ value, label }))
}

/** The official languages to choose from, by their names in the reader's. */
export const languageOptions = ({ names, lang }: Reader): Option[] =>
  langs.map((one) => ({ value: one, label: languageName(one, lang, names) }))
