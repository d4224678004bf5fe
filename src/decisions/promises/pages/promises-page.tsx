import { Actions, ButtonLink, Empty, Filters, Pager } from '#platform/web'
import type { Filter, Option } from '#platform/web'
import type { Lang } from '#platform/words'
import { speak } from '../../words/index.ts'
import type { PromiseView } from '../views.ts'
import { PromiseLines } from './promise-lines.tsx'

export type PromisesProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly asked: { readonly state: string; readonly pillar: string }
  readonly pillars: readonly Option[]
  readonly shown: readonly PromiseView[]
  readonly count: number
  readonly page: number
  readonly pages: number
  readonly any: boolean
  readonly mayRecord: boolean
}

/** The ledger of promises: what is due first, what is settled last. */
export function PromisesPage(props: PromisesProps) {
  const { lang, href, shown, count, any, mayRecord } = props
  const say = speak(lang)
  return (
    <>
      <h1>{say('decisions.promises')}</h1>
      <p>{say('decisions.promises-lead')}</p>
      {mayRecord && any ? (
        <Actions>
          <ButtonLink href={href('/promises/new')} label={say('decisions.make-promise')} />
        </Actions>
      ) : null}
      {any ? <Narrow {...props} /> : null}
      {shown.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <>
          <p class="meta">{say('decisions.promises-count', { n: count })}</p>
          <PromiseLines lang={lang} promises={shown} />
          <Pages {...props} />
        </>
      )}
    </>
  )
}

function Narrow({ lang, href, asked, pillars }: PromisesProps) {
  const say = speak(lang)
  const states: Option[] = [
    { value: 'open', label: say('decisions.promises-open') },
    { value: 'settled', label: say('decisions.promises-settled') },
  ]
  const filters: Filter[] = [
    {
      name: 'state',
      label: say('decisions.promise-state'),
      all: say('decisions.any-promise'),
      options: states,
      chosen: asked.state,
    },
    {
      name: 'pillar',
      label: say('decisions.pillar'),
      all: say('decisions.any-pillar'),
      options: pillars,
      chosen: asked.pillar,
    },
  ]
  return <Filters lang={lang} action={href('/promises')} filters={filters} />
}

function Nothing({ lang, href, any, mayRecord }: PromisesProps) {
  const say = speak(lang)
  if (any)
    return (
      <Empty button={{ href: href('/promises'), label: say('decisions.promises-all') }}>
        {say('decisions.promises-none-so')}
      </Empty>
    )
  return (
    <Empty button={mayRecord ? { href: href('/promises/new'), label: say('decisions.make-promise') } : undefined}>
      {say('decisions.promises-none')}
    </Empty>
  )
}

function Pages({ lang, href, asked, page, pages }: PromisesProps) {
  const query = Object.entries(asked)
    .filter(([, chosen]) => chosen !== '')
    .map(([name, chosen]) => `${name}=${chosen}&`)
    .join('')
  return <Pager lang={lang} page={page} pages={pages} href={(to) => href(`/promises?${query}page=${to}`)} />
}
