import type { Lang } from '#platform/words'
import { langs } from '#platform/words'
import { fold, termId } from '#terminology'
import type { Names } from '#terminology'
import type { PersonOn } from './people/read-people.ts'

/** What was found in the register: entities by their names or through their people, and people. */
export type Matches = { readonly entities: readonly string[]; readonly people: readonly PersonOn[] }

/**
 * Finds by every word of what was typed, in any of the six languages: people by name, entity, function, duty station,
 * language, and what they work on; entities by their names, or because one of their people was found by their work.
 */
export function matchesIn(
  { entities, people }: { entities: readonly string[]; people: readonly PersonOn[] },
  words: string,
  names: Names,
): Matches {
  const wanted = fold(words)
    .split(' ')
    .filter((word) => word !== '')
  if (wanted.length === 0) return { entities, people }
  const named = new Map(entities.map((id) => [id, fold(namesOf(id, names))]))
  const holds = (text: string): boolean => wanted.every((word) => isIn(text, word))
  const found = people.filter((person) => holds(`${fold(textOf(person, names))} ${named.get(person.entity) ?? ''}`))
  const through = new Set(found.map(({ entity }) => entity))
  return { entities: entities.filter((id) => holds(named.get(id) ?? '') || through.has(id)), people: found }
}

// A word stands at the start of a word; Chinese writes none, so there it is looked for anywhere.
const isIn = (text: string, word: string): boolean =>
  /\p{Script=Han}/u.test(word) ? text.includes(word) : ` ${text}`.includes(` ${word}`)

/** What an entity is called in all languages. */
const namesOf = (id: string, names: Names): string =>
  langs.map((lang) => `${names.name(id, lang).text} ${names.acronym(id, lang)?.text ?? ''}`).join(' ')

function textOf({ name, title, worksOn, dutyStation, languages }: PersonOn, names: Names): string {
  const spoken = languages.flatMap((one) => langs.map((lang) => languageName(one, lang, names)))
  const written = [title, worksOn].flatMap((texts) => Object.values(texts ?? {}))
  return [name, dutyStation ?? '', ...written, ...spoken].join(' ')
}

/** What a language is called in another. */
export const languageName = (one: Lang, lang: Lang, names: Names): string =>
  names.name(termId('term', `lang-${one}`), lang).text
