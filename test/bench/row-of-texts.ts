import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import * as v from 'valibot'

const house = join(import.meta.dirname, '..', '..')
const program = join(house, 'src', 'platform', 'texts', 'row-child.ts')

const answer = v.object({
  end: v.string(),
  pages: v.optional(v.nullable(v.number())),
  words: v.optional(v.string()),
  fault: v.optional(v.string()),
  memory: v.number(),
})
/** How the reading of one file ended: `text`, a refusal's code, `fault`, or what became of the whole process. */
export type End = v.InferOutput<typeof answer> & { readonly milliseconds: number }

/** One process that reads a row of files under the limits of a reading child; it is started again when it is lost. */
export class Reader {
  #child: ChildProcessByStdio<Writable, Readable, null> | null = null
  #lines: Interface | null = null
  #read = 0
  readonly #whole: boolean

  constructor(whole = false) {
    this.#whole = whole
  }

  async read(bytes: Uint8Array, millisecondsMax = 30_000): Promise<End> {
    if (this.#read >= filesMax) this.stop()
    this.#read += 1
    const gone = this.#child?.exitCode ?? this.#child?.signalCode ?? null
    if (gone !== null) {
      this.stop()
      return { end: `died ${gone} after the file before`, milliseconds: 0, memory: 0 }
    }
    const { child, lines } = this.#started()
    const length = Buffer.alloc(4)
    length.writeUInt32LE(bytes.length)
    const started = performance.now()
    const line = await new Promise<string>((done) => {
      const finish = (said: string) => {
        clearTimeout(late)
        lines.removeAllListeners('line')
        child.removeAllListeners('close')
        done(said)
      }
      const late = setTimeout(() => finish('hang'), millisecondsMax)
      lines.once('line', finish)
      child.once('close', (code, signal) => finish(`died ${signal ?? code}`))
      child.stdin.write(Buffer.concat([length, bytes]))
    })
    const milliseconds = performance.now() - started
    if (line.startsWith('{')) return { ...v.parse(answer, JSON.parse(line)), milliseconds }
    this.stop()
    return { end: line, milliseconds, memory: 0 }
  }

  stop(): void {
    this.#child?.removeAllListeners('close')
    this.#child?.kill('SIGKILL')
    this.#child = null
    this.#read = 0
  }

  #started() {
    if (this.#child !== null && this.#lines !== null) return { child: this.#child, lines: this.#lines }
    const flags = ['--no-warnings', '--max-old-space-size=192', '--permission', `--allow-fs-read=${join(house, '*')}`]
    const child = spawn(process.execPath, [...flags, program, ...(this.#whole ? ['whole'] : [])], {
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    // What is written to a child that has just died is lost with it, and its end is told by `close`.
    child.stdin.on('error', () => undefined)
    const lines = createInterface({ input: child.stdout })
    this.#child = child
    this.#lines = lines
    return { child, lines }
  }
}

/** A process that has read many files keeps what each left behind; the limits are meant for one file. */
const filesMax = 2_000
