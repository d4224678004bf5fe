import { Written } from '#platform/web'
import { formatList } from '#platform/words'
import type { Reader } from './reader.ts'

/** Entities by what lists call them, each leading to its page, distinct and in the order of the reader's language. */
export const EntityLinks = ({ reader, entities }: { reader: Reader; entities: readonly string[] }) => (
  <>
    {reader.names.sortedByLabel(entities, reader.lang).map((entity, at) => (
      <>
        {at === 0 ? null : ' · '}
        <EntityLink reader={reader} entity={entity} />
      </>
    ))}
  </>
)

export function EntityLink({ reader: { names, href, lang }, entity }: { reader: Reader; entity: string }) {
  const { text, lang: written } = names.label(entity, lang)
  return (
    <a href={href(`/members/entities/${encodeURIComponent(names.codeOf(entity))}`)}>
      <Written text={text} lang={written === lang ? undefined : written} />
    </a>
  )
}

/** The same as one text, for captions, options and files. */
export const entityList = ({ names, lang }: Pick<Reader, 'names' | 'lang'>, entities: readonly string[]): string =>
  formatList(
    lang,
    names.sortedByLabel(entities, lang).map((id) => names.label(id, lang).text),
  )

/** A person by name, leading to their page; nothing for readers who may not know who it is. */
export function PersonLink({ reader, person }: { reader: Reader; person: string }) {
  const name = reader.people.get(person)
  if (name === undefined) return null
  return (
    <a href={reader.href(`/members/people/${person}`)}>
      <Written text={name} />
    </a>
  )
}
