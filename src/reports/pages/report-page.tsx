import type { Child } from 'hono/jsx'
import { Actions, Beside, ButtonLink, Notice, PostButton, Written } from '#platform/web'
import { formatDay, speakPlatform } from '#platform/words'
import type { Finding } from '../checks.ts'
import type { Corrigendum, Report } from '../read.ts'
import type { Claim } from '../report.ts'
import { isOpen } from '../report.ts'
import { wordCount } from '../telling/fit.ts'
import type { ToldReport } from '../telling/told.ts'
import { speak } from '../words/index.ts'
import { ApprovalPart } from './approval-part.tsx'
import type { ApprovalProps } from './approval-part.tsx'
import { ChecksPart } from './checks-part.tsx'
import { ClaimsOf, LeftOutPart } from './claims-part.tsx'
import { ContactsPart } from './contacts-part.tsx'
import { CorrigendaPart } from './corrigenda-part.tsx'
import { FilesPart } from './files-part.tsx'
import type { FileLink } from './files-part.tsx'
import type { ToldContacts } from '../telling/contacts.ts'
import { keyOf } from './parts.ts'
import type { Part } from './parts.ts'
import type { Reader } from './reader.ts'

export type ReportProps = {
  readonly reader: Reader
  readonly report: Report
  readonly told: ToldReport
  readonly contacts: ToldContacts | undefined
  readonly files: readonly FileLink[]
  readonly parts: readonly Part[]
  /** The parts whose sentences stand on this page. */
  readonly shown: readonly Part[]
  /** Whether nothing in particular was asked for: the page then says how far the report has come. */
  readonly overview: boolean
  /** Of a draft: its claims in the order of printing, what the checks found, how far approval has come. */
  readonly draft: DraftProps | undefined
  readonly issued:
    | { readonly day: string; readonly hash: string; readonly corrigenda: readonly Corrigendum[] }
    | undefined
  readonly mayTend: boolean
  /** What rooms above have to say of the report. */
  readonly additions: readonly Child[]
}

export type DraftProps = {
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  readonly approval: ApprovalProps
  readonly live: boolean
  readonly fresh: number
  readonly retold: number
  readonly mayWrite: boolean
}

/** A report: what it is, how far it has come, what is left to do, and its text with the source of every sentence. */
export function ReportPage(props: ReportProps) {
  const { reader, report, told, draft, issued, mayTend, overview } = props
  const say = speak(reader.lang)
  return (
    <>
      <h1>{told.title}</h1>
      <p class="meta">
        <Written text={told.subtitle} />
        {' · '}
        {issued === undefined
          ? say('reports.draft-of', { day: formatDay(reader.lang, report.draftedOn) })
          : say('reports.issued-on', { day: formatDay(reader.lang, issued.day) })}
      </p>
      {draft === undefined || !overview ? null : <DraftHead {...props} draft={draft} />}
      {issued === undefined ? null : <CorrigendaPart reader={reader} report={report} {...issued} mayTend={mayTend} />}
      <FilesPart reader={reader} files={props.files} />
      {overview ? props.additions : null}
      <Contents {...props} />
      {draft === undefined || !overview ? null : <ApprovalPart {...draft.approval} />}
      {props.shown.map((part) => (
        <OnePart {...props} part={part} />
      ))}
      <Neighbours {...props} />
    </>
  )
}

/** The outline, with what the checks found beside it; folded away on the page of one part. */
function Contents(props: ReportProps) {
  const { reader, report, draft, overview } = props
  const say = speak(reader.lang)
  if (!overview)
    return (
      <details>
        <summary>{say('reports.outline')}</summary>
        <Outline {...props} />
      </details>
    )
  if (draft === undefined) return <Outline {...props} />
  const checks = <ChecksPart reader={reader} slug={report.slug} findings={draft.findings} />
  return (
    <Beside label={say('reports.checks')} aside={checks}>
      <h2>{say('reports.outline')}</h2>
      <Outline {...props} />
    </Beside>
  )
}

function OnePart({ reader, report, told, contacts, draft, part }: ReportProps & { part: Part }) {
  const { slug } = report
  if (part.key === 'left-out') return <LeftOutPart reader={reader} slug={slug} leftOut={told.leftOut} />
  if (part.key === 'contacts')
    return contacts === undefined ? null : <ContactsPart lang={reader.lang} contacts={contacts} />
  const section = told.sections.find((one) => keyOf(one) === part.key)
  return section === undefined ? null : (
    <ClaimsOf reader={reader} slug={slug} section={section} claims={draft?.claims} />
  )
}

/** The parts before and after the one that is shown. */
function Neighbours({ reader: { lang, href }, report, parts, shown }: ReportProps) {
  const [only, ...others] = shown
  if (only === undefined || others.length > 0) return null
  const at = parts.findIndex(({ key }) => key === only.key)
  const [before, after] = [parts[at - 1], parts[at + 1]]
  const to = (part: Part, rel: 'prev' | 'next') => (
    <a href={href(`/reports/${report.slug}?part=${part.key}#${part.key}`)} rel={rel}>
      {speak(lang)(`reports.part-${rel}`, { title: part.title })}
    </a>
  )
  return (
    <nav class="pager" aria-label={speakPlatform(lang)('platform.pages')}>
      {before === undefined ? null : to(before, 'prev')}
      {after === undefined ? null : to(after, 'next')}
    </nav>
  )
}

function DraftHead({ reader, report, told, draft, mayTend }: ReportProps & { draft: DraftProps }) {
  const { lang, href, once } = reader
  const say = speak(lang)
  const at = `/reports/${report.slug}`
  const { claims } = draft
  const next = claims.find(isOpen)
  const decided = claims.filter((claim) => !isOpen(claim)).length
  return (
    <>
      <p>{countsOf(draft, told, lang).join(' · ')}</p>
      <p>
        <progress max={claims.length} value={decided} aria-label={say('reports.review')} />{' '}
        {say('reports.progress', { done: String(decided), all: String(claims.length) })}
      </p>
      <Actions>
        {next === undefined ? null : (
          <ButtonLink href={href(`${at}/claims/${next.number}`)} label={say('reports.review')} />
        )}
        {draft.mayWrite ? <ButtonLink href={href(`${at}/claims/new`)} label={say('reports.write')} quiet /> : null}
      </Actions>
      {draft.fresh + draft.retold === 0 ? (
        <p class="meta">{say(draft.live ? 'reports.figures-live' : 'reports.figures-kept')}</p>
      ) : (
        <Notice>
          {draft.fresh === 0 ? null : <p>{say('reports.fresh', { n: draft.fresh })}</p>}
          {draft.retold === 0 ? null : <p>{say('reports.retold', { n: draft.retold })}</p>}
          {mayTend ? <PostButton action={href(`${at}/redraft`)} once={once()} label={say('reports.take-in')} /> : null}
        </Notice>
      )}
    </>
  )
}

function countsOf({ claims }: DraftProps, told: ToldReport, lang: Reader['lang']): string[] {
  const say = speak(lang)
  const open = claims.filter(isOpen).length
  const printed = told.sections.flatMap((section) => section.claims)
  const bare = printed.filter(({ marked }) => marked).length
  const words = printed.reduce((sum, { text }) => sum + wordCount(text, lang), 0)
  return [
    say('reports.count', { n: claims.length }),
    say('reports.count-to-review', { n: open }),
    ...(bare === 0 ? [] : [say('reports.count-no-source', { n: bare })]),
    ...(told.profile === 'council' ? [say('reports.words', { n: words })] : []),
  ]
}

/** The parts with how many of their sentences are decided. */
function Outline({ reader: { lang, href }, report, parts, shown, draft }: ReportProps): Child {
  if (parts.length < 2) return null
  const open = new Set(draft?.claims.filter(isOpen).map(({ number }) => number))
  const whole = shown.length === parts.length
  return (
    <nav aria-label={speak(lang)('reports.outline')}>
      <ol class="plain">
        {parts.map(({ key, title, numbers }) => {
          const decided = numbers.filter((number) => !open.has(number)).length
          const to = whole ? `#${key}` : href(`/reports/${report.slug}?part=${key}#${key}`)
          return (
            <li>
              <a href={to} aria-current={!whole && shown[0]?.key === key ? 'true' : undefined}>
                {title}
              </a>{' '}
              {numbers.length === 0 ? null : (
                <span class="number meta">{draft === undefined ? numbers.length : `${decided}/${numbers.length}`}</span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
