import { Table, Written } from '#platform/web'
import type { Row } from '#platform/web'
import type { Day } from '#platform/db'
import { formatList } from '#platform/words'
import type { Texts } from '#platform/words'
import type { PersonOn } from '../people/read-people.ts'
import { languageName } from '../search-people.ts'
import { speak } from '../words/index.ts'
import { EntityLink } from './entity-name.tsx'
import { PersonLink } from './person-link.tsx'
import type { Reader } from './reader.ts'

type Props = {
  readonly reader: Reader
  readonly people: readonly PersonOn[]
  readonly on: Day
  /** What was looked for may be a language, so languages are shown. */
  readonly searching?: boolean
  /** On the page of one entity, which says so above. */
  readonly ofOne?: boolean
}

/** People of a day, each with entity, function, what they work on, and where. */
export function PeopleTable({ reader, people, on, searching, ofOne }: Props) {
  const say = speak(reader.lang)
  const head = [
    say('members.name'),
    ...(ofOne === true ? [] : [say('members.entity')]),
    say('members.function'),
    say('members.works-on'),
    ...(searching === true ? [say('members.languages')] : []),
    say('members.duty-station'),
  ]
  const rows = people.map((person): Row => [
    <PersonLink reader={reader} person={person} />,
    ...(ofOne === true ? [] : [<EntityLink reader={reader} entity={person.entity} on={on} />]),
    said(person.title, reader),
    said(person.worksOn, reader),
    ...(searching === true ? [languagesOf(person, reader)] : []),
    person.dutyStation === null ? '' : <Written text={person.dutyStation} />,
  ])
  return <Table caption={say('members.people')} captionHidden head={head} rows={rows} />
}

const said = (texts: Texts | null, { lang }: Reader) => (texts === null ? '' : <Written texts={texts} reader={lang} />)

/** The languages somebody works in, as the reader's language lists them. */
export const languagesOf = ({ languages }: Pick<PersonOn, 'languages'>, { lang, names }: Reader): string =>
  formatList(
    lang,
    languages.map((one) => languageName(one, lang, names)),
  )
