import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { createVirtualFileSystem } from 'typescript/unstable/fs'
import { readSources } from '../../scripts/check/read-sources.ts'
import type { Source } from '../../scripts/check/read-sources.ts'

/** The top of the repository. */
export const home = join(import.meta.dirname, '..', '..')

/** A small house in a temporary folder, under our own package.json, compiler and linter settings; gone after the test. */
export function houseWith(t: TestContext, files: Readonly<Record<string, string>>): string {
  const house = mkdtempSync(join(tmpdir(), 'colonnade-fence-'))
  t.after(() => rmSync(house, { recursive: true, force: true }))
  for (const name of ['package.json', 'tsconfig.json', '.oxlintrc.json', '.oxfmtrc.json'])
    copyFileSync(join(home, name), join(house, name))
  symlinkSync(join(home, 'node_modules'), join(house, 'node_modules'), 'junction')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  return house
}

/** The same files, read as bin/check reads ours, without touching the disk. */
export function sourcesOf(files: Readonly<Record<string, string>>): Source[] {
  const settings = { compilerOptions: { module: 'nodenext', noLib: true, noResolve: true, types: [], jsx: 'preserve' } }
  const placed = Object.entries(files).map(([path, text]) => [`/planted/${path}`, text] as const)
  const all = {
    '/planted/tsconfig.json': JSON.stringify({ ...settings, include: ['**/*'] }),
    ...Object.fromEntries(placed),
  }
  return readSources('/planted', createVirtualFileSystem(all))
}
