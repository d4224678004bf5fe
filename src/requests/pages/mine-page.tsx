import type { Child } from 'hono/jsx'
import type { Put, Wording } from '#platform/questions'
import { Actions, ButtonLink, DayText, Empty, Notice, Table, Written } from '#platform/web'
import { dayOf } from '#platform/db'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import { freeIn, freeKind } from '../asking/free.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly names: ReadonlyMap<string, string>
  readonly open: readonly { readonly put: Put; readonly wording: Wording }[]
  readonly asked: readonly { readonly put: Put; readonly choice: string | null; readonly text: string }[]
  readonly paused: Date | undefined
  readonly done: string | undefined
  readonly mayAsk: boolean
  readonly isSecretariat: boolean
}

/** What is asked of the reader, how letters come, and what the reader asked of others. */
export function MinePage({ lang, href, names, open, asked, paused, done, mayAsk, isSecretariat }: Props) {
  const say = speak(lang)
  const sentence = doneWords(done, lang)
  return (
    <>
      <h1>{say('requests.title')}</h1>
      {sentence === undefined ? null : <Notice kind="ok" title={sentence} />}
      <p>{say('requests.mine-lead')}</p>
      {paused === undefined ? null : (
        <Notice kind="warn">
          <p>
            {say('requests.paused-since', { day: formatDay(lang, dayOf(paused)) })}{' '}
            <a href={href('/requests/letters/resume')}>{say('requests.resume')}</a>
          </p>
        </Notice>
      )}
      {open.length === 0 ? <Empty>{say('requests.mine-none')}</Empty> : null}
      {open.map(({ put, wording }) => (
        <Open lang={lang} href={href} put={put} wording={wording} />
      ))}
      {mayAsk ? <AskedOfOthers {...{ lang, href, names, asked }} /> : null}
      <Actions>
        {mayAsk ? <ButtonLink href={href('/requests/ask')} label={say('requests.ask-people')} /> : null}
        <ButtonLink quiet href={href('/requests/tab')} label={say('requests.to-tab')} />
        {isSecretariat ? (
          <ButtonLink quiet href={href('/requests/disputed')} label={say('requests.disputed-title')} />
        ) : null}
        {paused === undefined ? (
          <ButtonLink quiet href={href('/requests/letters/pause')} label={say('requests.pause')} />
        ) : null}
      </Actions>
    </>
  )
}

const dones = ['later', 'pass-on', 'take-back', 'pause', 'resume', 'ask'] as const

function doneWords(done: string | undefined, lang: Lang): string | undefined {
  const known = dones.find((one) => one === done)
  return known === undefined ? undefined : speak(lang)(`requests.done-${known}`)
}

type OpenProps = Pick<Props, 'lang' | 'href'> & { readonly put: Put; readonly wording: Wording }

function Open({ lang, href, put, wording }: OpenProps) {
  const say = speak(lang)
  const facts: Child[] = []
  if (put.due !== null) facts.push(say.rich('requests.by', { day: <DayText lang={lang} day={put.due} /> }))
  if (put.notBefore !== null)
    facts.push(say.rich('requests.waits-until', { day: <DayText lang={lang} day={put.notBefore} /> }))
  return (
    <section>
      <h2>
        <a href={href(`/requests/${put.id}`)}>
          <Written text={wording.title} />
        </a>
      </h2>
      {facts.map((fact) => (
        <p class="meta">{fact}</p>
      ))}
      <p dir="auto">{wording.asks}</p>
    </section>
  )
}

type AskedProps = Pick<Props, 'lang' | 'href' | 'names' | 'asked'>

/** What the reader asked, of whom, and what was answered. */
function AskedOfOthers({ lang, href, names, asked }: AskedProps) {
  const say = speak(lang)
  return (
    <>
      <h2>{say('requests.you-asked')}</h2>
      {asked.length === 0 ? (
        <Empty>{say('requests.you-asked-none')}</Empty>
      ) : (
        <Table
          caption={say('requests.you-asked')}
          captionHidden
          head={[
            say('requests.person'),
            say('requests.question'),
            say('requests.your-answer-of'),
            say('requests.asked-on'),
          ]}
          rows={asked.map(({ put, choice, text }) => [
            names.get(put.person) ?? '–',
            put.kind === freeKind ? (
              <Written text={freeIn(put).text} lang={freeIn(put).lang} />
            ) : (
              say('requests.about-record')
            ),
            answerCell({ put, choice, text }, lang, href),
            <DayText lang={lang} day={dayOf(put.at)} />,
          ])}
        />
      )}
    </>
  )
}

type AnsweredOne = { readonly put: Put; readonly choice: string | null; readonly text: string }

function answerCell({ put, choice, text }: AnsweredOne, lang: Lang, href: (path: string) => string): Child {
  const say = speak(lang)
  if (put.settled === null)
    return (
      <>
        {say('requests.state-open')} <a href={href(`/requests/${put.id}/withdraw`)}>{say('requests.take-back')}</a>
      </>
    )
  if (put.settled !== 'answered') return say(`requests.state-${put.settled}`)
  if (text !== '') return <Written text={text} />
  return choice === 'nothing' ? say('requests.nothing-to-say') : say('requests.state-answered')
}
