import { DayText, Notice, State, Written } from '#platform/web'
import { formatDay, textIn } from '#platform/words'
import { lacksLead, reviewIsDue } from '../pillars/pillar.ts'
import type { Pause, Pillar } from '../pillars/read.ts'
import { speak } from '../words/index.ts'
import { EntityLinks, PersonLink } from './entities.tsx'
import type { Reader } from './reader.ts'

/** "2 Criminal Justice": a pillar by its number and what it is called for short. */
export const pillarLabel = (
  lang: Reader['lang'],
  { number, shortName }: Pick<Pillar, 'number' | 'shortName'>,
): string => `${number} ${textIn(shortName, lang).text}`

/** Who leads a pillar, in one line: entities, and for the network their people; or that nobody does, or why it rests. */
export function LeadLine({ reader, pillar }: { reader: Reader; pillar: Pillar }) {
  const say = speak(reader.lang)
  if (pillar.pause !== undefined) return <PauseLine reader={reader} pause={pillar.pause} />
  if (lacksLead(pillar))
    return (
      <p>
        <span class="state late">{say('plan.no-lead')}</span>
      </p>
    )
  const entities = pillar.leads.map(({ entity }) => entity)
  return (
    <p>
      {say('plan.leads-label', { n: entities.length })} <EntityLinks reader={reader} entities={entities} />
      <LeadPeople reader={reader} pillar={pillar} />
    </p>
  )
}

/** The people who lead, by the name the reader may know; a pillar can have several, from several entities. */
export function LeadPeople({ reader, pillar }: { reader: Reader; pillar: Pick<Pillar, 'leads'> }) {
  const known = pillar.leads
    .flatMap(({ people }) => people)
    .filter(({ person }) => reader.people.has(person))
    .toSorted((one, other) => nameOf(reader, one.person).localeCompare(nameOf(reader, other.person), reader.lang))
  if (known.length === 0) return null
  return (
    <>
      {' ('}
      {known.map(({ person, capacity }, at) => (
        <>
          {at === 0 ? null : ', '}
          <PersonLink reader={reader} person={person} />
          {capacity === 'alternate' ? ` – ${speak(reader.lang)('plan.alternate')}` : null}
        </>
      ))}
      {')'}
    </>
  )
}

const nameOf = ({ people }: Reader, person: string): string => people.get(person) ?? ''

function PauseLine({ reader, pause }: { reader: Reader; pause: Pause }) {
  const { lang, today } = reader
  const say = speak(lang)
  return (
    <p>
      <State lang={lang} state={{ kind: 'inactive' }}>
        {say('plan.inactive-since', { day: formatDay(lang, pause.from) })}
      </State>{' '}
      <Written texts={pause.reason} reader={lang} />{' '}
      <span class={reviewIsDue(pause, today) ? 'state late' : 'meta'}>
        {say(reviewIsDue(pause, today) ? 'plan.review-was-due' : 'plan.review-on', {
          day: formatDay(lang, pause.reviewOn),
        })}
      </span>
    </p>
  )
}

type Waits = { readonly title: string; readonly path: string }

/** The pause of a pillar in full: since when, why, on what it waits, when it is looked at again. */
export function PauseNotice({ reader, pause, waits }: { reader: Reader; pause: Pause; waits: Waits | undefined }) {
  const { lang, today, href } = reader
  const say = speak(lang)
  const due = reviewIsDue(pause, today)
  return (
    <Notice kind={due ? 'warn' : 'info'} title={say('plan.inactive-since', { day: formatDay(lang, pause.from) })}>
      <p lang={textIn(pause.reason, lang).lang}>
        <Written texts={pause.reason} reader={lang} />
      </p>
      {pause.source === null ? null : (
        <p>
          {say('plan.decided-by')} <Written text={pause.source} />
        </p>
      )}
      {waits === undefined ? null : (
        <p>
          {say('plan.waits-for-label')}{' '}
          <a href={href(waits.path)}>
            <bdi>{waits.title}</bdi>
          </a>
        </p>
      )}
      <p>
        {say(due ? 'plan.review-was-due' : 'plan.review-on', { day: formatDay(lang, pause.reviewOn) })}
        {pause.reviewedOn === null ? null : (
          <>
            {' · '}
            {say('plan.last-reviewed')} <DayText lang={lang} day={pause.reviewedOn} />
          </>
        )}
      </p>
    </Notice>
  )
}
