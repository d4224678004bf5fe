import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { refuse } from '#platform/acts'
import { childFlag } from './child.ts'
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
    const { program, readable } = childProgram()
    const flags = [
      '--no-warnings',
      '--permission',
      '--allow-worker',
      '--max-old-space-size=192',
      ...readable.map((path) => `--allow-fs-read=${path}`),
    ]
    const args = [...flags, program, childFlag, ...(sheet === undefined ? [] : [sheet])]
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

/**
 * Which program the child runs, and what it may read to do so. From source it is the file beside this one (Node strips
 * its types). In the bundle everything is one file, so the program starts itself with a hidden argument; `app/main` must
 * then call `readTableChild()` before it loads anything else, and the bundle itself is told by our own address.
 */
function childProgram(): { program: string; readable: string[] } {
  const here = fileURLToPath(import.meta.url)
  const folder = dirname(here)
  const root = here.endsWith('.ts') ? join(folder, '..', '..', '..') : join(folder, '..')
  const program = here.endsWith('.ts') ? join(folder, 'child.ts') : (process.argv[1] ?? here)
  return { program, readable: [join(folder, '*'), join(root, 'node_modules', '*'), join(root, 'package.json')] }
}
