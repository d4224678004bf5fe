import { Actions, ButtonLink, Empty, Facts, Notice } from '#platform/web'
import type { Day } from '#platform/db'
import { formatDay, speakPlatform } from '#platform/words'
import { entityKinds } from '../entities/entity.ts'
import type { EntityKind } from '../entities/entity.ts'
import type { PersonOn } from '../people/read-people.ts'
import type { FocalPoint, HeldOffice } from '../read.ts'
import { speak } from '../words/index.ts'
import { EntitiesTable } from './entities-table.tsx'
import { EntityLink } from './entity-name.tsx'
import { officeName } from './office-name.ts'
import { PeopleTable } from './people-table.tsx'
import { PersonLinks } from './person-link.tsx'
import type { Reader } from './reader.ts'
import { termWords } from './term-words.ts'

export type Directory = {
  readonly reader: Reader
  readonly asked: { readonly words: string; readonly on: Day }
  readonly total: { readonly entities: number; readonly people: number }
  /** The members of each kind. */
  readonly kinds: ReadonlyMap<EntityKind, readonly unknown[]>
  readonly offices: readonly HeldOffice[]
  /** Found, in the order of the reader's language. */
  readonly entities: readonly EntityLine[]
  /** Found; undefined where people are not for this reader. */
  readonly people: readonly PersonOn[] | undefined
  readonly gaps: readonly string[]
  readonly mayChange: boolean
}

/** An entity in the list, with who speaks for it. */
export type EntityLine = {
  readonly id: string
  readonly kind: EntityKind
  readonly roleAddress: string | null
  readonly points: readonly FocalPoint[]
}

/** Who belongs to the network on a day: offices, entities and, for its own people, people. */
export function DirectoryPage(directory: Directory) {
  const { reader, asked, entities, people, mayChange } = directory
  const say = speak(reader.lang)
  const searching = asked.words !== ''
  const nothing = entities.length === 0 && (people ?? []).length === 0
  return (
    <>
      <h1>{say('members.title')}</h1>
      <CountLine {...directory} />
      <p class="meta">{kindsLine(directory)}</p>
      <Chooser {...directory} />
      {mayChange ? <Additions reader={reader} /> : null}
      {searching ? null : <Gaps {...directory} />}
      {searching || nothing ? null : <Offices {...directory} />}
      {nothing ? <NothingHere {...directory} /> : null}
      {entities.length === 0 ? null : <EntitiesTable directory={directory} />}
      {people === undefined || people.length === 0 ? null : (
        <>
          <h2 id="people">{say('members.people-found', { n: people.length })}</h2>
          <PeopleTable reader={reader} people={people} on={asked.on} searching={searching} />
        </>
      )}
    </>
  )
}

// The two figures lead to their lists: on a phone the people come a long way down.
function CountLine({ reader: { lang }, asked, total, people }: Directory) {
  const say = speak(lang)
  const day = formatDay(lang, asked.on)
  if (people === undefined) return <p>{say('members.entities-on', { n: total.entities, day })}</p>
  return (
    <p>
      {say.rich('members.people-in-entities', {
        people: <a href="#people">{say('members.n-people', { n: total.people })}</a>,
        entities: <a href="#entities">{say('members.in-n-entities', { n: total.entities })}</a>,
        day,
      })}
    </p>
  )
}

function kindsLine({ reader: { lang }, kinds }: Directory): string {
  const say = speak(lang)
  return entityKinds
    .filter((kind) => kinds.has(kind))
    .map((kind) => say('members.kind-count', { kind: say(`members.kind-${kind}`), n: kinds.get(kind)?.length ?? 0 }))
    .join(' · ')
}

function Chooser({ reader, asked, people }: Directory) {
  const say = speak(reader.lang)
  return (
    <search class="filters">
      <form method="get" action={reader.href('/members')}>
        <div>
          <label for="words">{say(people === undefined ? 'members.find-entity' : 'members.find')}</label>
          <input id="words" name="q" type="search" value={asked.words} dir="auto" maxlength={200} />
        </div>
        <div>
          <label for="on">{say('members.as-of')}</label>
          <input id="on" name="on" type="date" value={asked.on} dir="ltr" placeholder="2021-03-21" />
        </div>
        <button type="submit" class="button quiet">
          {speakPlatform(reader.lang)('platform.show')}
        </button>
      </form>
    </search>
  )
}

function Additions({ reader: { lang, href } }: { reader: Reader }) {
  const say = speak(lang)
  return (
    <Actions>
      <ButtonLink href={href('/members/people/new')} label={say('members.add-person')} />
      <ButtonLink href={href('/members/entities/new')} label={say('members.add-entity')} quiet />
      <ButtonLink href={href('/members/terms/new')} label={say('members.give-term')} quiet />
    </Actions>
  )
}

function Gaps({ reader, gaps, asked }: Directory) {
  if (gaps.length === 0) return null
  const say = speak(reader.lang)
  return (
    <Notice kind="warn" title={say('members.gaps', { n: gaps.length })}>
      <p>
        {reader.names.sortedByLabel(gaps, reader.lang).map((entity, at) => (
          <>
            {at === 0 ? null : ' · '}
            <EntityLink reader={reader} entity={entity} on={asked.on} />
          </>
        ))}
      </p>
    </Notice>
  )
}

function Offices({ reader, offices, asked }: Directory) {
  if (offices.length === 0) return null
  return (
    <Facts
      facts={offices.map((held) => ({
        label: officeName(reader, held.office),
        value: (
          <>
            <EntityLink reader={reader} entity={held.entity} on={asked.on} />{' '}
            <span class="meta">{termWords(reader.lang, held)}</span>
            {held.holders.length === 0 ? null : (
              <>
                <br />
                <PersonLinks reader={reader} people={held.holders.map(({ person, name }) => ({ id: person, name }))} />
              </>
            )}
          </>
        ),
      }))}
    />
  )
}

function NothingHere({ reader, asked, mayChange }: Directory) {
  const say = speak(reader.lang)
  if (asked.words !== '')
    return (
      <Empty button={{ href: reader.href('/members'), label: say('members.show-all') }}>
        {say('members.none-found', { words: asked.words })}
      </Empty>
    )
  const button = mayChange
    ? { href: reader.href('/members/entities/new'), label: say('members.add-entity') }
    : undefined
  return <Empty button={button}>{say('members.nobody-then', { day: formatDay(reader.lang, asked.on) })}</Empty>
}
