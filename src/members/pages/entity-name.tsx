import { Written } from '#platform/web'
import type { Reader } from './reader.ts'

type Props = { readonly reader: Reader; readonly entity: string; readonly on?: string | undefined }

/** What an entity is called in lists, leading to its page; as of the same day when that is not today. */
export function EntityLink({ reader: { names, href, lang, today }, entity, on }: Props) {
  const { text, lang: written } = names.label(entity, lang)
  const path = `/members/entities/${names.codeOf(entity)}`
  return (
    <a href={href(on === undefined || on === today ? path : `${path}?on=${on}`)}>
      <Written text={text} lang={written === lang ? undefined : written} />
    </a>
  )
}

/** The same with the official name behind it, where the two differ. */
export function EntityNames({ reader, entity, on }: Props) {
  const name = reader.names.name(entity, reader.lang)
  const short = reader.names.label(entity, reader.lang)
  return (
    <>
      <EntityLink reader={reader} entity={entity} on={on} />
      {short.text === name.text ? null : (
        <>
          {' '}
          <span class="meta">
            <Written text={name.text} lang={name.lang === reader.lang ? undefined : name.lang} />
          </span>
        </>
      )}
    </>
  )
}
