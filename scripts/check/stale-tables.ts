import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { home, run } from './run-tool.ts'

/** What `bin/migrate --check` says when schema.sql or the row types are not what the migrations make. */
export async function staleTables(): Promise<string[]> {
  const migrate = join(home, 'scripts', 'migrate.ts')
  if (!existsSync(migrate)) return []
  const loader = ['--import', join(home, 'scripts', 'tsx-hook.mjs')]
  const { code, said } = await run(process.execPath, [...loader, migrate, '--check'])
  return code === 0 ? [] : said.split('\n').filter((line) => line.trim() !== '')
}
