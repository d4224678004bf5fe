import type { Child } from 'hono/jsx'
import { Actions, ButtonLink, Empty, Facts, Table, Written } from '#platform/web'
import type { Dependency } from '../outputs/read-dependencies.ts'
import { speak } from '../words/index.ts'
import { DateText, DueText, StandingText, slipWords } from './dated.tsx'
import { DatesHistory } from './dates-history.tsx'
import type { Reader } from './reader.ts'

type Waiting = { readonly title: string; readonly path: string }
type Props = {
  readonly reader: Reader
  readonly dependency: Dependency
  readonly waiting: readonly Waiting[]
  readonly setDate: string | undefined
  readonly additions: readonly Child[]
}

/** What the network waits for: from whom, when it was and is expected, and what waits for it. */
export function DependencyPage({ reader, dependency, waiting, setDate, additions }: Props) {
  const { lang } = reader
  const say = speak(lang)
  return (
    <>
      <h1>
        <Written texts={dependency.title} reader={lang} />
      </h1>
      <p>
        <StandingText lang={lang} standing={dependency.standing} />
      </p>
      {setDate === undefined ? null : (
        <Actions>
          <ButtonLink href={setDate} label={say('plan.set-date')} />
        </Actions>
      )}
      <DependencyFacts reader={reader} dependency={dependency} />
      <Waiting reader={reader} waiting={waiting} />
      <DatesHistory lang={lang} dates={dependency.dates} />
      {additions}
    </>
  )
}

function DependencyFacts({ reader: { lang }, dependency }: Pick<Props, 'reader' | 'dependency'>) {
  const say = speak(lang)
  const { known } = dependency
  return (
    <Facts
      facts={[
        { label: say('plan.expected-from'), value: <Written texts={dependency.body} reader={lang} /> },
        {
          label: say('plan.expected'),
          value: known.promised === undefined ? undefined : <DueText lang={lang} known={known} />,
        },
        {
          label: say('plan.actual'),
          value: known.actual === undefined ? undefined : <DateText lang={lang} date={known.actual} />,
        },
        { label: say('plan.slip'), value: slipWords(lang, known) },
      ]}
    />
  )
}

function Waiting({ reader: { lang, href }, waiting }: Pick<Props, 'reader' | 'waiting'>) {
  if (waiting.length === 0) return null
  const say = speak(lang)
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{say('plan.what-waits')}</h2>
      <ul>
        {waiting.map(({ title, path }) => (
          <li>
            <a href={href(path)}>
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

type ListProps = {
  readonly reader: Reader
  readonly dependencies: readonly Dependency[]
  readonly add: string | undefined
}

/** Everything the network waits for, with when each is expected and by how much it slipped. */
export function DependenciesPage({ reader, dependencies, add }: ListProps) {
  const { lang, href } = reader
  const say = speak(lang)
  const button = add === undefined ? undefined : { href: add, label: say('plan.add-dependency') }
  return (
    <>
      <h1>{say('plan.dependencies')}</h1>
      <p>{say('plan.dependencies-lead')}</p>
      {dependencies.length === 0 ? (
        <Empty button={button}>{say('plan.no-dependencies')}</Empty>
      ) : (
        <Table
          caption={say('plan.dependencies')}
          captionHidden
          head={[
            say('plan.dependency'),
            say('plan.expected-from'),
            say('plan.expected'),
            say('plan.state'),
            say('plan.slip'),
          ]}
          rows={dependencies.map(({ slug, title, body, known, standing }) => [
            <a href={href(`/dependencies/${slug}`)}>
              <Written texts={title} reader={lang} />
            </a>,
            <Written texts={body} reader={lang} />,
            <DueText lang={lang} known={known} />,
            <StandingText lang={lang} standing={standing} />,
            slipWords(lang, known) ?? '',
          ])}
        />
      )}
      {button === undefined || dependencies.length === 0 ? null : (
        <Actions>
          <ButtonLink {...button} quiet />
        </Actions>
      )}
    </>
  )
}
