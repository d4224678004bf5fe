import { get } from '#platform/web'
import type { Desk } from '#platform/web'
import { membersOn } from '../entities/read-entity.ts'
import { DirectoryPage } from '../pages/directory.tsx'
import type { Directory, EntityLine } from '../pages/directory.tsx'
import { peopleOn } from '../people/read-people.ts'
import { focalPointsOn, officesOn } from '../read.ts'
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
  const members = new Map((await membersOn(tx, on)).map((member) => [member.id, member]))
  const all = by.grants.has('network') ? await peopleOn(tx, on) : undefined
  const found = matchesIn({ entities: [...members.keys()], people: all ?? [] }, words, reader.names)
  const points = Map.groupBy(await focalPointsOn(tx, on), ({ entity }) => entity)
  const lines = reader.names.sortedByLabel(found.entities, desk.lang).flatMap((id): EntityLine[] => {
    const member = members.get(id)
    return member === undefined ? [] : [{ ...member, points: points.get(id) ?? [] }]
  })
  const led = (id: string): boolean => points.get(id)?.some(({ capacity }) => capacity === 'focal-point') ?? false
  return {
    reader,
    asked: { words, on },
    total: { entities: members.size, people: all?.length ?? 0 },
    kinds: Map.groupBy(members.values(), ({ kind }) => kind),
    offices: await officesOn(tx, on),
    entities: lines,
    people: all === undefined ? undefined : found.people,
    gaps: all === undefined ? [] : [...members.keys()].filter((id) => !led(id)),
    mayChange: by.grants.has('secretariat'),
  }
}
