import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { Socket } from 'node:net'
import type { Readable, Writable } from 'node:stream'
import * as v from 'valibot'
import { refuse } from '#platform/acts'
import { limits } from '#platform/guards'
import { answerSchema, flagsFor } from './ask-reader.ts'

/** A reader that stays: its program, the room in whose words it refuses, and what its answer must look like. */
type Standing<S extends v.GenericSchema> = {
  readonly program: string
  readonly room: string
  readonly answers: S
}
type Found<S extends v.GenericSchema> = { readonly found: v.InferOutput<S>; readonly files: readonly Buffer[] }

/** How many are read at the same time, and how many a child reads before the next takes over. */
const childrenMax = 2
const filesPerChild = 200
/** A child that held much gives its memory back by ending. */
const keptUpToBytes = 4_000_000

/**
 * As `askReader`, for files that come often: the child stays for the next file. It is as locked in as any other, reads one
 * file at a time, is believed no more, and ends after 200 files, after a large one and upon any trouble.
 */
export function standingReader<S extends v.GenericSchema>(
  reader: Standing<S>,
): (bytes: Uint8Array) => Promise<Found<S>> {
  const idle: Child[] = []
  const waiting: (() => void)[] = []
  let busy = 0
  return async (bytes) => {
    if (busy >= childrenMax) await new Promise<void>((free) => waiting.push(free))
    else busy += 1
    try {
      return await readBy(idle.pop() ?? startChild(reader.program, idle), bytes, { reader, idle })
    } finally {
      const next = waiting.shift()
      if (next === undefined) busy -= 1
      else next()
    }
  }
}

type House<S extends v.GenericSchema> = { readonly reader: Standing<S>; readonly idle: Child[] }

async function readBy<S extends v.GenericSchema>(child: Child, bytes: Uint8Array, house: House<S>): Promise<Found<S>> {
  hold(child, true)
  try {
    const reply = await exchange(child, bytes)
    // A child that has read before may have ended for what it read before: the file is tried once in a new one.
    if (reply.bytes === undefined && !reply.slow && child.read > 1)
      return await readBy(startChild(house.reader.program, house.idle), bytes, house)
    const found = believed(reply, house.reader)
    if (child.read < filesPerChild && bytes.length < keptUpToBytes) rest(child, house.idle)
    else child.process.kill('SIGKILL')
    return found
  } catch (trouble) {
    child.process.kill('SIGKILL')
    throw trouble
  }
}

type Child = { readonly process: ChildProcessByStdio<Writable, Readable, null>; read: number }
type Reply = { readonly bytes: Buffer | undefined; readonly slow: boolean; readonly killed: boolean }

function startChild(program: string, idle: Child[]): Child {
  const child = spawn(process.execPath, [...flagsFor(program), program], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  })
  child.stdin.on('error', () => undefined)
  child.on('error', () => undefined)
  const started = { process: child, read: 0 }
  // One that ends while it waits is not asked again.
  child.once('close', () => {
    const at = idle.indexOf(started)
    if (at !== -1) idle.splice(at, 1)
  })
  return started
}

/** Nobody waits for a child that waits: the house may end, and the child with it. */
function rest(child: Child, idle: Child[]): void {
  hold(child, false)
  idle.push(child)
}

function hold({ process: child }: Child, held: boolean): void {
  const does = held ? 'ref' : 'unref'
  child[does]()
  for (const line of [child.stdin, child.stdout]) if (line instanceof Socket) line[does]()
}

function exchange(child: Child, bytes: Uint8Array): Promise<Reply> {
  child.read += 1
  return new Promise((done) => {
    const parts: Buffer[] = []
    let [length, wanted] = [0, Number.POSITIVE_INFINITY]
    const { process: running } = child
    const timer = setTimeout(() => end({ slow: true, killed: true }), limits.childMilliseconds)
    const gone = (code: number | null): void => end({ slow: false, killed: code === null || code > 127 })
    const take = (part: Buffer): void => {
      parts.push(part)
      length += part.length
      if (wanted === Number.POSITIVE_INFINITY && length >= 8) wanted = wholeLength(Buffer.concat(parts))
      if (length >= wanted) end({ slow: false, killed: false })
    }
    const end = (how: Omit<Reply, 'bytes'>): void => {
      clearTimeout(timer)
      running.stdout.off('data', take)
      running.off('close', gone)
      done({ ...how, bytes: length === wanted ? Buffer.concat(parts) : undefined })
    }
    running.stdout.on('data', take)
    running.once('close', gone)
    const head = Buffer.alloc(4)
    head.writeUInt32BE(bytes.length)
    running.stdin.write(head)
    running.stdin.write(bytes)
  })
}

const wholeLength = (first: Buffer): number => 8 + first.readUInt32BE(0) + first.readUInt32BE(4)

function believed<S extends v.GenericSchema>({ bytes, slow, killed }: Reply, { room, answers }: Standing<S>): Found<S> {
  if (slow) refuse(`${room}.too-slow`, { seconds: limits.childMilliseconds / 1000 })
  // Killed, or given up by the runtime: it asked for more memory than it may have. Ended by itself: a fault.
  if (bytes === undefined) refuse(killed ? `${room}.too-heavy` : `${room}.damaged`)
  const jsonEnd = 8 + bytes.readUInt32BE(0)
  const said: unknown = JSON.parse(bytes.toString('utf8', 8, jsonEnd))
  const answer = v.parse(answerSchema, said)
  if ('refused' in answer) refuse(answer.refused, answer.details)
  if ('fault' in answer) refuse(`${room}.damaged`, { fault: answer.fault })
  const files: Buffer[] = []
  let at = jsonEnd
  for (const size of v.parse(sizes, said).sizes) {
    files.push(bytes.subarray(at, at + size))
    at += size
  }
  return { found: v.parse(answers, answer.result), files }
}

const sizes = v.object({ sizes: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))) })
