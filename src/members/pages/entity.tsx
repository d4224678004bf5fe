import type { Child } from 'hono/jsx'
import { Actions, ButtonLink, Facts, Notice, State } from '#platform/web'
import type { FactLine } from '#platform/web'
import type { Day } from '#platform/db'
import { formatDay, formatList } from '#platform/words'
import type { FormerName } from '#terminology'
import type { EntityCard } from '../entities/read-entity.ts'
import type { PersonOn } from '../people/read-people.ts'
import { heldOn } from '../people/read-person.ts'
import { speak } from '../words/index.ts'
import { RoleAddress } from './entities-table.tsx'
import { FormerNames, Offices, PastFocalPoints } from './entity-history.tsx'
import { EntityLink } from './entity-name.tsx'
import { PeopleTable } from './people-table.tsx'
import { PersonLink, PersonLinks } from './person-link.tsx'
import type { Reader } from './reader.ts'
import { termWords } from './term-words.ts'

export type EntityProps = {
  readonly reader: Reader
  readonly card: EntityCard
  /** The day the page is about. */
  readonly on: Day
  /** Undefined where people are not for this reader. */
  readonly people: readonly PersonOn[] | undefined
  readonly formerNames: readonly FormerName[]
  readonly mayChange: boolean
  /** What rooms above have to say of this entity. */
  readonly added: readonly Child[]
}

/** One entity as it stands on a day, and how it came about. */
export function EntityPage(props: EntityProps) {
  const { reader, card, on, people, mayChange, added } = props
  const { lang, names, href, today } = reader
  const say = speak(lang)
  const name = names.name(card.id, lang)
  return (
    <>
      <h1>
        <bdi lang={name.lang === lang ? undefined : name.lang}>{titleOf(reader, card.id)}</bdi>
      </h1>
      {on === today ? null : (
        <Notice>
          <p>
            {say('members.as-it-stood', { day: formatDay(lang, on) })}{' '}
            <a href={href(`/members/entities/${card.code}`)}>{say('members.as-of-today')}</a>
          </p>
        </Notice>
      )}
      <Facts facts={[...ownFacts(props), ...(people === undefined ? [] : speakers(props))]} />
      {mayChange && on === today ? <Changes {...props} /> : null}
      <Offices {...props} />
      {people === undefined ? null : <People {...props} />}
      {added}
      <PastFocalPoints {...props} />
      <FormerNames {...props} />
    </>
  )
}

/** The official name with the short form behind it. */
export function titleOf({ names, lang }: Pick<Reader, 'names' | 'lang'>, entity: string): string {
  const [name, short] = [names.name(entity, lang), names.acronym(entity, lang)]
  return short === undefined ? name.text : `${name.text} (${short.text})`
}

function ownFacts({ reader, card, on }: EntityProps): FactLine[] {
  const { lang, names } = reader
  const say = speak(lang)
  const member = card.memberships.find((span) => heldOn(span, on))
  return [
    {
      label: say('members.membership'),
      value: member === undefined ? pastMembership(reader, card) : termWords(lang, member),
    },
    { label: say('members.kind'), value: say(`members.kind-${card.kind}`) },
    {
      label: say('members.part-of'),
      value: card.parent === null ? undefined : <EntityLink reader={reader} entity={card.parent} on={on} />,
    },
    {
      label: say('members.parts'),
      value:
        card.parts.length === 0
          ? undefined
          : names.sortedByLabel(card.parts, lang).map((part, at) => (
              <>
                {at === 0 ? null : ' · '}
                <EntityLink reader={reader} entity={part} on={on} />
              </>
            )),
    },
    {
      label: say('members.contact'),
      value: card.roleAddress === null ? undefined : <RoleAddress address={card.roleAddress} />,
    },
  ]
}

function pastMembership({ lang }: Reader, { memberships }: EntityCard): Child {
  const say = speak(lang)
  const last = memberships.find(({ to }) => to !== null)
  return (
    <State lang={lang} state={{ kind: 'inactive' }}>
      {last === undefined ? say('members.not-a-member') : say('members.was-a-member', { term: termWords(lang, last) })}
    </State>
  )
}

function speakers({ reader, card, on }: EntityProps): FactLine[] {
  const say = speak(reader.lang)
  const who = (capacity: string) =>
    card.focalPoints
      .filter((point) => point.capacity === capacity && heldOn(point, on))
      .map(({ person, name }) => ({ id: person, name }))
  const [points, alternates] = [who('focal-point'), who('alternate')]
  const member = card.memberships.some((span) => heldOn(span, on))
  return [
    {
      label: say('members.focal-point'),
      value:
        points.length > 0 ? (
          <PersonLinks reader={reader} people={points} />
        ) : member ? (
          <Gap reader={reader} card={card} />
        ) : undefined,
    },
    {
      label: say('members.alternate'),
      value: alternates.length === 0 ? undefined : <PersonLinks reader={reader} people={alternates} />,
    },
    { label: say('members.mail-domains'), value: <bdi dir="ltr">{formatList(reader.lang, card.domains)}</bdi> },
  ]
}

// Since when, and who was the last: the secretariat knows whom to write to.
function Gap({ reader, card }: { reader: Reader; card: EntityCard }) {
  const say = speak(reader.lang)
  const last = card.focalPoints.find(
    ({ capacity, to }) => capacity === 'focal-point' && to !== null && to < reader.today,
  )
  return (
    <>
      <State lang={reader.lang} state={{ kind: 'due-soon', days: 0 }}>
        {say('members.gap-short')}
      </State>
      {last === undefined ? null : (
        <>
          {' '}
          {say.rich('members.last-was', {
            name: <PersonLink reader={reader} person={{ id: last.person, name: last.name }} />,
            to: formatDay(reader.lang, last.to ?? ''),
          })}
        </>
      )}
    </>
  )
}

function Changes({ reader: { lang, href, today }, card }: EntityProps) {
  const say = speak(lang)
  const at = `/members/entities/${card.code}`
  const member = card.memberships.some((span) => heldOn(span, today))
  return (
    <Actions>
      {member ? (
        <>
          <ButtonLink href={href(`${at}/focal-points/new`)} label={say('members.appoint-focal-point')} />
          <ButtonLink href={href(`/members/people/new?entity=${card.code}`)} label={say('members.add-person')} quiet />
          <ButtonLink href={href(`/members/terms/new?entity=${card.code}`)} label={say('members.give-term')} quiet />
        </>
      ) : (
        <ButtonLink href={href(`${at}/admit`)} label={say('members.admit')} />
      )}
      <ButtonLink href={href(`${at}/edit`)} label={say('members.edit-entity')} quiet />
      {member ? <ButtonLink href={href(`${at}/end`)} label={say('members.end-membership')} quiet /> : null}
    </Actions>
  )
}

function People({ reader, people = [], on }: EntityProps) {
  const say = speak(reader.lang)
  return (
    <>
      <h2 id="people">
        {people.length === 0 ? say('members.people') : say('members.people-found', { n: people.length })}
      </h2>
      {people.length === 0 ? (
        <p>{say('members.no-people')}</p>
      ) : (
        <PeopleTable reader={reader} people={people} on={on} ofOne />
      )}
    </>
  )
}
