import { Actions, ButtonLink, Facts, Notice, Prose, Written } from '#platform/web'
import type { FactLine } from '#platform/web'
import { formatNumber } from '#platform/words'
import { dayCount, weekdayCount } from '../days.ts'
import type { EventCard } from '../read-card.ts'
import type { Related } from '../related.ts'
import { speak } from '../words/index.ts'
import type { Around } from './entries.tsx'
import { StandingOf } from './entries.tsx'
import { History } from './history.tsx'
import { Counts, Partners } from './partners.tsx'
import { Speakers } from './speakers.tsx'
import type { SpeakerShown } from './speakers.tsx'
import { SymbolText } from './symbol.tsx'
import { WhenText } from './when.tsx'

export type EventShown = {
  readonly around: Around
  readonly card: EventCard
  readonly speakers: readonly SpeakerShown[]
  readonly related: Related
  /** Whether this reader arranges the event; most do not. */
  readonly arranges: boolean
}

/** Everything about one event: what, when and where, at which meeting, who spoke and took part, and how it came to be. */
export function EventPage(shown: EventShown) {
  const { around, card, arranges } = shown
  const { lang } = around
  return (
    <>
      <h1>
        <Written texts={card.title} reader={lang} />
      </h1>
      <p>
        {speak(lang)(`events.kind-${card.kind}`)} · <StandingOf lang={lang} kind={card.kind} standing={card.standing} />
      </p>
      {arranges ? <Doings {...shown} /> : null}
      {card.summary === null ? null : <Prose texts={card.summary} reader={lang} />}
      <Facts facts={[...linesOfPlace(shown), ...linesOfHost(shown), ...linesOfRelated(shown)]} />
      <Speakers speakers={shown.speakers} around={around} />
      <Partners card={card} around={around} />
      <Counts card={card} lang={lang} />
      {arranges ? <Corrections {...shown} /> : null}
      <Cited {...shown} />
      <History card={card} lang={lang} />
    </>
  )
}

function Doings({ around: { lang, href, names }, card: { slug, standing, when } }: EventShown) {
  const say = speak(lang)
  const to = (what: string): string => href(`/events/${slug}/${what}`)
  const open = standing !== 'held' && standing !== 'cancelled'
  const toConfirm = standing === 'tentative' || standing === 'planned'
  const unreported = standing === 'unreported'
  const begun = when.first <= names.day
  return (
    <>
      {unreported ? (
        <Notice kind="warn">
          <p>{say('events.unreported-notice')}</p>
        </Notice>
      ) : null}
      <Actions>
        {open && begun ? <ButtonLink href={to('hold')} label={say('events.record-held')} quiet={!unreported} /> : null}
        {toConfirm ? <ButtonLink href={to('confirm')} label={say('events.confirm')} quiet /> : null}
        <ButtonLink href={to('edit')} label={say('events.edit')} quiet />
        {open ? <a href={to('move')}>{say('events.move')}</a> : null}
        {open ? <a href={to('cancel')}>{say('events.call-off')}</a> : null}
      </Actions>
    </>
  )
}

/** Who has a part in the event is added and corrected by forms of their own. */
function Corrections({ around: { lang, href }, card }: EventShown) {
  const say = speak(lang)
  const to = (what: string): string => href(`/events/${card.slug}/${what}`)
  const anybody = card.speakers.length + card.entities.length + card.countries.length > 0
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{say('events.add-or-correct')}</h2>
      <Actions>
        <a href={to('speakers/new')}>{say('events.add-speaker')}</a>
        <a href={to('entities/new')}>{say('events.add-entity')}</a>
        <a href={to('countries/new')}>{say('events.add-country')}</a>
        <a href={to('participants')}>{say('events.count-people')}</a>
        {anybody ? <a href={to('take-out')}>{say('events.take-out')}</a> : null}
      </Actions>
    </section>
  )
}

function linesOfPlace({ around: { lang, names, href }, card }: EventShown): FactLine[] {
  const say = speak(lang)
  const { when, startsAt, zone, place, platform, observance, addressee, process } = card
  const several = when.precise === 'day' && when.first !== when.last
  const length = {
    days: say('events.counted-days', { n: dayCount(when.first, when.last) }),
    weekdays: say('events.counted-weekdays', { n: weekdayCount(when.first, when.last) }),
  }
  return [
    { label: say('events.when'), value: <WhenText lang={lang} when={when} startsAt={startsAt} zone={zone} /> },
    { label: say('events.length'), value: several ? say('events.days-and-weekdays', length) : '' },
    {
      label: say('events.places'),
      value: card.places
        .map(({ what, number }) => say(`events.places-${what}`, { n: number }))
        .join(say('events.comma')),
    },
    { label: say('events.place'), value: place === null ? '' : <Written texts={place} reader={lang} /> },
    { label: say('events.platform'), value: platform === null ? '' : <Written text={platform} /> },
    {
      label: say('events.un-day'),
      value:
        observance === null ? (
          ''
        ) : (
          <a href={href(`/calendar/days/${names.codeOf(observance)}`)}>{names.name(observance, lang).text}</a>
        ),
    },
    { label: say('events.addressee'), value: addressee === null ? '' : <Written texts={addressee} reader={lang} /> },
    { label: say('events.process'), value: process === null ? '' : <Written texts={process} reader={lang} /> },
  ]
}

function linesOfHost({ around: { lang, names, href }, card: { host, kind }, arranges }: EventShown): FactLine[] {
  if (host === null) return []
  const say = speak(lang)
  const { name, theme, symbol, body, slug, firstDay: first, lastDay: last } = host
  const when = { first, last, precise: 'day' } as const
  return [
    {
      label: say(kind === 'side-event' ? 'events.host' : 'events.host-meeting'),
      value: (
        <>
          <Written texts={name} reader={lang} />
          {' · '}
          <WhenText lang={lang} when={when} />
          {!arranges ? null : (
            <>
              {' · '}
              <a href={href(`/events/host-meetings/${slug}/edit`)}>{say('events.edit')}</a>
            </>
          )}
        </>
      ),
    },
    { label: say('events.host-symbol'), value: symbol === null ? '' : <SymbolText written={symbol} /> },
    { label: say('events.host-theme'), value: theme === null ? '' : <Written texts={theme} reader={lang} /> },
    { label: say('events.host-body'), value: body === null ? '' : names.name(body, lang).text },
  ]
}

function linesOfRelated({ around: { lang, names, href }, card, related }: EventShown): FactLine[] {
  const say = speak(lang)
  const { pillar, output, document, team } = related
  const about = card.countries.filter(({ part }) => part === 'about').map(({ country }) => country)
  const countries = names.sorted(about, lang).map((id) => names.name(id, lang).text)
  const link = ({ path, texts, before }: { path: string; texts: EventCard['title']; before?: string }) => (
    <a href={href(path)}>
      {before}
      <Written texts={texts} reader={lang} />
    </a>
  )
  return [
    { label: say('events.countries-about'), value: countries.join(say('events.comma')) },
    { label: say('events.team'), value: team && link({ path: team.path, texts: team.name }) },
    { label: say('events.document'), value: document && link({ path: document.path, texts: document.title }) },
    {
      label: say('events.pillar'),
      value:
        pillar && link({ path: pillar.path, texts: pillar.name, before: `${formatNumber(lang, pillar.number)}. ` }),
    },
    {
      label: say('events.output'),
      value: output && link({ path: output.path, texts: output.title, before: `${output.label} ` }),
    },
    {
      label: say('events.audience'),
      value: card.audience === 'public' ? '' : say(`events.audience-${audienceWord(card.audience)}`),
    },
  ]
}

const audienceWord = (audience: string) => {
  if (audience === 'un' || audience === 'network' || audience === 'secretariat' || audience === 'co-chairs')
    return audience
  return audience.startsWith('pillar:') ? 'pillar' : 'people'
}

function Cited({ around: { lang }, related: { citations } }: EventShown) {
  if (citations.length === 0) return null
  return (
    <section aria-labelledby="cited">
      <h2 id="cited">{speak(lang)('events.cited')}</h2>
      <ul>
        {citations.map(({ symbol, title }) => (
          <li>
            <SymbolText written={symbol} />
            {title === null ? null : (
              <>
                {' · '}
                <Written texts={title} reader={lang} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
