import { Table } from '#platform/web'
import { formatNumber } from '#platform/words'
import { countryParts, entityParts, sumOf } from '../event.ts'
import type { EventCard } from '../read-card.ts'
import { speak } from '../words/index.ts'
import type { Around } from './entries.tsx'
import { Out } from './speakers.tsx'
import type { TakeOut } from './speakers.tsx'

type Props = { readonly card: EventCard; readonly around: Around; readonly takeOut: TakeOut | undefined }

/** Entities and Member States by the part they have, each list once, in the order of the reader's language. */
export const Partners = (props: Props) => (
  <>
    {entityParts.map((part) => (
      <Entities {...props} part={part} />
    ))}
    <Sponsors {...props} />
  </>
)

function Entities({
  card,
  around: { lang, names, href },
  takeOut,
  part,
}: Props & { part: (typeof entityParts)[number] }) {
  const say = speak(lang)
  const own = card.entities.filter((row) => row.part === part)
  if (own.length === 0) return null
  const byEntity = new Map(own.map((row) => [row.entity, row.number]))
  const { people, entities } = sumOf(own, part)
  return (
    <section aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{say(`events.part-${part}`)}</h2>
      {part === 'facilitator' ? <p>{sentFrom(lang, people, entities)}</p> : null}
      <ul>
        {names.sortedByLabel(byEntity.keys(), lang).map((entity) => (
          <li>
            <a href={href(`/members/entities/${names.codeOf(entity)}`)}>{names.label(entity, lang).text}</a>
            {part === 'facilitator' || part === 'speaker'
              ? ` · ${formatNumber(lang, byEntity.get(entity) ?? 1)}`
              : null}
            {takeOut === undefined ? null : (
              <Out takeOut={takeOut} lang={lang} values={{ what: 'entity', entity, part }} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sponsors({ card, around: { lang, names }, takeOut }: Props) {
  const say = speak(lang)
  // The country an event is about stands among its facts.
  const shown = takeOut === undefined ? countryParts.filter((part) => part === 'co-sponsor') : countryParts
  return (
    <>
      {shown.map((part) => {
        const own = card.countries.filter((row) => row.part === part).map(({ country }) => country)
        if (own.length === 0) return null
        return (
          <section aria-labelledby={`states-${part}`}>
            <h2 id={`states-${part}`}>{say(`events.country-part-${part}`)}</h2>
            {part === 'co-sponsor' ? <p>{say('events.states-count', { n: own.length })}</p> : null}
            <ul>
              {names.sorted(own, lang).map((country) => (
                <li>
                  {names.name(country, lang).text}
                  {takeOut === undefined ? null : (
                    <Out takeOut={takeOut} lang={lang} values={{ what: 'country', country, part }} />
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

const sentFrom = (lang: Around['lang'], people: number, entities: number): string =>
  speak(lang)('events.facilitators-from', {
    facilitators: speak(lang)('events.counted-facilitators', { n: people }),
    entities: speak(lang)('events.counted-entities', { n: entities }),
  })

/** How many took part, by kind, and how many places there are. Officials are counted, never stored. */
export function Counts({ card: { participants, places }, lang }: { card: EventCard; lang: Around['lang'] }) {
  const say = speak(lang)
  if (participants.length === 0 && places.length === 0) return null
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{say('events.took-part')}</h2>
      {places.map(({ what, number }) => (
        <p>{say(`events.places-${what}`, { n: number })}</p>
      ))}
      {participants.length === 0 ? null : (
        <Table
          caption={say('events.took-part-caption')}
          captionHidden
          head={[
            say('events.participants'),
            { label: say('events.number'), number: true },
            { label: say('events.of-them-women'), number: true },
          ]}
          rows={participants.map(({ kind, number, women }) => [
            say(`events.participants-${kind}`),
            formatNumber(lang, number),
            women === null ? say('events.not-told') : formatNumber(lang, women),
          ])}
        />
      )}
    </section>
  )
}
