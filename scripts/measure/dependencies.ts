import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { home } from '../check/run-tool.ts'

const shape = v.object({
  dependencies: v.record(v.string(), v.string()),
  optionalDependencies: v.record(v.string(), v.string()),
})

/** What the program needs when it runs, and which of it no decision record mentions. Platform packages are optional ones. */
export function dependencies(): { readonly direct: readonly string[]; readonly unrecorded: readonly string[] } {
  const manifest = v.parse(shape, JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')))
  const records = globSync('docs/decisions/*.md', { cwd: home }).map((file) => readFileSync(join(home, file), 'utf8'))
  const all = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.optionalDependencies)]
  const unrecorded = all.filter((name) => !records.some((record) => record.includes(`\`${name}\``)))
  return { direct: Object.keys(manifest.dependencies), unrecorded }
}
