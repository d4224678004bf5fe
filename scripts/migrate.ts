// bin/migrate: builds a database from migrations/ in a cluster of the tests', and writes down what it is: schema.sql and the
// row types. With --check it only compares and ends with 1 when what lies here is not what the migrations say.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, asRole, migrate, prepare } from '#platform/db'
import { installJobs } from '#platform/jobs'
import { columnsOf, rowTypes, schemaText } from '#platform/schema'
import { openTestCluster } from '#test/cluster'

const home = join(import.meta.dirname, '..')
const tablesFolder = join(home, 'src', 'platform', 'db', 'tables')

const cluster = await openTestCluster()
const site = { ...cluster.site(`migrate_${process.pid}`) }
try {
  await prepare(site)
  const owner = connect(asRole(site, 'migrate'), () => undefined)
  await migrate(owner.pool, join(home, 'migrations'))
  await installJobs(owner.pool)
  const files = rowTypes(await columnsOf(owner.pool))
  const schema = await schemaText(owner.pool)
  await owner.close()
  process.exitCode = process.argv.includes('--check') ? compare(files, schema) : write(files, schema)
} finally {
  await cluster.drop(site.database)
  await cluster.stop()
}

function write(files: ReadonlyMap<string, string>, schema: string): number {
  mkdirSync(tablesFolder, { recursive: true })
  for (const old of readdirSync(tablesFolder)) if (!files.has(old)) rmSync(join(tablesFolder, old))
  for (const [name, text] of files) writeFileSync(join(tablesFolder, name), text)
  writeFileSync(join(home, 'schema.sql'), schema)
  process.stderr.write(`schema.sql and ${files.size} files of row types are written.\n`)
  return 0
}

function compare(files: ReadonlyMap<string, string>, schema: string): number {
  const stale = [...files].filter(([name, text]) => textOf(join(tablesFolder, name)) !== text).map(([name]) => name)
  if (textOf(join(home, 'schema.sql')) !== schema) stale.push('schema.sql')
  if (stale.length === 0) return 0
  process.stderr.write(
    `Not what the migrations say: ${stale.join(', ')}. Run bin/migrate and look at the difference.\n`,
  )
  return 1
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
