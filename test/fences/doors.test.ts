import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { home, houseWith } from './planted.ts'

const room = {
  'src/plan/index.ts': "export { output } from './read.ts'\n",
  'src/plan/read.ts': "export const output = (): string => '2.3'\n",
}

const asking = (wish: string): string => `import { output } from '${wish}'\nprocess.stdout.write(output())\n`

function compiled(house: string): string {
  const tsc = join(home, 'node_modules', 'typescript', 'bin', 'tsc')
  return spawnSync(process.execPath, [tsc, '--noEmit', '--pretty', 'false'], { cwd: house, encoding: 'utf8' }).stdout
}

const ran = (house: string) => spawnSync(process.execPath, ['src/reports/gather.ts'], { cwd: house, encoding: 'utf8' })

test('a door can be asked', (t) => {
  const house = houseWith(t, { ...room, 'src/reports/gather.ts': asking('#plan') })
  assert.equal(compiled(house), '')
  assert.equal(ran(house).stdout, '2.3')
})

test('reaching past a door neither compiles nor runs', (t) => {
  for (const wish of ['#plan/read', '#plan/read.ts', '#platform/plan', 'plan/read']) {
    const house = houseWith(t, { ...room, 'src/reports/gather.ts': asking(wish) })
    assert.match(compiled(house), /gather\.ts\(1,24\): error TS2307/, wish)
    assert.match(ran(house).stderr, /ERR_MODULE_NOT_FOUND/, wish)
  }
})
