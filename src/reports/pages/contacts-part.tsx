import { Table, Written } from '#platform/web'
import type { Lang } from '#platform/words'
import type { ToldContacts } from '../telling/contacts.ts'
import { speak } from '../words/index.ts'

type Address = ToldContacts['rows'][number]['leads'][number]['addresses'][number]

/** The annex of contacts, for the circle of readers it was made for. */
export function ContactsPart({ lang, contacts }: { lang: Lang; contacts: ToldContacts }) {
  const say = speak(lang)
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">{say('reports.annex-contacts')}</h2>
      <p class="meta">{say(`reports.edition-${contacts.edition}`)}</p>
      <Table
        caption={say('reports.contacts-caption')}
        captionHidden
        head={[say('reports.pillar'), say('reports.lead-entity'), say('reports.contact')]}
        rows={contacts.rows.flatMap(({ number, pillar, paused, leads }) => {
          const heading = say('reports.pillar-heading', { number: String(number), name: pillar })
          if (leads.length === 0) return [[heading, say(paused ? 'reports.paused' : 'reports.without-lead'), '']]
          return leads.map(({ entity, addresses }) => [heading, entity, <Addresses addresses={addresses} />])
        })}
      />
    </section>
  )
}

const Addresses = ({ addresses }: { addresses: readonly Address[] }) => (
  <>
    {addresses.map(({ name, address }) => (
      <div>
        {name === null ? null : <Written text={name} />}{' '}
        {address === null ? null : (
          <a href={`mailto:${address}`}>
            <bdi dir="ltr">{address}</bdi>
          </a>
        )}
      </div>
    ))}
  </>
)
