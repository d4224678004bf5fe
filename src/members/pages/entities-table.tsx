import { State, Table } from '#platform/web'
import type { Row } from '#platform/web'
import { speak } from '../words/index.ts'
import type { Directory, EntityLine } from './directory.tsx'
import { EntityNames } from './entity-name.tsx'
import { PersonLinks } from './person-link.tsx'

/** Entities with who speaks for them; for the public, with the address that stays when people change. */
export function EntitiesTable({ directory }: { directory: Directory }) {
  const { reader, entities, people } = directory
  const say = speak(reader.lang)
  const own = people !== undefined
  const head = own
    ? [say('members.entity'), say('members.kind'), say('members.focal-point'), say('members.alternate')]
    : [say('members.entity'), say('members.kind'), say('members.contact')]
  return (
    <>
      <h2 id="entities">{say('members.entities-found', { n: entities.length })}</h2>
      <Table
        caption={say('members.entities')}
        captionHidden
        head={head}
        rows={entities.map((line) => rowOf(directory, line))}
      />
    </>
  )
}

function rowOf({ reader, asked, people }: Directory, { id, kind, roleAddress, points }: EntityLine): Row {
  const say = speak(reader.lang)
  const first = [<EntityNames reader={reader} entity={id} on={asked.on} />, say(`members.kind-${kind}`)]
  if (people === undefined) return [...first, <RoleAddress address={roleAddress} />]
  const who = (capacity: string) =>
    points.filter((point) => point.capacity === capacity).map(({ person, name }) => ({ id: person, name }))
  const focal = who('focal-point')
  return [
    ...first,
    focal.length === 0 ? (
      <State lang={reader.lang} state={{ kind: 'due-soon', days: 0 }}>
        {say('members.gap-short')}
      </State>
    ) : (
      <PersonLinks reader={reader} people={focal} />
    ),
    <PersonLinks reader={reader} people={who('alternate')} />,
  ]
}

/** An address that belongs to a role, never to a person. */
export const RoleAddress = ({ address }: { address: string | null }) =>
  address === null ? null : <MailLink address={address} />

/** An address to write to; on a narrow screen it breaks after its sign, not in the middle of a word. */
export function MailLink({ address }: { address: string }) {
  const [box, domain] = address.split('@')
  return (
    <a href={`mailto:${address}`} dir="ltr">
      {box}@<wbr />
      {domain}
    </a>
  )
}
