import { DayText, Empty, Prose, Timeline } from '#platform/web'
import { formatDay } from '#platform/words'
import type { Update } from '../outputs/read-card.ts'
import { speak } from '../words/index.ts'
import { EntityLink, PersonLink } from './entities.tsx'
import type { Reader } from './reader.ts'

type Props = { readonly reader: Reader; readonly updates: readonly Update[] }

/** What was reported, the newest first: day, text, who said it for whom. */
export function Updates({ reader, updates }: Props) {
  const { lang } = reader
  const say = speak(lang)
  return (
    <section aria-labelledby="updates">
      <h2 id="updates">{say('plan.updates')}</h2>
      {updates.length === 0 ? (
        <Empty>{say('plan.no-update')}</Empty>
      ) : (
        <Timeline
          items={updates.map((update) => ({
            id: `update-${update.id}`,
            at: <DayText lang={lang} day={update.day} />,
            what: <Prose texts={update.text} reader={lang} />,
            meta: <Who reader={reader} update={update} />,
          }))}
        />
      )}
    </section>
  )
}

function Who({ reader, update: { byPerson, entity } }: { reader: Reader; update: Update }) {
  const known = byPerson !== null && reader.people.has(byPerson)
  return (
    <>
      {known ? <PersonLink reader={reader} person={byPerson} /> : null}
      {known && entity !== null ? ' · ' : null}
      {entity === null ? null : <EntityLink reader={reader} entity={entity} />}
    </>
  )
}

/** Where the reported can be seen: the addresses and files that came with updates, each with its day. */
export function Evidence({ reader: { lang, href }, updates }: Props) {
  const proofs = updates.flatMap(({ url, day }) => (url === null ? [] : [{ url, day }]))
  const files = updates.flatMap(({ id, day, files: own }) => own.map((file) => ({ ...file, update: id, day })))
  if (proofs.length + files.length === 0) return null
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{speak(lang)('plan.evidence')}</h2>
      <ul>
        {proofs.map(({ url, day }) => (
          <li>
            <a href={url} rel="noopener noreferrer">
              <bdi dir="ltr">{url}</bdi>
            </a>{' '}
            <span class="meta">{formatDay(lang, day)}</span>
          </li>
        ))}
        {files.map(({ update, number, name, day }) => (
          <li>
            <a href={href(`/updates/${update}/files/${number}`)}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span class="meta">{formatDay(lang, day)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
