import type { Child } from 'hono/jsx'
import { Actions, ButtonLink, Moment, PostButton, State, Table, Written } from '#platform/web'
import { textIn } from '#platform/words'
import type { Names } from '#terminology'
import type { Approval, Needed } from '../approval/approval.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'

export type ApprovalProps = {
  readonly reader: Reader
  readonly slug: string
  readonly approval: Approval
  readonly names: Names
  /** Who did what, as far as the reader may know. */
  readonly people: ReadonlyMap<string, string>
  /** Pillars that this reader may say are right. */
  readonly checkable: ReadonlySet<string>
  readonly mayApprove: boolean
  readonly mayIssue: boolean
}

/** What has to be said before the report is issued: by whom, and whether it was said of this very text. */
export function ApprovalPart(props: ApprovalProps) {
  const { reader, slug, approval, checkable, mayApprove, mayIssue } = props
  const { lang, href } = reader
  const say = speak(lang)
  return (
    <section aria-labelledby="approval">
      <h2 id="approval">{say('reports.approval')}</h2>
      <p>{say('reports.approval-lead')}</p>
      <Actions>
        {mayApprove ? <ButtonLink href={href(`/reports/${slug}/approve`)} label={say('reports.approve')} /> : null}
        {mayIssue ? <ButtonLink href={href(`/reports/${slug}/issue`)} label={say('reports.issue')} quiet /> : null}
      </Actions>
      <details open={checkable.size > 0}>
        <summary>{howFar(approval, lang)}</summary>
        <Table
          caption={say('reports.approval')}
          captionHidden
          head={[say('reports.step'), say('reports.state'), say('reports.who')]}
          rows={rowsOf(props)}
        />
      </details>
    </section>
  )
}

function rowsOf(props: ApprovalProps) {
  const { reader, approval, names, checkable } = props
  const { lang } = reader
  const say = speak(lang)
  return [
    ...approval.pillars.map(({ pillar, ...needed }) => [
      <>
        {say('reports.pillar-check', { number: String(pillar.number) })}{' '}
        <span class="meta">{textIn(pillar.shortName, lang).text}</span>
      </>,
      <Stand lang={lang} needed={needed} />,
      <Who
        {...props}
        needed={needed}
        button={checkable.has(pillar.id) ? checkButton(props, pillar.number) : undefined}
      />,
    ]),
    ...approval.coChairs.map(({ entity, ...needed }) => [
      say('reports.co-chair-approval', { entity: names.label(entity, lang).text }),
      <Stand lang={lang} needed={needed} />,
      <Who {...props} needed={needed} />,
    ]),
  ]
}

/** "3 of 8 Pillars checked · 0 of 2 Co-Chairs have approved" */
function howFar({ pillars, coChairs }: Approval, lang: Reader['lang']): string {
  const say = speak(lang)
  const of = (all: readonly Needed[]) => ({
    done: String(all.filter(({ stands }) => stands).length),
    all: String(all.length),
  })
  const checked = pillars.length === 0 ? [] : [say('reports.pillars-checked', of(pillars))]
  return [...checked, say('reports.co-chairs-approved', of(coChairs))].join(' · ')
}

function checkButton({ reader: { href, once, lang }, slug }: ApprovalProps, number: number): Child {
  const label = speak(lang)('reports.check-pillar')
  return <PostButton action={href(`/reports/${slug}/pillars/${number}/check`)} once={once()} label={label} />
}

function Stand({ lang, needed: { at, stands } }: { lang: Reader['lang']; needed: Needed }) {
  const say = speak(lang)
  if (at === null)
    return (
      <State lang={lang} state={{ kind: 'not-started' }}>
        {say('reports.not-yet')}
      </State>
    )
  if (!stands)
    return (
      <State lang={lang} state={{ kind: 'due-soon', days: 0 }}>
        {say('reports.checked-then-changed')}
      </State>
    )
  return <State lang={lang} state={{ kind: 'done' }} />
}

function Who({ reader: { lang }, people, needed, button }: ApprovalProps & { needed: Needed; button?: Child }) {
  const name = needed.byPerson === null ? undefined : people.get(needed.byPerson)
  return (
    <>
      {name === undefined ? null : (
        <>
          <Written text={name} />{' '}
        </>
      )}
      {needed.at === null ? null : (
        <span class="meta">
          <Moment lang={lang} at={needed.at} />
        </span>
      )}
      {needed.stands ? null : button}
    </>
  )
}
