import { Actions, ButtonLink, Empty, Table, Written } from '#platform/web'
import type { Row } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Delivery } from '../list.ts'
import type { List } from '../read.ts'
import { speak } from '../words/index.ts'

export type Shown = {
  readonly list: List
  readonly address: string
  readonly size: number
  readonly waiting: number
  /** What the reader takes of it; undefined: they are not on it. */
  readonly delivery: Delivery | undefined
}

type Props = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly lists: readonly Shown[]
  readonly mayStart: boolean
}

/** The mailing lists of the network, how many are on each, and what the reader takes of them. */
export function ListsPage({ lang, href, lists, mayStart }: Props) {
  const say = speak(lang)
  const start = { href: href('/lists/new'), label: say('lists.start') }
  return (
    <>
      <h1>{say('lists.title')}</h1>
      <p>{say('lists.lead')}</p>
      {lists.length === 0 ? (
        <Empty button={mayStart ? start : undefined}>{say('lists.none')}</Empty>
      ) : (
        <>
          <Actions>
            <ButtonLink quiet href={href('/lists/mine')} label={say('lists.mine')} />
            {mayStart ? <ButtonLink quiet {...start} /> : null}
          </Actions>
          <Table
            caption={say('lists.title')}
            captionHidden
            head={[
              say('lists.list'),
              say('lists.address'),
              { label: say('lists.on-it'), number: true },
              say('lists.you-take'),
            ]}
            rows={lists.map((one): Row => [
              <ListLink lang={lang} href={href} shown={one} />,
              <Address address={one.address} />,
              String(one.size),
              one.delivery === undefined ? say('lists.you-are-not-on-it') : say(`lists.delivery-${one.delivery}`),
            ])}
          />
        </>
      )}
    </>
  )
}

function ListLink({ lang, href, shown: { list, waiting } }: { lang: Lang; href: Props['href']; shown: Shown }) {
  const say = speak(lang)
  return (
    <>
      <a href={href(`/lists/${list.name}`)}>
        <Written texts={list.title} reader={lang} />
      </a>
      {waiting === 0 ? null : (
        <>
          {' · '}
          <a href={href(`/lists/${list.name}/waiting`)}>{say('lists.n-waiting', { n: waiting })}</a>
        </>
      )}
    </>
  )
}

/** Addresses run from left to right in every language. */
export const Address = ({ address }: { readonly address: string }) => (
  <a href={`mailto:${address}`}>
    <bdi dir="ltr">{address}</bdi>
  </a>
)
