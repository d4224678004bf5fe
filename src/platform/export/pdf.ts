import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { CannotPrint, faultsOf, unprintable } from './cannot-print.ts'
import type { Outline } from './outline.ts'
import { template } from './pdf-template.ts'
import { workerSource } from './pdf-worker.ts'
import { readyOf } from './ready.ts'

const limit = 30_000

/**
 * A tagged PDF that keeps PDF/UA-1. The same outline, the same bytes. Throws CannotPrint for what the author can mend:
 * a missing title, a skipped heading level, a character that no font has. A report that takes over 30 s is given up.
 */
export async function toPdf(outline: Outline): Promise<Uint8Array> {
  const fault = faultsOf(outline)[0]
  if (fault !== undefined) throw new CannotPrint(fault)
  const ready = readyOf(outline)
  const json = JSON.stringify({ ...ready, region: regions[ready.lang] ?? null }, (key, value: unknown) =>
    key === 'text' && typeof value === 'string' ? breakable(value) : value,
  )
  const mine = last.then(() => compiled(json))
  last = mine.catch(() => undefined)
  const answer = await mine
  if (answer.bytes !== undefined) return answer.bytes
  throw unprintable(outline, answer.failed)
}

const regions: Readonly<Record<string, string>> = { zh: 'CN' }

// A word of over thirty letters gets places to break, so that a long address stays on the page. Scripts that join their
// letters or break anywhere are left alone.
const breakable = (text: string): string =>
  text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}\p{P}\p{S}]{31,}/gu, (word) =>
    word.replace(/(.{8})(?=.)/gsu, '$1\u200B'),
  )

type Answer =
  | { readonly bytes: Uint8Array; readonly failed?: undefined }
  | { readonly bytes?: undefined; readonly failed: string }

// One warm worker, one report at a time: two would need twice the memory and finish together.
let last: Promise<unknown> = Promise.resolve()
let warm: Worker | undefined

function compiled(json: string): Promise<Answer> {
  const worker = (warm ??= started())
  return new Promise<Answer>((resolve, reject) => {
    const done = () => {
      clearTimeout(timer)
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
      worker.unref()
    }
    const broken = (error: Error) => {
      done()
      warm = undefined
      void worker.terminate()
      reject(error)
    }
    const timer = setTimeout(() => broken(new Error(`the PDF took over ${limit / 1000} s and was given up`)), limit)
    worker.once('message', (answer: Answer) => {
      done()
      resolve(answer)
    })
    worker.once('error', broken)
    worker.once('exit', (code) => broken(new Error(`the PDF worker ended with ${code}`)))
    // Held only while it works: a waiting worker must not keep a finished command alive.
    worker.ref()
    worker.postMessage(json)
  })
}

function started(): Worker {
  const compiler = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler')
  return new Worker(workerSource, {
    eval: true,
    workerData: { compiler, template, fonts: fontFolder(import.meta.dirname) },
  })
}

// From the sources and from dist/ the way up is of different length.
function fontFolder(from: string): string {
  const here = join(from, 'assets', 'fonts')
  if (existsSync(here)) return here
  if (dirname(from) === from) throw new Error('assets/fonts is missing: the PDF cannot be written')
  return fontFolder(dirname(from))
}
