import { Actions, Beside, ButtonLink, Notice, PostButton, Written } from '#platform/web'
import type { Claim } from '../report.ts'
import { isMarked } from '../report.ts'
import { speak } from '../words/index.ts'
import { ClaimState, Sources } from './claims-part.tsx'
import type { Reader } from './reader.ts'

export type ClaimProps = {
  readonly reader: Reader
  readonly slug: string
  readonly claim: Claim
  readonly section: string
  /** Undefined: it is not printed. */
  readonly paragraph: number | undefined
  readonly text: string
  /** In which languages it was edited, as words; undefined: in none. */
  readonly editedIn: string | undefined
  /** What the records say, where somebody edited it. */
  readonly recorded: string | undefined
  readonly at: number
  readonly all: number
  readonly decided: number
  readonly previous: number | undefined
  readonly next: number | undefined
  /** The other place where the same fact is told. */
  readonly twin: Claim | undefined
  readonly mayDecide: boolean
  readonly mayAsk: boolean
}

/** One sentence: what it says, what proves it, and what is to become of it. */
export function ClaimPage(props: ClaimProps) {
  const { reader, claim, section, paragraph, text } = props
  const say = speak(reader.lang)
  return (
    <>
      <h1>{section}</h1>
      <p class="meta">
        {paragraph === undefined
          ? say('reports.claim-not-printed')
          : say('reports.claim-place', { paragraph: String(paragraph) })}
        {' · '}
        {say('reports.claim-of', { at: String(props.at), all: String(props.all) })}
      </p>
      <Beside label={say('reports.sources')} aside={<Proof {...props} />}>
        <blockquote class="sentence">{text}</blockquote>
        <p>
          <ClaimState lang={reader.lang} claim={claim} />
        </p>
        <Remarks {...props} />
        <OtherWords {...props} />
        {props.mayDecide ? <Deciding {...props} /> : null}
      </Beside>
      <Steps {...props} />
    </>
  )
}

function Proof({ reader: { lang, href }, claim, slug, mayDecide }: ClaimProps) {
  const say = speak(lang)
  return (
    <>
      <h2>{say('reports.sources')}</h2>
      <Sources lang={lang} href={href} sources={claim.sources} marked={isMarked(claim)} />
      {mayDecide ? (
        <p>
          <a href={href(`/reports/${slug}/claims/${claim.number}/sources/new`)}>{say('reports.add-source')}</a>
        </p>
      ) : null}
    </>
  )
}

/** What the records say where somebody says it otherwise, and where else the same fact is told. */
function OtherWords({ reader: { lang, href }, claim, slug, recorded, twin }: ClaimProps) {
  const say = speak(lang)
  const words = claim.section === 'summary' ? 'reports.also-body' : 'reports.also-summary'
  return (
    <>
      {recorded === undefined ? null : (
        <>
          <h2>{say('reports.records-say')}</h2>
          <p>{recorded}</p>
        </>
      )}
      {twin === undefined ? null : (
        <p class="meta">
          <a href={href(`/reports/${slug}/claims/${twin.number}`)}>{say(words, { number: String(twin.number) })}</a>
        </p>
      )}
    </>
  )
}

function Remarks({ reader: { lang }, claim, editedIn }: ClaimProps) {
  const say = speak(lang)
  const { question } = claim.review
  return (
    <>
      {question === undefined ? null : (
        <Notice title={say('reports.asked-title')}>
          <p>{question === '' ? say('reports.asked-without-words') : <Written text={question} />}</p>
        </Notice>
      )}
      {claim.gone ? (
        <Notice kind="warn">
          <p>{say('reports.records-silent')}</p>
        </Notice>
      ) : null}
      {'written' in claim.content ? <p class="meta">{say('reports.written-by-hand')}</p> : null}
      {editedIn === undefined ? null : <p class="meta">{say('reports.edited-in', { languages: editedIn })}</p>}
    </>
  )
}

function Deciding({ reader: { lang, href, once }, slug, claim, mayAsk }: ClaimProps) {
  const say = speak(lang)
  const at = `/reports/${slug}/claims/${claim.number}`
  return (
    <Actions>
      <PostButton action={href(`${at}/accept`)} once={once()} label={say('reports.accept')} kind="primary" />
      <ButtonLink href={href(`${at}/edit`)} label={say('reports.edit')} quiet />
      <PostButton action={href(`${at}/leave-out`)} once={once()} label={say('reports.leave-out')} />
      {mayAsk ? (
        <ButtonLink
          href={href(`${at}/ask`)}
          label={say(claim.pillar === null ? 'reports.ask-co-chairs' : 'reports.ask-lead')}
          quiet
        />
      ) : null}
    </Actions>
  )
}

function Steps({ reader: { lang, href }, slug, claim, previous, next, decided, all }: ClaimProps) {
  const say = speak(lang)
  const at = `/reports/${slug}`
  return (
    <>
      <nav class="pager" aria-label={say('reports.sentences')}>
        {previous === undefined ? null : (
          <a href={href(`${at}/claims/${previous}`)} rel="prev">
            {say('reports.previous')}
          </a>
        )}
        {next === undefined ? null : (
          <a href={href(`${at}/claims/${next}`)} rel="next">
            {say('reports.next')}
          </a>
        )}
        <a href={href(`${at}?claim=${claim.number}#claim-${claim.number}`)}>{say('reports.back-to-report')}</a>
      </nav>
      <p>
        <progress max={all} value={decided} aria-label={say('reports.review')} />{' '}
        {say('reports.progress', { done: String(decided), all: String(all) })}
      </p>
    </>
  )
}
