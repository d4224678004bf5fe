import { sql } from 'kysely'
import type { Tx } from '#platform/db'
import type { Line } from '#platform/web'
import { lead } from '#seeds/network-2021/ids'
import { behind, example } from './example-records.ts'
import { letterId, linkOf } from './example-letters.ts'
import { accounts } from './roles.ts'

/**
 * A record that an address can lead to: what it is, who may see it (a grant), and what stands in the place of `:slug`,
 * `:label` and so on. Those that are only read have no forms below them.
 */
export type Example = {
  readonly name: string
  readonly audience: string
  readonly parts: Readonly<Record<string, string | Question>>
  readonly onlyRead?: true
}
/** An example with its address, without a language. */
export type Place = Pick<Example, 'name' | 'audience'> & { readonly path: string }

type Question = { readonly ask: string }

/** The address of one example for an entry of the route table: what is shown first. */
export async function exampleOf(tx: Tx, line: Pick<Line, 'path'>): Promise<string> {
  const [first] = await examplesOf(tx, line)
  if (first === undefined) throw new Error(`no example for ${line.path}`)
  return first.path
}

/**
 * The addresses of all examples for an entry, of records for each circle of readers, told by `tellExamples`. An entry that
 * has none is a gap in the tests, and a fault.
 */
export async function examplesOf(tx: Tx, { path, method }: Pick<Line, 'path'> & Partial<Line>): Promise<Place[]> {
  if (!path.includes(':')) return [{ name: 'the page', audience: 'public', path }]
  const kind = Object.keys(examples)
    .filter((pattern) => path === pattern || path.startsWith(`${pattern}/`))
    .toSorted((one, other) => other.length - one.length)[0]
  const found = kind === undefined ? undefined : examples[kind]
  if (kind === undefined || found === undefined) throw new Error(`no example for ${path}: add one to test/screens.ts`)
  const places: Place[] = []
  for (const { name, audience, parts, onlyRead } of found) {
    if (onlyRead === true && (path !== kind || method === 'POST')) continue
    places.push({ name, audience, path: await filled(tx, path, parts) })
  }
  return places
}

async function filled(tx: Tx, path: string, parts: Example['parts']): Promise<string> {
  const whole: string[] = []
  for (const part of path.split('/')) {
    if (!part.startsWith(':')) whole.push(part)
    else whole.push(encodeURIComponent(await valueOf(tx, path, parts[part.slice(1)])))
  }
  return whole.join('/')
}

async function valueOf(tx: Tx, path: string, part: string | Question | undefined): Promise<string> {
  if (typeof part === 'string') return part
  if (part === undefined) throw new Error(`the example for ${path} has not all its parts: see test/screens.ts`)
  const { rows } = await sql<{ value: string }>`${sql.raw(part.ask)}`.execute(tx)
  return rows[0]?.value ?? Promise.reject(new Error(`the records have no example for ${path}`))
}

const claim = (where: string): Question => ({
  ask: `select min(claims.number)::text value from claims join reports on reports.id = report
        where reports.slug = 'example-draft' and gone_on is null and ${where}`,
})
const of = (name: string, audience: string, parts: Example['parts']): Example => ({ name, audience, parts })
function toRead(one: Example): Example {
  return { ...one, onlyRead: true }
}
const led = { slug: 'leave-no-one-behind' }
const hidden = { plan: 'only-the-network', label: '1', number: '1' }
const outputs = [
  of('of the pillar', 'public', { label: '1.1', number: '1' }),
  toRead(of('of the pillar, for the network', 'network', { label: '1.70', number: '1' })),
  of('of the pillar, for the pillar', `pillar:${behind}`, { label: '1.80', number: '1' }),
]
const texts = [
  of('of the pillar', 'network', { slug: 'example-network', number: '1', lang: 'en', step: 'published' }),
  of('of no pillar', 'public', { slug: 'example-public', number: '1', lang: 'en', step: 'published' }),
]

const labelOf = (where: string): Question => ({
  ask: `select label value from decisions where ${where} order by label limit 1`,
})
const decided = (name: string) => ({
  label: labelOf(`id = '${example('decision', name)}'`),
  followUp: example('follow-up', name),
})
const decisions = [
  of('of the pillar', 'network', decided('network')),
  of('of the co-chairs', 'co-chairs', decided('co-chairs')),
  of('for everybody', 'public', { label: labelOf(`audience = 'public' and pillar is null`) }),
]

const promised = (name: string) => ({
  label: { ask: `select label value from promises where id = '${example('promise', name)}'` },
})
const promises = [
  of('of the pillar', 'network', promised('network')),
  of('of the co-chairs', 'co-chairs', promised('co-chairs')),
]

// By the address up to the record. The first is what tests of screens look at.
const examples: Readonly<Record<string, readonly Example[]>> = {
  '/members/people/:id': [of('the member', 'network', { id: accounts.member })],
  '/members/entities/:code': [of('an entity', 'public', { code: 'WHO' })],
  '/members/terms/:id': [
    of('a term', 'public', { id: { ask: 'select id::text value from office_terms order by valid desc limit 1' } }),
  ],
  '/members/focal-points/:id': [
    of('a focal point', 'network', {
      id: { ask: 'select id::text value from focal_points where upper_inf(valid) order by id limit 1' },
    }),
  ],
  '/countries/teams/:slug': [of('a team', 'public', { slug: 'nepal' })],
  '/countries/engagements/:id': [
    of('of the pillar', 'network', { id: example('engagement', 'pillar') }),
    of('of no pillar', 'network', { id: example('engagement', 'network') }),
  ],
  '/work-plan/highlights/:subject/:from': [
    of('of the pillar', 'network', { subject: example('output', 'network'), from: '2022-01-01' }),
    of('of no pillar', 'network', {
      subject: { ask: `select subject::text value from highlights where kind = 'event' order by rank limit 1` },
      from: '2021-01-01',
    }),
  ],
  '/pillars/:slug': [
    of('that is led', 'public', led),
    of('that nobody leads', 'public', { slug: 'internal-diversity' }),
    of('of a plan for the network', 'network', { slug: 'only-the-network' }),
  ],
  '/pillars/:slug/leads/:lead': [of('that is led', 'public', { ...led, lead: lead('behind:WHO') })],
  '/o/:label': outputs,
  '/o/:plan/:label': [
    of('of the pillar', 'public', { plan: 'work-plan-2021', label: '1.1', number: '1' }),
    of('of a plan for the network', 'network', hidden),
  ],
  '/dependencies/:slug': [
    of('for everybody', 'public', { slug: 'task-force-report' }),
    of('for the network', 'network', { slug: 'only-the-network' }),
  ],
  '/documents/:slug': [...texts, of('of the co-chairs', 'co-chairs', { slug: 'example-co-chairs' })],
  '/documents/agreed-language/:phrase': [
    of('for the network', 'network', { phrase: example('phrase', 'network') }),
    of('for everybody', 'public', { phrase: example('phrase', 'public') }),
    of('of the co-chairs', 'co-chairs', { phrase: example('phrase', 'co-chairs') }),
  ],
  '/documents/:slug/files/:number/:lang/:step': [
    ...texts,
    // A draft of a public text is for the network.
    of('that is drafted', 'network', { slug: 'example-public', number: '1', lang: 'en', step: 'drafted' }),
    of('of the co-chairs', 'co-chairs', { slug: 'example-co-chairs', number: '1', lang: 'en', step: 'published' }),
  ],
  '/meetings/:slug': [
    of('of the pillar', 'network', { slug: 'example-pillar-network' }),
    of('of the pillar, for the pillar', `pillar:${behind}`, { slug: 'example-pillar-pillar' }),
    of('of the network', 'network', { slug: 'example-plenary-network' }),
    of('of the co-chairs', 'co-chairs', { slug: 'example-bilateral-co-chairs' }),
    toRead(of('for everybody', 'public', { slug: 'example-plenary-public' })),
  ],
  '/d/:label': decisions,
  '/d/:label/follow-ups/:followUp': decisions.slice(0, 2),
  '/p/:label': promises,
  '/calendar/days/:code': [of('a day', 'public', { code: 'racial-discrimination' })],
  '/events/:slug': [
    of('of the pillar', 'network', { slug: 'example-pillar' }),
    of('of no pillar', 'network', { slug: 'example-network' }),
    toRead(of('for the United Nations', 'un', { slug: 'example-un' })),
    of('of the pillar, for everybody', 'public', {
      slug: {
        ask: `select slug value from events where audience = 'public' and pillar = '${behind}'
          and not exists (select from event_steps where event = events.id and kind in ('held', 'cancelled')) limit 1`,
      },
    }),
  ],
  '/events/host-meetings/:slug': [of('of others', 'public', { slug: 'example-host' })],
  '/reports/notes/:note': [
    of('for the network', 'network', { note: 'example-note' }),
    of('for everybody', 'public', { note: 'mandate' }),
  ],
  '/reports/:slug': [
    of('a draft', 'network', { slug: 'example-draft' }),
    toRead(of('issued to the network', 'network', { slug: 'example-network' })),
    toRead(of('issued to everybody', 'public', { slug: 'example-public' })),
  ],
  '/a/:name': [of('behind a link', 'public', { name: linkOf('answer') })],
  '/not-me/:name': [of('behind a link', 'public', { name: linkOf('not-me') })],
  '/my-reply/:name': [of('behind a link', 'public', { name: linkOf('own-reply') })],
  '/letters/stop/:name': [of('behind a link', 'public', { name: linkOf('stop-digest') })],
  '/requests/:id': [of('of the secretariat', 'secretariat', { id: letterId('question', 'own') })],
  '/requests/:id/withdraw': [of('of the secretariat', 'secretariat', { id: letterId('question', 'withdrawn') })],
  '/mail/:id': [of('of somebody outside', 'public', { id: letterId('letter', 'caught') })],
  '/mailroom/:id': [of('to be sorted', 'secretariat', { id: letterId('incoming', 'to-sort') })],
  '/mailroom/:id/let-through': [of('in doubt', 'secretariat', { id: letterId('incoming', 'doubted') })],
  '/mailroom/:id/files/:number': [
    of('of a letter', 'secretariat', { id: letterId('incoming', 'to-sort'), number: '1' }),
  ],
  '/channels/:id': [of('of the secretariat', 'secretariat', { id: letterId('channel', 'one') })],
  '/updates/:update/files/:number': [
    of('of the pillar', 'network', {
      update: { ask: 'select reported::text value from update_files limit 1' },
      number: '1',
    }),
  ],
  '/check/:id': [of('of the secretariat', 'secretariat', { id: example('check', 'secretariat') })],
  '/intake/:id': [of('of the co-chairs', 'co-chairs', { id: example('intake', 'co-chairs'), proposal: 'open' })],
  '/check/reports/:slug': [
    of('a draft', 'network', { slug: 'example-draft' }),
    of('issued to everybody', 'public', { slug: 'example-public' }),
  ],
  '/reports/:slug/file': [
    of('a draft', 'network', { slug: 'example-draft' }),
    of('issued to the network', 'network', { slug: 'example-network' }),
    of('issued to everybody', 'public', { slug: 'example-public' }),
  ],
  '/reports/:slug/corrigenda': [of('issued to the network', 'network', { slug: 'example-network' })],
  '/reports/:slug/claims/:number': [
    of('of the pillar', 'network', { slug: 'example-draft', number: claim(`claims.pillar = '${behind}'`) }),
    of('of no pillar', 'network', { slug: 'example-draft', number: claim(`claims.pillar is null`) }),
  ],
  '/reports/:slug/pillars/:pillar': [of('of the pillar', 'network', { slug: 'example-draft', pillar: '1' })],
}
