import { get } from '#platform/web'
import type { Desk } from '#platform/web'
import { registeredEntities } from '../entities/read-entity.ts'
import { DirectoryPage } from '../pages/directory.tsx'
import type { Directory, EntityLine } from '../pages/directory.tsx'
import { peopleOn } from '../people/read-people.ts'
import { entityCounts, focalPointsOn, memberEntities, officesOn } from '../read.ts'
import { matchesIn } from '../search-people.ts'
import { speak } from '../words/index.ts'
import { dayAsked, readerOf } from './at-desk.ts'

export const directory = get({
  path: '/members',
  name: 'members.directory',
  may: ['public'],
  rate: 'page',
  audit: 'none',
  level: 'unclassified',
  show: async (desk) => ({
    title: speak(desk.lang)('members.title'),
    section: 'members',
    wide: true,
    body: <DirectoryPage {...await directoryOf(desk)} />,
  }),
})

async function directoryOf(desk: Desk): Promise<Directory> {
  const { tx, by } = desk
  const on = dayAsked(desk)
  const words = (desk.query.get('q') ?? '').trim().slice(0, 200)
  const reader = await readerOf(desk, on)
  const members = await memberEntities(tx, on)
  const all = by.grants.has('network') ? await peopleOn(tx, on) : undefined
  const found = matchesIn({ entities: members, people: all ?? [] }, words, reader.names)
  const points = await focalPointsOn(tx, on)
  const led = new Set(points.filter(({ capacity }) => capacity === 'focal-point').map(({ entity }) => entity))
  const registered = new Map((await registeredEntities(tx)).map((entity) => [entity.id, entity]))
  const lines = reader.names.sortedByLabel(found.entities, desk.lang).flatMap((id): EntityLine[] => {
    const entity = registered.get(id)
    return entity === undefined ? [] : [{ ...entity, points: points.filter((point) => point.entity === id) }]
  })
  return {
    reader,
    asked: { words, on },
    total: { entities: members.length, people: all?.length ?? 0 },
    kinds: await entityCounts(tx, on),
    offices: await officesOn(tx, on),
    entities: lines,
    people: all === undefined ? undefined : found.people,
    gaps: all === undefined ? [] : members.filter((id) => !led.has(id)),
    mayChange: by.grants.has('secretariat'),
  }
}
