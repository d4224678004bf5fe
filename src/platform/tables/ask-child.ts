import { spawn } from 'node:child_process'
import { join } from 'node:path'
import * as v from 'valibot'
import { refuse } from '#platform/acts'
import { limits } from './table.ts'
import type { Grid } from './table.ts'

/**
 * Has a child process read the bytes: an empty environment, no files but its own program, no children, no network,
 * 256 MB, 30 seconds. Whatever the file does to the child, here it becomes a grid or a refusal.
 */
export async function gridFromChild(bytes: Uint8Array, sheet?: string): Promise<Grid> {
  const { text, signal, slow } = await askChild(bytes, sheet)
  if (slow) refuse('tables.too-slow', { seconds: limits.childMilliseconds / 1000 })
  // Killed without being too slow, or given up by the runtime: in both cases it asked for more memory than it may have.
  if (text === '') refuse(signal === null ? 'tables.damaged' : 'tables.too-heavy')
  const answer = v.parse(answerSchema, JSON.parse(text))
  if ('grid' in answer) return answer.grid
  if ('refused' in answer) refuse(answer.refused, answer.details)
  return refuse('tables.damaged', { fault: answer.fault })
}

const remark = v.object({
  row: v.number(),
  column: v.string(),
  kind: v.picklist(['looks-like-formula', 'was-formula']),
})
const grid = v.object({
  columns: v.array(v.string()),
  cells: v.array(v.array(v.string())),
  remarks: v.array(remark),
  sheet: v.optional(v.string()),
})
const answerSchema = v.union([
  v.object({ grid }),
  v.object({ refused: v.string(), details: v.record(v.string(), v.union([v.string(), v.number()])) }),
  v.object({ fault: v.string() }),
])

type Reply = { readonly text: string; readonly signal: string | null; readonly slow: boolean }

function askChild(bytes: Uint8Array, sheet: string | undefined): Promise<Reply> {
  return new Promise((done, failed) => {
    const flags = [
      '--no-warnings',
      '--permission',
      '--allow-worker',
      '--max-old-space-size=192',
      ...readable.map((path) => `--allow-fs-read=${path}`),
    ]
    const args = [...flags, program, ...(sheet === undefined ? [] : [sheet])]
    const abort = AbortSignal.timeout(limits.childMilliseconds)
    const child = spawn(process.execPath, args, {
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

/** The program beside this file, and what it may read to run. Node strips its types. */
const program = join(import.meta.dirname, 'child.ts')
const house = join(import.meta.dirname, '..', '..', '..')
const readable = [join(import.meta.dirname, '*'), join(house, 'node_modules', '*'), join(house, 'package.json')]
