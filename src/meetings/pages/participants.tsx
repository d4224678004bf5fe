import { Actions, ButtonLink, Table, Written } from '#platform/web'
import type { Row } from '#platform/web'
import type { Lang, Texts } from '#platform/words'
import type { Named } from '#terminology'
import type { Capacity, Standing } from '../meeting.ts'
import type { MeetingCard } from '../read-card.ts'
import { speak } from '../words/index.ts'

/** Somebody on the list: a person of the register with a page of their own, or a guest, who has none. */
export type Participant = {
  readonly name: string
  readonly person: string | null
  readonly entity: string | null
  readonly guestOf: Texts | null
  readonly capacity: Capacity
}

type Props = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly card: MeetingCard
  readonly standing: Standing
  readonly entityCalled: (entity: string) => Named
  readonly participants: readonly Participant[]
  readonly inside: boolean
  readonly arranges: boolean
}

/** The list of participants, each with the capacity in which they took part. Only the network sees it. */
export function Participants(props: Props) {
  const { lang, href, card, standing, participants, inside, arranges } = props
  if (!inside || (participants.length === 0 && standing === 'planned' && !arranges)) return null
  const say = speak(lang)
  const present = card.held?.present ?? null
  return (
    <>
      <h2>{say('meetings.participants')}</h2>
      {present === null ? null : <p>{say('meetings.present', { n: present })}</p>}
      {participants.length > 0 ? (
        <List {...props} />
      ) : present === null ? (
        <p>{say('meetings.no-participants')}</p>
      ) : null}
      {arranges ? (
        <Actions>
          <ButtonLink
            quiet
            href={href(`/meetings/${card.slug}/attendance/new`)}
            label={say('meetings.add-participants')}
          />
        </Actions>
      ) : null}
    </>
  )
}

function List({ lang, href, participants, entityCalled }: Props) {
  const say = speak(lang)
  return (
    <Table
      caption={say('meetings.participants')}
      captionHidden
      head={[say('meetings.name'), say('meetings.for'), say('meetings.capacity')]}
      rows={participants.map(({ name, person, entity, guestOf, capacity }): Row => [
        person === null ? (
          <Written text={name} />
        ) : (
          <a href={href(`/members/people/${person}`)}>
            <Written text={name} />
          </a>
        ),
        entity !== null ? (
          <Written {...entityCalled(entity)} />
        ) : guestOf === null ? (
          ''
        ) : (
          <Written texts={guestOf} reader={lang} />
        ),
        say(`meetings.capacity-${capacity}`),
      ])}
    />
  )
}
