import { Actions, ButtonLink, Facts, Prose, Written } from '#platform/web'
import type { Lang, Texts } from '#platform/words'
import type { Placed } from '../around.ts'
import type { DecisionView } from '../views.ts'
import { speak } from '../words/index.ts'
import { DecidedOn } from './decision-lines.tsx'
import { FollowUps } from './follow-ups.tsx'

export type CardProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly view: DecisionView
  readonly meeting: { readonly title: Texts; readonly slug: string } | undefined
  readonly pillar: Placed | undefined
  readonly plan: Placed | undefined
  readonly audience: string
  readonly inside: boolean
  /** Whether the reader keeps this entry: puts it right and adds what follows from it. */
  readonly keeps: boolean
}

/** One entry of the register: the text, how and when it came about, and what became of what follows from it. */
export function DecisionPage(props: CardProps) {
  const { lang, view, keeps } = props
  const { decision, href, followUps } = view
  const say = speak(lang)
  return (
    <>
      <h1>{say(`decisions.heading-${decision.kind}`, { label: decision.label })}</h1>
      <blockquote>
        <Prose texts={decision.text} reader={lang} />
      </blockquote>
      <About {...props} />
      {keeps ? (
        <Actions>
          <ButtonLink quiet href={`${href}/edit`} label={say('decisions.edit')} />
        </Actions>
      ) : null}
      <h2>{say('decisions.follow-up')}</h2>
      {followUps.length === 0 ? (
        <p>{say('decisions.no-follow-up')}</p>
      ) : (
        <FollowUps lang={lang} followUps={followUps} />
      )}
      {keeps ? (
        <Actions>
          <ButtonLink quiet href={`${href}/follow-ups/new`} label={say('decisions.add-follow-up')} />
        </Actions>
      ) : null}
    </>
  )
}

function About({ lang, href, view: { decision }, meeting, pillar, plan, audience, inside }: CardProps) {
  const say = speak(lang)
  return (
    <Facts
      facts={[
        { label: say('decisions.day'), value: <DecidedOn lang={lang} decision={decision} /> },
        { label: say('decisions.method'), value: say(`decisions.method-${decision.method}`) },
        {
          label: say('decisions.meeting'),
          value:
            meeting === undefined ? undefined : (
              <a href={href(`/meetings/${meeting.slug}`)}>
                <Written texts={meeting.title} reader={lang} />
              </a>
            ),
        },
        { label: say('decisions.pillar'), value: pillar && <PlacedLink href={href} placed={pillar} /> },
        { label: say('decisions.plan'), value: plan && <PlacedLink href={href} placed={plan} /> },
        { label: say('decisions.seen-by'), value: inside ? audience : undefined },
      ]}
    />
  )
}

const PlacedLink = ({ href, placed: { label, lang, path } }: { href: CardProps['href']; placed: Placed }) => (
  <a href={href(path)}>
    <Written text={label} lang={lang} />
  </a>
)
