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
import type { SpeakerShown, TakeOut } from './speakers.tsx'
import { SymbolText } from './symbol.tsx'
import { WhenText } from './when.tsx'

export type EventShown = {
  readonly around: Around
  readonly card: EventCard
  readonly speakers: readonly SpeakerShown[]
  readonly related: Related
  /** What this reader can do here; nothing for most. */
  readonly takeOut: TakeOut | undefined
}

/** Everything about one event: what, when and where, at which meeting, who spoke and took part, and how it came to be. */
export function EventPage(shown: EventShown) {
  const { around, card, takeOut } = shown
  const { lang } = around
  return (
    <>
      <h1>
        <Written texts={card.title} reader={lang} />
      </h1>
      <p>
        {speak(lang)(`events.kind-${card.kind}`)} · <StandingOf lang={lang} kind={card.kind} standing={card.standing} />
      </p>
      {takeOut === undefined ? null : <Doings {...shown} />}
      {card.summary === null ? null : <Prose texts={card.summary} reader={lang} />}
      <Facts facts={[...linesOfPlace(shown), ...linesOfHost(shown), ...linesOfRelated(shown)]} />
      <Speakers speakers={shown.speakers} around={around} takeOut={takeOut} />
      <Partners card={card} around={around} takeOut={takeOut} />
      <Counts card={card} lang={lang} />
      <Cited {...shown} />
      <History card={card} lang={lang} />
    </>
  )
}

function Doings({ around: { lang, href }, card: { slug, standing } }: EventShown) {
  const say = speak(lang)
  const to = (what: string): string => href(`/events/${slug}/${what}`)
  const open =
    standing === 'tentative' || standing === 'planned' || standing === 'confirmed' || standing === 'unreported'
  return (
    <>
      {standing === 'unreported' ? <Notice kind="warn">{say('events.unreported-notice')}</Notice> : null}
      <Actions>
        {open ? (
          <ButtonLink href={to('hold')} label={say('events.record-held')} quiet={standing !== 'unreported'} />
        ) : null}
        {standing === 'tentative' || standing === 'planned' ? (
          <ButtonLink href={to('confirm')} label={say('events.confirm')} quiet />
        ) : null}
        {open ? <ButtonLink href={to('move')} label={say('events.move')} quiet /> : null}
        {open ? <ButtonLink href={to('cancel')} label={say('events.call-off')} quiet /> : null}
        <ButtonLink href={to('edit')} label={say('events.edit')} quiet />
        <ButtonLink href={to('speakers/new')} label={say('events.add-speaker')} quiet />
        <ButtonLink href={to('entities/new')} label={say('events.add-entity')} quiet />
        <ButtonLink href={to('countries/new')} label={say('events.add-country')} quiet />
        <ButtonLink href={to('participants')} label={say('events.count-people')} quiet />
      </Actions>
    </>
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

function linesOfHost({ around: { lang, names, href }, card: { host }, takeOut }: EventShown): FactLine[] {
  if (host === null) return []
  const say = speak(lang)
  const { name, theme, symbol, body, slug, firstDay: first, lastDay: last } = host
  const when = { first, last, precise: 'day' } as const
  return [
    {
      label: say('events.host'),
      value: (
        <>
          <Written texts={name} reader={lang} />
          {' · '}
          <WhenText lang={lang} when={when} />
          {takeOut === undefined ? null : (
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
