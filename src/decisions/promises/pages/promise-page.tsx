import { Actions, ButtonLink, DayText, Facts, Prose, Written } from '#platform/web'
import { formatDay, formatList } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Placed } from '../../around.ts'
import { speak } from '../../words/index.ts'
import type { StepTaken } from '../read-promises.ts'
import type { PromiseView } from '../views.ts'
import { SaidIn, Stands } from './promise-lines.tsx'

type Props = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly view: PromiseView
  readonly pillar: Placed | undefined
  readonly audience: string
}

/** One promise: what was said where, who sees to it until when, and what became of it. */
export function PromisePage(props: Props) {
  const { lang, view } = props
  const { promise, settle } = view
  const say = speak(lang)
  return (
    <>
      <h1>{say('decisions.promise-heading', { label: promise.label })}</h1>
      <blockquote>
        <Prose texts={promise.text} reader={lang} />
      </blockquote>
      <p>
        <Stands lang={lang} standing={promise.standing} />
      </p>
      <About {...props} />
      {settle === undefined ? null : (
        <Actions>
          <ButtonLink href={settle} label={say('decisions.settle')} />
        </Actions>
      )}
      <h2>{say('decisions.became')}</h2>
      {promise.steps.length === 0 ? (
        <p>{say('decisions.became-nothing')}</p>
      ) : (
        <Became lang={lang} steps={promise.steps} />
      )}
    </>
  )
}

function About({ lang, href, view, pillar, audience }: Props) {
  const say = speak(lang)
  const { promise, responsible } = view
  return (
    <Facts
      facts={[
        { label: say('decisions.said-in'), value: <SaidIn lang={lang} view={view} /> },
        {
          label: say('decisions.said-as'),
          value: promise.saidAs === null ? undefined : <q dir="auto">{promise.saidAs}</q>,
        },
        {
          label: say('decisions.form-due'),
          value: promise.dueOn === null ? say('decisions.no-day') : <DayText lang={lang} day={promise.dueOn} />,
        },
        {
          label: say('decisions.sees-to-it'),
          value: responsible.length === 0 ? undefined : formatList(lang, responsible),
        },
        {
          label: say('decisions.pillar'),
          value:
            pillar === undefined ? undefined : (
              <a href={href(pillar.path)}>
                <Written text={pillar.label} lang={pillar.lang} />
              </a>
            ),
        },
        { label: say('decisions.seen-by'), value: audience },
      ]}
    />
  )
}

const Became = ({ lang, steps }: { lang: Lang; steps: readonly StepTaken[] }) => {
  const say = speak(lang)
  return (
    <ol class="timeline">
      {steps.map(({ kind, day, newDue, reason }) => (
        <li>
          <DayText lang={lang} day={day} />
          {': '}
          {kind === 'moved' && newDue !== null
            ? say('decisions.step-moved', { day: formatDay(lang, newDue) })
            : say(kind === 'kept' ? 'decisions.step-kept' : 'decisions.step-dropped')}
          {'. '}
          <Written texts={reason} reader={lang} />
        </li>
      ))}
    </ol>
  )
}
