import type { Child } from 'hono/jsx'
import { Empty, Moment, Notice, Pager, PostButton, Table } from '#platform/web'
import { speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Came } from '../sorting/read-letters.ts'
import { speak } from '../words/index.ts'

/** What every page of the mail room needs to say where things lead and why a letter is here. */
export type Shown = {
  readonly lang: Lang
  readonly href: (path: string) => string
  /** Says what became of a letter, in the words of whichever room said so. */
  readonly why: (came: Pick<Came, 'outcome' | 'values'>) => string
}

/** A letter that was filed a moment ago, and the key of the button that takes it back. */
export type JustFiled = { readonly id: string; readonly subject: string; readonly once: string }

type ListProps = Shown & {
  readonly letters: readonly Came[]
  readonly which: 'to-sort' | 'all'
  readonly words: string
  readonly page: number
  readonly pages: number
  readonly filed: JustFiled | undefined
}

/** The letters that came in: those that wait for a person, or all of them. */
export function ToSortPage({ lang, href, why, letters, which, words, page, pages, filed }: ListProps) {
  const say = speak(lang)
  const to = (at: number): string => href(`/mailroom?${new URLSearchParams({ which, words, page: String(at) })}`)
  return (
    <>
      <h1>{say('mailroom.sort-title')}</h1>
      <p>{say('mailroom.sort-lead')}</p>
      <FiledNotice lang={lang} href={href} filed={filed} />
      <Finder {...{ lang, href, which, words }} />
      {letters.length === 0 ? (
        <Empty>{nothing({ lang, which, words })}</Empty>
      ) : (
        <Lines {...{ lang, href, why, letters, which }} />
      )}
      <Pager lang={lang} page={page} pages={pages} href={to} />
    </>
  )
}

const kinds = ['to-sort', 'all'] as const

function Finder({ lang, href, which, words }: Pick<ListProps, 'lang' | 'href' | 'which' | 'words'>) {
  const say = speak(lang)
  return (
    <search class="filters">
      <form method="get" action={href('/mailroom')}>
        <div>
          <label for="words">{say('mailroom.find')}</label>
          <input id="words" name="words" type="search" value={words} dir="auto" maxlength={200} />
        </div>
        <div>
          <label for="which">{say('mailroom.which')}</label>
          <select id="which" name="which">
            {kinds.map((kind) => (
              <option value={kind} selected={kind === which}>
                {say(`mailroom.which-${kind}`)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="button quiet">
          {speakPlatform(lang)('platform.show')}
        </button>
      </form>
    </search>
  )
}

const nothing = ({ lang, which, words }: Pick<ListProps, 'lang' | 'which' | 'words'>): string =>
  speak(lang)(words !== '' ? 'mailroom.none-found' : which === 'all' ? 'mailroom.none-came' : 'mailroom.sort-none')

/** Says what was filed a moment ago, with the button that puts it back. */
export function FiledNotice({ lang, href, filed }: Pick<Shown, 'lang' | 'href'> & { filed: JustFiled | undefined }) {
  if (filed === undefined) return null
  const say = speak(lang)
  return (
    <Notice kind="ok">
      <p role="status">{say.rich('mailroom.filed-now', { subject: <bdi>{filed.subject}</bdi> })}</p>
      <PostButton
        action={href(`/mailroom/${filed.id}/file`)}
        once={filed.once}
        label={say('mailroom.file-again')}
        values={{ as: 'again' }}
      />
    </Notice>
  )
}

function Lines({ lang, href, why, letters, which }: Shown & Pick<ListProps, 'letters' | 'which'>) {
  const say = speak(lang)
  const heads = [say('mailroom.subject'), say('mailroom.from'), say('mailroom.came'), say('mailroom.why')]
  return (
    <Table
      caption={say(`mailroom.which-${which}`)}
      captionHidden
      head={which === 'all' ? [...heads, say('mailroom.state')] : heads}
      rows={letters.map((came): Child[] => [
        <a href={href(`/mailroom/${came.id}`)}>
          <bdi>{came.subject === '' ? say('mailroom.no-subject') : came.subject}</bdi>
        </a>,
        <Sender came={came} unknown={say('mailroom.nobody-known')} />,
        <Moment lang={lang} at={came.at} />,
        why(came),
        ...(which === 'all' ? [say.byKey(`mailroom.state-${came.state}`) ?? came.state] : []),
      ])}
    />
  )
}

/** Who wrote: the name that they gave themselves, and the address. */
export function Sender({ came, unknown }: { came: Pick<Came, 'from' | 'fromName'>; unknown: string }) {
  if (came.from === '') return <>{unknown}</>
  return (
    <>
      {came.fromName === '' ? null : (
        <>
          <bdi>{came.fromName}</bdi>{' '}
        </>
      )}
      <bdi dir="ltr" class="address">
        {came.from}
      </bdi>
    </>
  )
}
