import type { Child } from 'hono/jsx'
import { Actions, ButtonLink, Facts, Moment, Prose, Written } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Named } from '#terminology'
import type { PillarOption } from '../around.ts'
import type { Standing } from '../meeting.ts'
import type { MeetingCard } from '../read-card.ts'
import { speak } from '../words/index.ts'
import { Agenda } from './agenda.tsx'
import { Concerns } from './concerns.tsx'
import type { NamedConcern } from './concerns.tsx'
import type { Paper, TabledPaper } from './agenda.tsx'
import { DayKnown } from './day-known.tsx'
import { Participants } from './participants.tsx'
import type { Participant } from './participants.tsx'
import { whoMeets } from './who-meets.tsx'

export type CardProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly card: MeetingCard
  readonly standing: Standing
  readonly pillars: readonly PillarOption[]
  readonly entityCalled: (entity: string) => Named
  /** Whom it is shown to, in words. */
  readonly audience: string
  /** The meeting's own zone, and the reader's where that is another one. */
  readonly zones: readonly string[]
  readonly concerns: readonly NamedConcern[]
  readonly papers: readonly Paper[]
  readonly tabled: ReadonlyMap<string, TabledPaper>
  readonly participants: readonly Participant[]
  /** Whether the reader belongs to the network, and whether they arrange this meeting. */
  readonly inside: boolean
  readonly arranges: boolean
  readonly additions: readonly Child[]
}

/** One meeting: when and where, what is on the agenda, who took part, what was noted, and what rooms above add. */
export function MeetingPage(props: CardProps) {
  const { lang, card, standing, additions } = props
  return (
    <>
      <h1>
        <Written texts={card.title} reader={lang} />
      </h1>
      <p class="meta">
        {whoMeets({ lang, meeting: card, pillars: props.pillars })} · {speak(lang)(`meetings.state-${standing}`)}
      </p>
      <Concerns lang={lang} day={card.day} concerns={props.concerns} />
      <About {...props} />
      <Doing {...props} />
      <Agenda {...props} page={props.href(`/meetings/${card.slug}`)} />
      {additions}
      <Participants {...props} />
      <Record {...props} />
    </>
  )
}

function About({ lang, href, card, pillars, entityCalled, audience, zones, inside }: CardProps) {
  const say = speak(lang)
  const pillar = pillars.find(({ value }) => value === card.pillar)
  const { held } = card
  const sameDay = held === undefined || held.day === card.day
  return (
    <Facts
      facts={[
        { label: say('meetings.day'), value: sameDay ? <When {...{ lang, card, zones }} /> : undefined },
        {
          label: say('meetings.held-on'),
          value:
            held === undefined || held.day === card.day ? undefined : (
              <DayKnown lang={lang} day={held.day} precise={held.precise} />
            ),
        },
        {
          label: say('meetings.pillar'),
          value: pillar === undefined ? undefined : <a href={href(`/pillars/${pillar.slug}`)}>{pillar.label}</a>,
        },
        {
          label: say('meetings.host'),
          value: card.host === null ? undefined : <Written {...entityCalled(card.host)} />,
        },
        {
          label: say('meetings.place'),
          value: card.place === null ? undefined : <Written texts={card.place} reader={lang} />,
        },
        {
          label: say('meetings.joining'),
          value: card.platform === null || held !== undefined ? undefined : <Joining text={card.platform} />,
        },
        { label: say('meetings.seen-by'), value: inside ? audience : undefined },
      ]}
    />
  )
}

function When({ lang, card, zones }: Pick<CardProps, 'lang' | 'card' | 'zones'>) {
  if (card.startsAt !== null) return <Moment lang={lang} at={card.startsAt} zones={zones} />
  return <DayKnown lang={lang} day={card.day} precise={(card.held ?? card).precise} />
}

/** A link of any platform, or words on how to dial in. */
function Joining({ text }: { text: string }) {
  if (!/^https:\/\/\S+$/.test(text)) return <Written text={text} />
  return (
    <a href={text} dir="ltr" rel="noreferrer">
      {text}
    </a>
  )
}

function Doing({ lang, href, card, standing, arranges }: CardProps) {
  if (!arranges) return null
  const say = speak(lang)
  const page = href(`/meetings/${card.slug}`)
  const held = standing === 'held'
  return (
    <Actions>
      {held ? null : (
        <ButtonLink quiet={standing === 'planned'} href={`${page}/held`} label={say('meetings.record-holding')} />
      )}
      <ButtonLink quiet href={`${page}/edit`} label={say('meetings.edit')} />
      {held ? (
        <ButtonLink quiet href={href(`/meetings/new?like=${card.slug}`)} label={say('meetings.plan-next')} />
      ) : null}
    </Actions>
  )
}

function Record({ lang, href, card: { slug, held }, arranges }: CardProps) {
  if (held === undefined) return null
  const say = speak(lang)
  return (
    <>
      <h2>{say('meetings.record')}</h2>
      {held.record === null ? <p>{say('meetings.no-record')}</p> : <Prose texts={held.record} reader={lang} />}
      {arranges ? (
        <Actions>
          <ButtonLink quiet href={href(`/meetings/${slug}/record`)} label={say('meetings.write-record')} />
        </Actions>
      ) : null}
    </>
  )
}
