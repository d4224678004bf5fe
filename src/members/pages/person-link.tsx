import { Written } from '#platform/web'
import type { Reader } from './reader.ts'

type Person = { readonly id: string; readonly name: string }

/** A person by name, leading to their page. */
export const PersonLink = ({ reader, person }: { reader: Pick<Reader, 'href'>; person: Person }) => (
  <a href={reader.href(`/members/people/${person.id}`)}>
    <Written text={person.name} />
  </a>
)

/** Several people, one after the other. */
export const PersonLinks = ({ reader, people }: { reader: Pick<Reader, 'href'>; people: readonly Person[] }) => (
  <>
    {people.map((person, at) => (
      <>
        {at === 0 ? null : <br />}
        <PersonLink reader={reader} person={person} />
      </>
    ))}
  </>
)
