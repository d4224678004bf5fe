import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packedOnce } from './compress.ts'

/** The style sheet and the islands: read and packed once at the start, under names that change with their content. */
export type Assets = {
  /** The address of an asset by its plain name, `style.css` or `search.js`. */
  readonly href: (name: string) => string
  readonly islands: readonly string[]
  readonly find: (hashedName: string) => Asset | undefined
}

type Asset = { readonly type: string; readonly packed: ReturnType<typeof packedOnce> }

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

export function readAssets(): Assets {
  const folder = webFolder(import.meta.dirname)
  const islands = readdirSync(join(folder, 'islands')).filter((name) => name.endsWith('.js'))
  const files = ['style.css', 'icon.svg', ...islands.map((name) => join('islands', name))]
  const byHash = new Map<string, Asset>()
  const hrefs = new Map<string, string>()
  for (const file of files) {
    const bytes = readFileSync(join(folder, file))
    const name = file.slice(file.lastIndexOf('/') + 1)
    const [stem, end = ''] = name.split('.')
    const hashed = `${stem}.${createHash('sha256').update(bytes).digest('base64url').slice(0, 10)}.${end}`
    byHash.set(hashed, { type: types[end] ?? 'application/octet-stream', packed: packedOnce(bytes) })
    hrefs.set(name, `/assets/${hashed}`)
  }
  return {
    href: (name) => hrefs.get(name) ?? missing(name),
    islands,
    find: (hashedName) => byHash.get(hashedName),
  }
}

function missing(name: string): never {
  throw new Error(`there is no asset ${name}`)
}

// The program may run as one bundled file elsewhere in the package: the sources of the web are looked for from there up.
function webFolder(from: string): string {
  const here = join(from, 'src', 'platform', 'web')
  if (existsSync(join(here, 'style.css'))) return here
  if (dirname(from) === from) throw new Error('src/platform/web is not above the running program')
  return webFolder(dirname(from))
}
