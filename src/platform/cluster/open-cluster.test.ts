import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { openCluster } from './index.ts'
import type { Cluster, Telling } from './index.ts'
import { placesIn } from './places.ts'
import { serverUser } from './server-user.ts'

// Everything here happens to servers of this file's own, in folders of its own; the cluster of the tests is not touched.
const top = mkdtempSync(join(tmpdir(), 'colonnade-cluster-'))
const folder = join(top, 'kept')
const asRoot = process.getuid?.() === 0
if (asRoot) spawnSync('chmod', ['711', top])

const opened: Cluster[] = []
const children: ChildProcess[] = []
after(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const { stop } of opened.toReversed()) await stop()
  rmSync(top, { recursive: true, force: true })
})

async function open(where = folder): Promise<{ cluster: Cluster; told: Telling[] }> {
  const told: Telling[] = []
  const cluster = await openCluster({ folder: where, purpose: 'records', talk: (line) => void told.push(line) })
  opened.push(cluster)
  return { cluster, told }
}

async function ask({ host, port, admin }: Cluster, question: string): Promise<unknown[]> {
  const client = new Client({ host, port, user: admin, database: 'postgres', connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(question)).rows.flatMap((row) => Object.values(row))
  } finally {
    await client.end()
  }
}

const postmaster = (where = folder): number => {
  const file = join(placesIn(where, serverUser()).data, 'postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    // No such process: the question is answered.
    return false
  }
}

async function until(what: () => boolean | Promise<boolean>, seconds: number): Promise<boolean> {
  const last = process.hrtime.bigint() + BigInt(seconds * 1e9)
  while (process.hrtime.bigint() < last) {
    if (await what()) return true
    await wait(20)
  }
  return false
}

/** Another program that opens the same cluster, says so, and stays. */
async function programThatOpens(): Promise<ChildProcess> {
  const source = `
    const { openCluster } = await import('#platform/cluster')
    const { ours } = await openCluster({ folder: process.argv[1], purpose: 'records', talk: () => undefined })
    process.stdout.write(ours ? 'ours' : 'adopted')
    setInterval(() => undefined, 1e6)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const said = await new Promise((resolve) => child.stdout.once('data', (bytes: Buffer) => resolve(bytes.toString())))
  assert.equal(said, 'ours')
  return child
}

const { cluster: first, told } = await open()

test('a fresh folder becomes a cluster, and says that it takes a moment', async () => {
  assert.deepEqual(told, ['making', 'starting'])
  assert.equal(first.ours, true)
  assert.match(String((await ask(first, 'show server_version')).at(0)), /^18\./)
  assert.deepEqual(await ask(first, 'show fsync'), ['on'])
  assert.deepEqual(await ask(first, 'show synchronous_commit'), ['on'])
  await ask(first, 'create table kept (n int)')
  await ask(first, 'insert into kept values (1)')
})

test('it listens on a socket that nobody else can open, and on no network', async () => {
  assert.deepEqual(await ask(first, 'show listen_addresses'), [''])
  assert.deepEqual(await ask(first, 'show unix_socket_permissions'), ['0700'])
})

test('as root the server runs as somebody else', { skip: !asRoot && 'only root has to' }, () => {
  const uid = (pid: number): string => spawnSync('ps', ['-o', 'uid=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  assert.equal(Number(uid(postmaster())), serverUser()?.uid)
  assert.notEqual(Number(uid(postmaster())), 0)
})

test('a second opening adopts the server that answers, tells nothing, and does not stop it', async () => {
  const { cluster: second, told: toldAgain } = await open()
  assert.equal(second.ours, false)
  assert.deepEqual(toldAgain, [])
  await second.stop()
  assert.deepEqual(await ask(first, 'select n from kept'), [1])
})

test('a server that is killed is started again for the program that has it open, with everything in it', async () => {
  const before = postmaster()
  process.kill(before, 'SIGKILL')
  assert.ok(await until(() => ask(first, 'select n from kept').then(isOne, isNot), 10), 'it answers again')
  assert.notEqual(postmaster(), before)
  assert.deepEqual(told.slice(2), ['recovering'])
})
const isOne = (rows: unknown[]): boolean => rows[0] === 1
const isNot = (): boolean => false

test('stop stops it, and what was in it is there when it is opened again', async () => {
  const pid = postmaster()
  await first.stop()
  assert.equal(isAlive(pid), false)
  await assert.rejects(ask(first, 'select 1'))
  const { cluster, told: toldAgain } = await open()
  assert.deepEqual(toldAgain, ['starting'])
  assert.deepEqual(await ask(cluster, 'select n from kept'), [1])
  await cluster.stop()
})

test('when the program that started it is killed, the server is gone within two seconds', async () => {
  const child = await programThatOpens()
  const pid = postmaster()
  assert.ok(isAlive(pid))
  child.kill('SIGKILL')
  assert.ok(await until(() => !isAlive(pid), 2))
})

test('after the server and its program were killed together it opens again, once the lock is free', async () => {
  const child = await programThatOpens()
  process.kill(postmaster(), 'SIGKILL')
  child.kill('SIGKILL')
  const { cluster } = await open()
  assert.equal(cluster.ours, true)
  assert.deepEqual(await ask(cluster, 'select n from kept'), [1])
  await cluster.stop()
})

test('while a server that is stopping still holds the lock, opening waits for it', async () => {
  const child = await programThatOpens()
  const pid = postmaster()
  process.kill(pid, 'SIGSTOP')
  child.kill('SIGKILL')
  const thaw = setTimeout(() => process.kill(pid, 'SIGCONT'), 2500)
  try {
    const { cluster, told: toldAgain } = await open()
    assert.equal(cluster.ours, true)
    assert.equal(toldAgain.at(-1), 'recovering')
    assert.deepEqual(await ask(cluster, 'select n from kept'), [1])
    await cluster.stop()
  } finally {
    clearTimeout(thaw)
    if (isAlive(pid)) process.kill(pid, 'SIGCONT')
  }
})

test('whoever adopted a server takes it over when the program that started it is gone', async () => {
  const child = await programThatOpens()
  const { cluster, told: toldAgain } = await open()
  assert.equal(cluster.ours, false)
  child.kill('SIGKILL')
  assert.ok(await until(() => ask(cluster, 'select 1').then(isNot, () => true), 2), 'it went with its program')
  assert.ok(await until(() => ask(cluster, 'select n from kept').then(isOne, isNot), 12), 'it answers again')
  assert.deepEqual(toldAgain, ['recovering'])
  const pid = postmaster()
  await cluster.stop()
  assert.equal(isAlive(pid), false, 'and now it is ours to stop')
})

test('a data folder with a very long path, or one that is long in bytes, works: its socket lies elsewhere', async () => {
  for (const name of [
    'a-folder-that-somebody-gave-a-name-of-more-than-a-hundred-signs'.repeat(2),
    '网络的记录'.repeat(4),
  ]) {
    const long = join(top, name, 'database')
    const { cluster } = await open(long)
    assert.deepEqual(await ask(cluster, 'select 1'), [1])
    assert.ok(!cluster.host.startsWith(top))
    assert.ok(existsSync(join(long, 'postgres', 'PG_VERSION')), 'the data stay where they were asked to be')
    await cluster.stop()
    rmSync(cluster.host, { recursive: true, force: true })
  }
})

test(
  'below a folder that is closed to others the cluster is put elsewhere, and a note says where',
  { skip: !asRoot && 'only root runs the server as somebody else' },
  async () => {
    const closed = join(top, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const { cluster } = await open(join(closed, 'database'))
    const elsewhere = readFileSync(join(closed, 'database', 'where-the-database-is.txt'), 'utf8').trim()
    try {
      assert.deepEqual(await ask(cluster, 'select 1'), [1])
      assert.ok(existsSync(join(elsewhere, 'postgres', 'PG_VERSION')))
      assert.ok(!existsSync(join(closed, 'database', 'postgres')))
    } finally {
      await cluster.stop()
      rmSync(elsewhere, { recursive: true, force: true })
    }
  },
)
