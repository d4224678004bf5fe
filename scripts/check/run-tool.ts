import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** The top of the repository. */
export const home = join(import.meta.dirname, '..', '..')

const shape = v.object({ bin: v.union([v.string(), v.record(v.string(), v.string())]) })

export type Ended = { readonly code: number; readonly said: string }

/** Runs a program of an installed package under this Node, whatever Node the machine has. Never throws for its exit code. */
export function runTool(name: string, args: readonly string[], packageName = name): Promise<Ended> {
  const folder = join(home, 'node_modules', packageName)
  const { bin } = v.parse(shape, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  const file = typeof bin === 'string' ? bin : bin[name]
  if (file === undefined) throw new Error(`${packageName} has no program ${name}`)
  return run(process.execPath, [join(folder, file), ...args])
}

/** Runs a program at the top of the repository and keeps what it says, on both channels. */
export function run(program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((done, broken) => {
    const child = spawn(program, args, {
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    })
    let said = ''
    child.stdout.on('data', (piece: Buffer) => (said += piece.toString()))
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
    child.on('error', broken)
    child.on('close', (code) => done({ code: code ?? 1, said }))
  })
}
