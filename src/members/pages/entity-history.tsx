import { Table, Timeline } from '#platform/web'
import type { FormerName } from '#terminology'
import type { Span } from '../entities/read-entity.ts'
import { heldOn } from '../people/read-person.ts'
import { speak } from '../words/index.ts'
import type { EntityProps } from './entity.tsx'
import { officeName } from './office-name.ts'
import { PersonLink } from './person-link.tsx'
import { termWords } from './term-words.ts'

/** The offices an entity held, the newest first. */
export function Offices({ reader, card, mayChange }: EntityProps) {
  if (card.terms.length === 0) return null
  const { lang, href, today } = reader
  const say = speak(lang)
  return (
    <>
      <h2 id="offices">{say('members.offices')}</h2>
      <Timeline
        items={card.terms.map((term) => ({
          at: termWords(lang, term),
          what: officeName(reader, term.office),
          meta:
            mayChange && heldOn(term, today) ? (
              <>
                <a href={href(`/members/terms/${term.id}/holders/new`)}>{say('members.name-holder')}</a>
                {' · '}
                <a href={href(`/members/terms/${term.id}/end`)}>{say('members.end-term')}</a>
              </>
            ) : undefined,
        }))}
      />
    </>
  )
}

/** Everybody who ever spoke for the entity, so that a move or a leave loses nothing. */
export function PastFocalPoints({ reader, card, people, mayChange }: EntityProps) {
  if (people === undefined || card.focalPoints.length === 0) return null
  const { lang, href, today } = reader
  const say = speak(lang)
  return (
    <>
      <h2 id="focal-points">{say('members.focal-points-over-time')}</h2>
      <Timeline
        items={card.focalPoints.map((point) => ({
          at: termWords(lang, point),
          what: (
            <>
              <PersonLink reader={reader} person={{ id: point.person, name: point.name }} />{' '}
              <span class="meta">{say(`members.${point.capacity}`)}</span>
            </>
          ),
          meta:
            mayChange && heldOn(point, today) ? (
              <a href={href(`/members/focal-points/${point.id}/end`)}>{say('members.end-post')}</a>
            ) : undefined,
        }))}
      />
    </>
  )
}

/** What the entity was called before. */
export function FormerNames({ reader: { lang }, formerNames }: EntityProps) {
  if (formerNames.length === 0) return null
  const say = speak(lang)
  return (
    <>
      <h2 id="former-names">{say('members.former-names')}</h2>
      <Table
        caption={say('members.former-names')}
        captionHidden
        head={[say('members.name'), say('members.when')]}
        rows={formerNames.map((former) => [
          <bdi lang={former.lang === lang ? undefined : former.lang}>
            {former.acronym === null ? former.name : `${former.name} (${former.acronym})`}
          </bdi>,
          termWords(lang, spanOf(former)),
        ])}
      />
    </>
  )
}

const spanOf = ({ from, until }: FormerName): Span => ({ from, to: until })
