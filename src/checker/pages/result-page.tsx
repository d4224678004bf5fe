import type { Child } from 'hono/jsx'
import { Actions, BarChart, ButtonLink, Empty, Filters, Notice, PostButton, Written } from '#platform/web'
import { speak as speakTexts } from '#platform/texts'
import { formatDay, nativeNames } from '#platform/words'
import type { Check } from '../keeping/read.ts'
import { isIn, views, wantedIn } from '../keeping/parts.ts'
import type { Shown, Wanted } from '../keeping/parts.ts'
import { countsOf } from '../telling/lists.ts'
import { kindWords } from '../telling/tell.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'
import { TextPart } from './text-part.tsx'
import type { TextPartProps } from './text-part.tsx'

export type ResultProps = Omit<TextPartProps, 'shown' | 'path' | 'query'> & {
  readonly check: Check
  readonly all: readonly Shown[]
  readonly wanted: Wanted
  readonly query: string
  /** How many sure fixes can be taken at once. */
  readonly sure: number
  /** When the text will be deleted. */
  readonly until: string
  /** What rooms below say besides: who would newly see it, what the report's own checks found. */
  readonly besides: readonly Child[]
  readonly keys: boolean
}

/** A text with everything that was found in it, at its place. */
export function ResultPage(props: ResultProps) {
  const { reader, check, all, wanted, query, besides } = props
  const { lang } = reader
  const say = speak(lang)
  const path = `/check/${check.id}`
  const shown = wantedIn(all, wanted)
  return (
    <step-through>
      <h1>
        <Written text={check.name} />
      </h1>
      <p class="meta">{aboutLine(check, lang)}</p>
      <p>{summary(all, lang)}</p>
      {besides}
      <Doing {...props} path={path} />
      <Counts {...props} />
      <Filters lang={lang} action={reader.href(path)} filters={filtersFor(all, wanted, lang)} />
      {props.keys ? <p class="meta">{say('checker.keys')}</p> : null}
      {shown.length === 0 ? (
        <Empty>{say(all.length === 0 ? 'checker.nothing-found' : 'checker.nothing-here')}</Empty>
      ) : null}
      <TextPart {...props} path={path} query={query} shown={shown} />
      <Ending {...props} path={path} />
    </step-through>
  )
}

/** As of which day it was checked, in which language it is, and what whoever read the file had to leave out. */
function aboutLine({ asOf, lang: textLang, text }: Check, lang: Reader['lang']): string {
  const say = speak(lang)
  return [
    say('checker.as-of-day', { day: formatDay(lang, asOf) }),
    textLang === null ? say('checker.language-unknown') : nativeNames[textLang],
    ...text.remarks.map(({ key, values }) => speakTexts(lang).byKey(key, values) ?? key),
  ].join(' · ')
}

/** "31 findings: 12 certain, 15 likely, 4 worth a look. 3 accepted, 2 dismissed." */
function summary(all: readonly Shown[], lang: Reader['lang']): string {
  const say = speak(lang)
  const open = all.filter(({ state }) => state.kind === 'open')
  const sure = (certainty: string) => open.filter(({ finding }) => finding.certainty === certainty).length
  const state = (kind: string) => all.filter((one) => one.state.kind === kind).length
  return [
    say('checker.n-open', { n: open.length }),
    say('checker.by-certainty', {
      certain: String(sure('certain')),
      likely: String(sure('likely')),
      look: String(sure('look')),
    }),
    ...(open.length === all.length
      ? []
      : [say('checker.decided', { accepted: String(state('accepted')), dismissed: String(state('dismissed')) })]),
  ].join(' ')
}

function Doing({ reader, path, query, sure, check }: ResultProps & { path: string }) {
  const { lang, href, once } = reader
  const say = speak(lang)
  return (
    <Actions>
      {sure === 0 ? null : (
        <PostButton
          action={href(`${path}/accept-all${query}`)}
          once={once()}
          label={say('checker.accept-all', { n: sure })}
        />
      )}
      <ButtonLink href={href(`${path}/file?to=docx`)} label={say('checker.to-docx')} quiet />
      {['csv', 'json'].map((to) => (
        <a href={href(`${path}/file?to=${to}`)}>{to.toUpperCase()}</a>
      ))}
      {check.report === null ? <a href={href('/check')}>{say('checker.another')}</a> : null}
    </Actions>
  )
}

function Counts({ reader: { lang }, all, check }: ResultProps) {
  const say = speak(lang)
  const open = all.filter((one) => isIn('open', one)).map(({ finding }) => finding)
  if (open.length === 0) return null
  return (
    <details>
      <summary>{say('checker.by-kind')}</summary>
      <BarChart
        lang={lang}
        title={say('checker.by-kind')}
        head={[say('checker.kind'), say('checker.number')]}
        source={say('checker.as-of-day', { day: formatDay(lang, check.asOf) })}
        bars={countsOf(open).map(({ kind, n }) => ({ label: kindWords(kind, lang), value: n }))}
      />
    </details>
  )
}

function filtersFor(all: readonly Shown[], wanted: Wanted, lang: Reader['lang']) {
  const say = speak(lang)
  const here = all.filter((one) => isIn(wanted.view, one)).map(({ finding }) => finding)
  const kindsHere = countsOf(here).map(({ kind, n }) => ({ value: kind, label: `${kindWords(kind, lang)} (${n})` }))
  const viewsHere = views.map((view) => ({
    value: view,
    label: `${say(`checker.view-${view}`)} (${all.filter((one) => isIn(view, one)).length})`,
  }))
  return [
    { name: 'show', label: say('checker.show'), chosen: wanted.view, options: viewsHere, all: '' },
    {
      name: 'kind',
      label: say('checker.kind'),
      chosen: wanted.kind ?? '',
      options: kindsHere,
      all: say('checker.all-kinds'),
    },
  ]
}

function Ending({ reader, path, until }: ResultProps & { path: string }) {
  const { lang, href, once } = reader
  const say = speak(lang)
  return (
    <Notice>
      <p>{say('checker.kept-until', { day: formatDay(lang, until) })}</p>
      <PostButton
        action={href(`${path}/forget`)}
        once={once()}
        label={say('checker.forget')}
        values={{ sure: 'yes' }}
        kind="danger"
      />
    </Notice>
  )
}
