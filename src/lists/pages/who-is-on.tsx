import { Empty, Table } from '#platform/web'
import type { Row } from '#platform/web'
import { speak } from '../words/index.ts'
import type { ListPageProps } from './list-page.tsx'
import type { OnList } from '../keeping/read-members.ts'

type Props = Pick<ListPageProps, 'lang' | 'href' | 'list' | 'around' | 'members' | 'excluded' | 'mayTend'>

/** Who is on a list today, and why each is; for whoever tends it with a way to take them off. */
export function WhoIsOn(props: Props) {
  const { lang, members, mayTend } = props
  const say = speak(lang)
  return (
    <>
      <h2 id="who">{say('lists.who-is-on', { n: members.length })}</h2>
      <p class="meta">{say('lists.worked-out')}</p>
      {members.length === 0 ? (
        <Empty>{say('lists.nobody')}</Empty>
      ) : (
        <Table
          caption={say('lists.who')}
          captionHidden
          head={[say('lists.who'), say('lists.why'), ...(mayTend ? [say('lists.change')] : [])]}
          rows={members.map((member): Row => rowOf(props, member))}
        />
      )}
      <Excluded {...props} />
    </>
  )
}

function rowOf({ lang, href, list, around, mayTend }: Props, { person, name, address, why }: OnList): Row {
  const say = speak(lang)
  const addition = why.find((one) => one.addition !== null)?.addition
  const query = new URLSearchParams({
    ...(person === null ? {} : { person }),
    ...(addition === null || addition === undefined || person !== null ? {} : { addition }),
  })
  return [
    <>
      {person === null ? <bdi>{name}</bdi> : <a href={href(`/members/people/${person}`)}>{name}</a>}
      {person === null && address !== name ? <span class="meta"> · {address}</span> : null}
      {address === null ? <span class="meta"> · {say('lists.no-address')}</span> : null}
    </>,
    why.map(around.why).join(' · '),
    ...(mayTend ? [<a href={href(`/lists/${list.name}/remove?${query.toString()}`)}>{say('lists.take-off')}</a>] : []),
  ]
}

function Excluded({ lang, excluded }: Props) {
  if (excluded.length === 0) return null
  const say = speak(lang)
  return (
    <details>
      <summary>{say('lists.taken-off', { n: excluded.length })}</summary>
      <ul>
        {excluded.map(({ name, reason }) => (
          <li>
            {name}: <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
    </details>
  )
}
