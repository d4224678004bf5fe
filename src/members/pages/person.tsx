import type { Child } from 'hono/jsx'
import { Actions, ButtonLink, Facts, Moment, Notice, Timeline, Written } from '#platform/web'
import type { FactLine } from '#platform/web'
import { formatDay } from '#platform/words'
import { heldOn } from '../people/read-person.ts'
import type { PersonCard, Post } from '../people/read-person.ts'
import { speak } from '../words/index.ts'
import { MailLink } from './entities-table.tsx'
import { EntityLink } from './entity-name.tsx'
import { officeName } from './office-name.ts'
import { languagesOf } from './people-table.tsx'
import { PersonLinks } from './person-link.tsx'
import type { Reader } from './reader.ts'
import { termWords } from './term-words.ts'

export type PersonProps = {
  readonly reader: Reader
  readonly card: PersonCard
  readonly now: Date
  /** Who speaks for the person's entity while this person is away. */
  readonly standIns: readonly { readonly id: string; readonly name: string }[]
  /** What this reader may do here. */
  readonly may: { readonly edit: boolean; readonly move: boolean }
  readonly added: readonly Child[]
}

/** One person: how to reach them, what they do, and what they were for the network over time. */
export function PersonPage(props: PersonProps) {
  const { reader, card, added } = props
  const { lang, today } = reader
  const say = speak(lang)
  const present = card.posts.filter((post) => heldOn(post, today))
  const left = present.some(({ kind }) => kind === 'affiliation') ? undefined : lastDayOf(card.posts, today)
  return (
    <>
      <h1>
        <Written text={card.name} />
      </h1>
      {left === undefined ? null : (
        <Notice>
          <p>{say('members.left-on', { day: formatDay(lang, left) })}</p>
        </Notice>
      )}
      <Facts facts={[...postFacts(reader, present), ...ownFacts(props)]} />
      <Changes {...props} />
      <h2 id="posts">{say('members.posts')}</h2>
      {card.posts.length === 0 ? (
        <p>{say('members.no-posts')}</p>
      ) : (
        <Timeline
          items={card.posts.map((post) => ({
            at: termWords(lang, post),
            what: <PostLine reader={reader} post={post} />,
          }))}
        />
      )}
      {added}
    </>
  )
}

function lastDayOf(posts: readonly Post[], today: string): string | undefined {
  const days = posts.flatMap(({ kind, to }) => (kind === 'affiliation' && to !== null && to < today ? [to] : []))
  return days.toSorted().at(-1)
}

// All posts of a day are held in the name of the one entity.
function postFacts(reader: Reader, present: readonly Post[]): FactLine[] {
  const say = speak(reader.lang)
  const home = present.find(({ kind }) => kind === 'affiliation')
  const others = present.filter(({ kind }) => kind !== 'affiliation').map((post) => postName(reader, post))
  return [
    {
      label: say('members.entity'),
      value: home === undefined ? undefined : <EntityLink reader={reader} entity={home.entity} />,
    },
    { label: say('members.capacity'), value: others.join(' · ') },
  ]
}

function ownFacts({ reader, card, now, standIns }: PersonProps): FactLine[] {
  const { lang } = reader
  const say = speak(lang)
  return [
    {
      label: say('members.function'),
      value: card.title === null ? undefined : <Written texts={card.title} reader={lang} />,
    },
    {
      label: say('members.works-on'),
      value: card.worksOn === null ? undefined : <Written texts={card.worksOn} reader={lang} />,
    },
    { label: say('members.languages'), value: languagesOf(card, reader) },
    {
      label: say('members.address'),
      value: card.address === null ? undefined : <Address {...{ reader, card, address: card.address }} />,
    },
    { label: say('members.duty-station'), value: <DutyStation reader={reader} card={card} /> },
    { label: say('members.local-time'), value: <Moment lang={lang} at={now} zones={[card.zone]} /> },
    {
      label: say('members.in-their-absence'),
      value: standIns.length === 0 ? undefined : <PersonLinks reader={reader} people={standIns} />,
    },
  ]
}

function Address({ reader, card, address }: { reader: Reader; card: PersonCard; address: string }) {
  const say = speak(reader.lang)
  return (
    <>
      <MailLink address={address} />
      <br />
      <span class="meta">{say(card.publicAddress ? 'members.address-is-public' : 'members.address-is-ours')}</span>
    </>
  )
}

function DutyStation({ reader, card }: { reader: Reader; card: PersonCard }) {
  const say = speak(reader.lang)
  const where = say(card.field ? 'members.in-the-field' : 'members.at-headquarters')
  if (card.dutyStation === null) return <>{where}</>
  return (
    <>
      <Written text={card.dutyStation} /> <span class="meta">{where}</span>
    </>
  )
}

function Changes({ reader: { lang, href }, card, may }: PersonProps) {
  if (!may.edit && !may.move) return null
  const say = speak(lang)
  const at = `/members/people/${card.id}`
  return (
    <Actions>
      {may.edit ? <ButtonLink href={href(`${at}/edit`)} label={say('members.edit-person')} /> : null}
      {may.move ? (
        <>
          <ButtonLink href={href(`${at}/move`)} label={say('members.move')} quiet />
          <ButtonLink href={href(`${at}/leave`)} label={say('members.leave')} quiet />
        </>
      ) : null}
    </Actions>
  )
}

const PostLine = ({ reader, post }: { reader: Reader; post: Post }) => (
  <>
    <EntityLink reader={reader} entity={post.entity} /> <span class="meta">{postName(reader, post)}</span>
  </>
)

function postName(reader: Reader, { kind }: Post): string {
  const say = speak(reader.lang)
  if (kind === 'affiliation') return say('members.belongs')
  if (kind === 'focal-point' || kind === 'alternate') return say(`members.${kind}`)
  return officeName(reader, kind)
}
