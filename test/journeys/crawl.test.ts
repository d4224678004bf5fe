import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frame, rooms } from '#app'
import { linesOf } from '#platform/web'
import { everyScreen } from '../every-screen.ts'
import { fingerprints } from '../every-table.ts'
import { siteOf } from '../site.ts'

const { network, token, screens } = await everyScreen()
const site = siteOf(network, rooms, frame)
const everyTable = () => fingerprints(network)

const namesIn = (path: string): number => path.split('/').filter((part) => !part.startsWith(':')).length
// A name in an address comes before what may stand in its place, as the router has it.
const entries = linesOf(rooms)
  .filter(({ method }) => method === 'GET')
  .toSorted((one, other) => namesIn(other.path) - namesIn(one.path))

test('following links changes nothing: no row of the ledger and no table', async () => {
  const before = await everyTable()
  const { seen, faults } = await crawl(['/en', ...screens.map((path) => `/en${path === '/' ? '' : path}`)])
  process.stderr.write(`links followed: ${seen.length}\n`)
  assert.deepEqual(faults, [])
  const unseen = entries.filter(({ path }) => !seen.some((one) => one.kind.startsWith(`${path} `)))
  assert.deepEqual(
    unseen.map(({ path }) => path),
    [],
  )
  assert.deepEqual(await everyTable(), before)
})

test('a form that is sent is noticed by the same comparison', async () => {
  const before = await everyTable()
  await site.post('/en/me', { lang: 'fr', zone: 'Europe/Paris' }, token)
  const after = await everyTable()
  const changed = Object.keys(after).filter((table) => after[table] !== before[table])
  assert.deepEqual(
    changed.filter((table) => /^public\.(accounts|ledger)$/.test(table)),
    ['public.accounts', 'public.ledger'],
  )
})

type Seen = { readonly path: string; readonly kind: string }

/** As many of a kind as it takes to find one that differs; claims of reports and months of the calendar are without number. */
const ofEachKind = 5

/** Opens every screen and follows the links from page to page, as a robot does that was let in as the secretary. */
async function crawl(starts: readonly string[]): Promise<{ seen: readonly Seen[]; faults: string[] }> {
  const seen: Seen[] = starts.map((path) => ({ path, kind: kindOf(path) }))
  const known = new Set(starts)
  const counts = new Map<string, number>()
  const faults: string[] = []
  for (const { path } of seen)
    for (const to of await linksOn(path, faults)) {
      const kind = kindOf(to)
      const count = counts.get(kind) ?? 0
      if (known.has(to) || count >= ofEachKind) continue
      known.add(to)
      counts.set(kind, count + 1)
      seen.push({ path: to, kind })
    }
  return { seen, faults }
}

/** The links of a page that lead on within the house and its language. */
async function linksOn(path: string, faults: string[]): Promise<string[]> {
  const { status, text, headers } = await site.get(path, token)
  if (status !== 200) faults.push(`${path}: ${status}`)
  if (!(headers.get('content-type') ?? '').startsWith('text/html') || headers.has('content-disposition')) return []
  return [...text.matchAll(/<a\b[^>]*\shref="([^"#]+)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => href === '/en' || href.startsWith('/en/'))
}

/** The entry of the route table that an address belongs to, and what it asks. */
function kindOf(path: string): string {
  const url = new URL(path, 'http://localhost')
  const bare = url.pathname.replace(/^\/en/, '') || '/'
  const entry = entries.find(({ path: pattern }) => patternOf(pattern).test(bare))
  return `${entry?.path ?? bare} ${[...url.searchParams.keys()].toSorted().join()}`
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`)
