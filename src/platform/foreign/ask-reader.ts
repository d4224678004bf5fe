import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { refuse } from '#platform/acts'
import { limits } from '#platform/guards'

/** A reader: its program, the room in whose words it refuses, and what its answer must look like to be believed. */
type Reader<S extends v.GenericSchema> = {
  readonly program: string
  readonly room: string
  readonly answers: S
  readonly args?: readonly string[]
}

/** Has a child process read the bytes and returns what it found. Refuses politely; a reader's own fault is `damaged`. */
export async function askReader<S extends v.GenericSchema>(
  bytes: Uint8Array,
  { program, room, answers, args = [] }: Reader<S>,
): Promise<v.InferOutput<S>> {
  const { text, signal, slow } = await askChild(bytes, program, args)
  if (slow) refuse(`${room}.too-slow`, { seconds: limits.childMilliseconds / 1000 })
  // Killed without being too slow, or given up by the runtime: in both cases it asked for more memory than it may have.
  if (text === '') refuse(signal === null ? `${room}.damaged` : `${room}.too-heavy`)
  const answer = v.parse(answerSchema, JSON.parse(text))
  if ('refused' in answer) refuse(answer.refused, answer.details)
  if ('fault' in answer) refuse(`${room}.damaged`, { fault: answer.fault })
  return v.parse(answers, answer.result)
}

/** What any reader says: what it found, what it refuses, or that it failed. */
export const answerSchema = v.union([
  v.object({ refused: v.string(), details: v.record(v.string(), v.union([v.string(), v.number()])) }),
  v.object({ fault: v.string() }),
  v.object({ result: v.unknown() }),
])

type Reply = { readonly text: string; readonly signal: string | null; readonly slow: boolean }

function askChild(bytes: Uint8Array, program: string, args: readonly string[]): Promise<Reply> {
  return new Promise((done, failed) => {
    const abort = AbortSignal.timeout(limits.childMilliseconds)
    const child = spawn(process.execPath, [...flagsFor(program), program, ...args], {
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
      signal: abort,
      killSignal: 'SIGKILL',
      windowsHide: true,
    })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    // A child that refuses early closes its end; what it answered tells why.
    child.stdin.on('error', () => undefined)
    child.on('error', (trouble) => {
      if (!abort.aborted) failed(trouble)
    })
    child.on('close', (code, signal) =>
      done({
        text: code === 0 ? Buffer.concat(parts).toString('utf8') : '',
        signal: signal ?? (code === 0 ? null : String(code)),
        slow: abort.aborted,
      }),
    )
    child.stdin.end(bytes)
  })
}

/** The program may read its own folder, the guards and the packages. Node strips its types. */
export function flagsFor(program: string): string[] {
  const readable = [
    join(dirname(program), '*'),
    join(platform, 'guards', '*'),
    join(house, 'node_modules', '*'),
    join(house, 'package.json'),
  ]
  const allowed = readable.map((path) => `--allow-fs-read=${path}`)
  return ['--no-warnings', '--permission', '--allow-worker', '--max-old-space-size=192', ...allowed]
}

const platform = join(import.meta.dirname, '..')
const house = join(platform, '..', '..')
