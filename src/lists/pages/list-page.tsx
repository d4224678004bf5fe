import { Actions, ButtonLink, Empty, Facts, Notice, Prose, Written } from '#platform/web'
import type { Option } from '#platform/web'
import { formatDay, textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Announcement } from '../announcing/read-announcements.ts'
import type { Month, Thread } from '../archive/read-archive.ts'
import type { Around } from '../around.ts'
import type { OnList } from '../keeping/read-members.ts'
import type { Delivery } from '../list.ts'
import type { List } from '../read.ts'
import { speak } from '../words/index.ts'
import { Address } from './lists-page.tsx'
import { WhoIsOn } from './who-is-on.tsx'
import { ThreadLines } from './thread-lines.tsx'

export type ListPageProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly list: List
  readonly address: string
  readonly around: Around
  readonly pillar: (Option & { readonly slug: string }) | undefined
  readonly members: readonly OnList[]
  readonly excluded: readonly { readonly person: string; readonly name: string; readonly reason: string }[]
  readonly threads: readonly Thread[]
  readonly months: readonly Month[]
  readonly announcements: readonly Announcement[]
  readonly inside: boolean
  readonly mayTend: boolean
  readonly waiting: number
  readonly delivery: Delivery | undefined
  readonly over: boolean
}

/** One list: how to write to it, what was written lately, who is on it and why. */
export function ListPage(props: ListPageProps) {
  const { lang, href, list, threads, inside, over, address } = props
  const say = speak(lang)
  return (
    <>
      <h1>
        <Written texts={list.title} reader={lang} />
      </h1>
      {over ? <Notice>{say('lists.over-since', { day: formatDay(lang, list.endedOn ?? '') })}</Notice> : null}
      {list.about === null ? null : <Prose texts={list.about} reader={lang} />}
      {over ? null : (
        <p>
          <Address address={address} />
        </p>
      )}
      <Tending {...props} />
      <About {...props} />
      <Announcements {...props} />
      <h2>{say('lists.archive')}</h2>
      {threads.length === 0 ? (
        <Empty>{say('lists.nothing-written', { address })}</Empty>
      ) : (
        <>
          <ThreadLines {...{ lang, href, list, threads }} />
          <p>
            <a href={href(`/lists/${list.name}/archive`)}>{say('lists.whole-archive')}</a>
          </p>
        </>
      )}
      {inside ? <WhoIsOn {...props} /> : null}
    </>
  )
}

function Tending({ lang, href, list, mayTend, waiting, delivery, over }: ListPageProps) {
  const say = speak(lang)
  const below = (part: string): string => href(`/lists/${list.name}/${part}`)
  return (
    <>
      {mayTend && waiting > 0 ? (
        <Notice kind="warn">
          <a href={below('waiting')}>{say('lists.n-waiting', { n: waiting })}</a>
        </Notice>
      ) : null}
      <Actions>
        {delivery === undefined ? null : (
          <ButtonLink quiet href={href('/lists/mine')} label={say('lists.choose-delivery')} />
        )}
        {mayTend && !over ? <ButtonLink quiet href={below('announce')} label={say('lists.announce')} /> : null}
        {mayTend ? <ButtonLink quiet href={below('edit')} label={say('lists.edit')} /> : null}
        {mayTend && !over ? <ButtonLink quiet href={below('add')} label={say('lists.add')} /> : null}
        {mayTend ? <ButtonLink quiet href={below('waiting')} label={say('lists.waiting')} /> : null}
        {mayTend ? <ButtonLink quiet href={below('end')} label={say(over ? 'lists.resume' : 'lists.end')} /> : null}
      </Actions>
    </>
  )
}

function About({ lang, href, list, around, pillar, delivery }: ListPageProps) {
  const say = speak(lang)
  return (
    <Facts
      facts={[
        {
          label: say('lists.follows'),
          value: list.sources.length === 0 ? say('lists.by-hand') : <Parts list={list} around={around} />,
        },
        { label: say('lists.who-writes'), value: say(`lists.posting-${list.posting}`) },
        { label: say('lists.moderation'), value: list.moderated ? say('lists.all-moderated') : undefined },
        { label: say('lists.answers-go'), value: say(`lists.replies-${list.replies}`) },
        { label: say('lists.archive-for'), value: around.audience(list.audience) },
        {
          label: say('lists.of-pillar'),
          value: pillar === undefined ? undefined : <a href={href(`/pillars/${pillar.slug}`)}>{pillar.label}</a>,
        },
        { label: say('lists.you-take'), value: delivery === undefined ? undefined : say(`lists.delivery-${delivery}`) },
      ]}
    />
  )
}

const Parts = ({ list, around }: Pick<ListPageProps, 'list' | 'around'>) => (
  <>
    {list.sources.map((source, at) => (
      <>
        {at === 0 ? null : ' · '}
        {around.source(source)}
      </>
    ))}
  </>
)

function Announcements({ lang, href, list, announcements }: ListPageProps) {
  if (announcements.length === 0) return null
  const say = speak(lang)
  return (
    <>
      <h2>{say('lists.announcements')}</h2>
      <ul class="lines">
        {announcements.slice(0, 5).map(({ id, title, at, releasedAt }) => (
          <li>
            <a href={href(`/lists/${list.name}/announcements/${id}`)} class="whole">
              <Written text={textIn(title, lang).text} lang={textIn(title, lang).lang} />
            </a>
            <div class="meta">
              {releasedAt === null
                ? say('lists.waits-in-outbox')
                : formatDay(lang, (releasedAt ?? at).toISOString().slice(0, 10))}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
