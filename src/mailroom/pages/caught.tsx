import { Actions, ButtonLink, Empty, Moment, Notice, Pager, Table } from '#platform/web'
import { speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import type { CaughtLine, WrittenTo } from '../catcher/read-caught.ts'
import { speak } from '../words/index.ts'

type ListProps = {
  readonly lang: Lang
  readonly letters: readonly CaughtLine[]
  readonly people: readonly WrittenTo[]
  readonly to: string | undefined
  readonly everybody: boolean
  /** What came of the letter that was sent a moment ago. */
  readonly came: string | undefined
  readonly page: number
  readonly pages: number
  readonly href: (path: string) => string
}

/** Every letter that was caught, the newest first, to everybody or to one person. */
export function CaughtPage(props: ListProps) {
  const { lang, letters, to, everybody, came, page, pages, href } = props
  const say = speak(lang)
  const path = (at: number): string =>
    href(`/mail?${new URLSearchParams({ ...(to === undefined ? {} : { to }), page: String(at) })}`)
  const write = `/mail/new${to === undefined ? '' : `?${new URLSearchParams({ from: to })}`}`
  return (
    <>
      <h1>{to === undefined ? say('mailroom.caught-title') : say('mailroom.letters-to', { address: to })}</h1>
      <p>{say('mailroom.caught-lead')}</p>
      {everybody ? <Notice>{say('mailroom.caught-everybody')}</Notice> : null}
      {came === undefined ? null : (
        <Notice kind="ok">
          <p role="status">{came}</p>
        </Notice>
      )}
      <People {...props} />
      <Actions>
        <ButtonLink href={href(write)} label={say('mailroom.write-letter')} quiet />
        {to === undefined ? null : <ButtonLink href={href('/mail')} label={say('mailroom.all-letters')} quiet />}
      </Actions>
      {letters.length === 0 ? <Empty>{say('mailroom.caught-none')}</Empty> : <Lines {...{ lang, letters, href }} />}
      <Pager lang={lang} page={page} pages={pages} href={path} />
    </>
  )
}

// The mailboxes of everybody who was written to: choosing one is looking over that person's shoulder.
function People({ lang, people, to, href }: ListProps) {
  if (people.length < 2) return null
  const say = speak(lang)
  return (
    <search class="filters">
      <form method="get" action={href('/mail')}>
        <div>
          <label for="to">{say('mailroom.people')}</label>
          <select id="to" name="to">
            <option value="">{say('mailroom.all-letters')}</option>
            {people.map(({ address, n }) => (
              <option value={address} selected={address === to}>
                {`${address} (${say('mailroom.letters-n', { n })})`}
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

function Lines({ lang, letters, href }: Pick<ListProps, 'lang' | 'letters' | 'href'>) {
  const say = speak(lang)
  return (
    <Table
      caption={say('mailroom.caught-title')}
      captionHidden
      head={[say('mailroom.subject'), say('mailroom.to'), say('mailroom.written')]}
      rows={letters.map((letter) => [
        <a href={href(`/mail/${letter.id}`)} lang={letter.lang}>
          <bdi>{letter.subject}</bdi>
        </a>,
        <a href={href(`/mail?${new URLSearchParams({ to: letter.to })}`)}>
          <bdi dir="ltr">{letter.to}</bdi>
        </a>,
        <Moment lang={lang} at={letter.at} />,
      ])}
    />
  )
}
