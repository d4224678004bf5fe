import type { Child } from 'hono/jsx'
import { Actions, Beside, ButtonLink, Notice, PostButton, Written } from '#platform/web'
import { formatDay } from '#platform/words'
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
import { ClaimsOf, LeftOutPart, anchorOf } from './claims-part.tsx'
import { ContactsPart } from './contacts-part.tsx'
import { CorrigendaPart } from './corrigenda-part.tsx'
import { FilesPart } from './files-part.tsx'
import type { FileLink } from './files-part.tsx'
import type { ToldContacts } from '../telling/contacts.ts'
import type { Reader } from './reader.ts'

export type ReportProps = {
  readonly reader: Reader
  readonly report: Report
  readonly told: ToldReport
  readonly contacts: ToldContacts | undefined
  readonly files: readonly FileLink[]
  /** Of a draft: its claims in the order of printing, what the checks found, how far approval has come. */
  readonly draft: DraftProps | undefined
  readonly issued:
    | { readonly day: string; readonly hash: string; readonly corrigenda: readonly Corrigendum[] }
    | undefined
  readonly mayTend: boolean
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
  const { reader, report, told, draft, issued, mayTend } = props
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
      {draft === undefined ? null : <DraftHead {...props} draft={draft} />}
      {issued === undefined ? null : <CorrigendaPart reader={reader} report={report} {...issued} mayTend={mayTend} />}
      <FilesPart reader={reader} files={props.files} />
      {draft === undefined ? (
        <Outline told={told} draft={draft} lang={reader.lang} />
      ) : (
        <>
          <Beside
            label={say('reports.checks')}
            aside={<ChecksPart reader={reader} slug={report.slug} findings={draft.findings} />}
          >
            <Outline told={told} draft={draft} lang={reader.lang} />
          </Beside>
          <ApprovalPart {...draft.approval} />
        </>
      )}
      {told.sections.map((section) => (
        <ClaimsOf reader={reader} slug={report.slug} section={section} claims={draft?.claims} />
      ))}
      <LeftOutPart reader={reader} slug={report.slug} leftOut={told.leftOut} />
      {props.contacts === undefined ? null : <ContactsPart lang={reader.lang} contacts={props.contacts} />}
    </>
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

type OutlineProps = { readonly told: ToldReport; readonly draft: DraftProps | undefined; readonly lang: Reader['lang'] }

/** The sections with how many of their sentences are decided. */
function Outline({ told, draft, lang }: OutlineProps): Child {
  if (told.sections.length < 2) return null
  const say = speak(lang)
  const open = new Set(draft?.claims.filter(isOpen).map(({ number }) => number))
  return (
    <nav aria-label={say('reports.outline')}>
      <h2>{say('reports.outline')}</h2>
      <ol class="plain">
        {told.sections.map((section) => {
          const all = section.claims.length
          const decided = section.claims.filter(({ number }) => !open.has(number)).length
          return (
            <li>
              <a href={`#${anchorOf(section)}`}>{section.title}</a>{' '}
              <span class="number meta">{draft === undefined ? all : `${decided}/${all}`}</span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
