import type { Child } from 'hono/jsx'
import { State, Written } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Source } from '#terminology'
import type { Claim } from '../report.ts'
import { hasChanged, isOpen } from '../report.ts'
import { shownOnce } from '../telling/outline.ts'
import type { LeftOut, ToldClaim, ToldSection } from '../telling/told.ts'
import { speak } from '../words/index.ts'
import { keyOf } from './parts.ts'
import type { Reader } from './reader.ts'

type Props = {
  readonly reader: Reader
  readonly slug: string
  readonly section: ToldSection
  /** Of a draft: each sentence then leads to its review. */
  readonly claims: readonly Claim[] | undefined
}

/** A section: each sentence with its paragraph, and its sources in the margin. */
export function ClaimsOf({ reader, slug, section, claims }: Props) {
  const { lang, href } = reader
  const say = speak(lang)
  const anchor = keyOf(section)
  return (
    <section aria-labelledby={anchor}>
      <h2 id={anchor}>{section.title}</h2>
      {section.claims.length === 0 ? (
        <p class="empty">
          {say('reports.nothing-told')}{' '}
          {claims === undefined ? null : (
            <a href={href(`/reports/${slug}/claims/new?pillar=${section.pillar?.id ?? ''}`)}>{say('reports.write')}</a>
          )}
        </p>
      ) : (
        <ol class="claims">
          {section.claims.map((claim) => (
            <Sentence
              reader={reader}
              slug={slug}
              told={claim}
              claim={claims?.find(({ number }) => number === claim.number)}
            />
          ))}
        </ol>
      )}
    </section>
  )
}

type SentenceProps = {
  readonly reader: Reader
  readonly slug: string
  readonly told: ToldClaim
  readonly claim: Claim | undefined
}

function Sentence({ reader: { lang, href }, slug, told, claim }: SentenceProps) {
  const say = speak(lang)
  const place = <span class="number">{told.paragraph}.</span>
  return (
    <li id={`claim-${told.number}`}>
      <div>
        <p>
          {claim === undefined ? place : <a href={href(`/reports/${slug}/claims/${told.number}`)}>{place}</a>}{' '}
          {told.marked ? <strong>{say('reports.no-source-mark')} </strong> : null}
          {told.text}
          {told.note === null ? null : (
            <small>
              {' '}
              (<Written text={told.note} />)
            </small>
          )}
        </p>
        {claim === undefined ? (
          told.edited ? (
            <p class="meta">{say('reports.edited')}</p>
          ) : null
        ) : (
          <p>
            <ClaimState lang={lang} claim={claim} />
          </p>
        )}
      </div>
      <Sources lang={lang} href={href} sources={told.sources} marked={told.marked} />
    </li>
  )
}

/** What people made of a sentence, in words. */
export function ClaimState({ lang, claim }: { lang: Lang; claim: Claim }) {
  const say = speak(lang)
  const { decision } = claim.review
  if (hasChanged(claim))
    return (
      <State lang={lang} state={{ kind: 'due-soon', days: 0 }}>
        {say('reports.state-changed')}
      </State>
    )
  const kind = !isOpen(claim) ? 'done' : decision === 'asked' ? 'under-silence' : 'in-progress'
  return (
    <State lang={lang} state={{ kind }}>
      {say(`reports.state-${decision}`)}
    </State>
  )
}

type SourcesProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly sources: readonly Source[]
  readonly marked: boolean
}

/** What proves a sentence: each record one click away. */
export function Sources({ lang, href, sources, marked }: SourcesProps): Child {
  const say = speak(lang)
  if (sources.length === 0)
    return (
      <p class="meta">
        {marked ? (
          <State lang={lang} state={{ kind: 'late', days: 0 }}>
            {say('reports.no-source')}
          </State>
        ) : (
          say('reports.sources-inside')
        )}
      </p>
    )
  const shown = shownOnce(sources)
  const list = (
    <ul class="meta plain" aria-label={say('reports.sources')}>
      {shown.map(({ label, path }) => (
        <li>
          {path === '' ? (
            <Written text={label} />
          ) : (
            <a href={path.startsWith('/') ? href(path) : path}>
              <Written text={label} />
            </a>
          )}
        </li>
      ))}
    </ul>
  )
  if (shown.length <= sourcesInSight) return list
  return (
    <details class="meta">
      <summary>{say('reports.count-sources', { n: shown.length })}</summary>
      {list}
    </details>
  )
}

/** More than this is counted, and unfolded by whoever wants to see them. */
const sourcesInSight = 3

/** Nothing is dropped silently: what is not printed stands here, with the reason. */
export function LeftOutPart({ reader, slug, leftOut }: { reader: Reader; slug: string; leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null
  const { lang, href } = reader
  const say = speak(lang)
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{say('reports.left-out-title')}</h2>
      <p>{say('reports.left-out-lead')}</p>
      <ul>
        {leftOut.map(({ number, text, why }) => (
          <li id={`claim-${number}`}>
            <a href={href(`/reports/${slug}/claims/${number}`)}>{text}</a>{' '}
            <span class="meta">{say(`reports.why-${why}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
