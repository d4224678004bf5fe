import { Table } from '#platform/web'
import { formatNumber } from '#platform/words'
import { entityParts, sumOf } from '../event.ts'
import type { EventCard } from '../read-card.ts'
import { speak } from '../words/index.ts'
import type { Around } from './entries.tsx'

type Props = { readonly card: EventCard; readonly around: Around }

/** Entities and Member States by the part they have, each list once, in the order of the reader's language. */
export const Partners = (props: Props) => (
  <>
    {entityParts.map((part) => (
      <Entities {...props} part={part} />
    ))}
    <Sponsors {...props} />
  </>
)

function Entities({ card, around: { lang, names, href }, part }: Props & { part: (typeof entityParts)[number] }) {
  const say = speak(lang)
  const own = card.entities.filter((row) => row.part === part)
  if (own.length === 0) return null
  const byEntity = new Map(own.map((row) => [row.entity, row.number]))
  const { people, entities } = sumOf(own, part, card.totals)
  return (
    <section aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{say(`events.part-${part}`)}</h2>
      {part === 'facilitator' ? <p>{sentFrom(lang, people, entities)}</p> : null}
      <ul>
        {names.sortedByLabel(byEntity.keys(), lang).map((entity) => (
          <li>
            <a href={href(`/members/entities/${names.codeOf(entity)}`)}>{names.label(entity, lang).text}</a>
            {(part === 'facilitator' || part === 'speaker') && !card.totals.some((total) => total.part === part)
              ? ` · ${formatNumber(lang, byEntity.get(entity) ?? 1)}`
              : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Member States that co-sponsor; the country an event is about stands among its facts. */
function Sponsors({ card, around: { lang, names } }: Props) {
  const say = speak(lang)
  const states = card.countries.filter(({ part }) => part === 'co-sponsor').map(({ country }) => country)
  if (states.length === 0) return null
  return (
    <section aria-labelledby="states">
      <h2 id="states">{say('events.country-part-co-sponsor')}</h2>
      <p>{say('events.states-count', { n: states.length })}</p>
      <ul>
        {names.sorted(states, lang).map((country) => (
          <li>{names.name(country, lang).text}</li>
        ))}
      </ul>
    </section>
  )
}

const sentFrom = (lang: Around['lang'], people: number, entities: number): string =>
  speak(lang)('events.facilitators-from', {
    facilitators: speak(lang)('events.counted-facilitators', { n: people }),
    entities: speak(lang)('events.counted-entities', { n: entities }),
  })

/** How many took part, by kind. Officials are counted, never stored. */
export function Counts({ card: { participants }, lang }: { card: EventCard; lang: Around['lang'] }) {
  const say = speak(lang)
  if (participants.length === 0) return null
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{say('events.took-part')}</h2>
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
    </section>
  )
}
