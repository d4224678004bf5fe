import { headsOf } from './heads.ts'
import type { RawHead } from './heads.ts'
import { fieldOf } from './field.ts'
import type { Field } from './field.ts'

/** One part of a letter as it lies in the raw bytes: not yet decoded, only cut out. */
export type Part = {
  readonly heads: readonly RawHead[]
  readonly type: Field
  readonly disposition: Field
  /** `base64`, `quoted-printable`, or whatever stands there, in small letters. */
  readonly encoding: string
  readonly body: Buffer
  readonly parts: readonly Part[]
}

/** What a letter may cost, however it is built. What lies beyond is left where it is: in the raw letter. */
const partLimits = { parts: 500, depth: 20, headBytes: 256_000 } as const

/** Counts over a whole letter, so that a bomb of many small parts is no cheaper than one of few large ones. */
export type Budget = { parts: number; headBytes: number; left: number; cutHeads: boolean; damaged: boolean }

export const fullBudget = (): Budget => ({
  parts: partLimits.parts,
  headBytes: partLimits.headBytes,
  left: 0,
  cutHeads: false,
  damaged: false,
})

/** Cuts a letter into its parts. Never fails: where the structure is broken, what can be told is told. */
export function partOf(bytes: Buffer, budget: Budget, depth = 0, usually = 'text/plain'): Part {
  const { heads, bodyAt, cut } = headsOf(bytes, budget.headBytes)
  budget.headBytes = Math.max(0, budget.headBytes - Math.min(bodyAt, budget.headBytes))
  budget.cutHeads ||= cut
  const body = bytes.subarray(bodyAt)
  const said = fieldOf(headNamed(heads, 'content-type') ?? usually)
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(said.value) ? said : { ...said, value: typeOfWrong(said.value) }
  return {
    heads,
    type,
    disposition: fieldOf(headNamed(heads, 'content-disposition') ?? ''),
    encoding: /[\w-]+/.exec(headNamed(heads, 'content-transfer-encoding') ?? '')?.[0].toLowerCase() ?? '',
    body,
    parts: type.value.startsWith('multipart/') ? partsIn(body, type, budget, depth) : [],
  }
}

export const headNamed = (heads: readonly RawHead[], name: string): string | undefined =>
  heads.find((head) => head.name === name)?.value

// Old programs wrote `text` or `Multipart` alone.
function typeOfWrong(value: string): string {
  if (value === 'text' || value === '') return 'text/plain'
  return value === 'multipart' ? 'multipart/mixed' : 'application/octet-stream'
}

function partsIn(body: Buffer, type: Field, budget: Budget, depth: number): Part[] {
  const boundary = type.named['boundary'] ?? ''
  let pieces = boundary === '' ? [] : piecesBetween(body, boundary)
  if (pieces.length === 0) {
    const guessed = likelyBoundary(body)
    pieces = guessed === undefined ? [] : piecesBetween(body, guessed)
    budget.damaged = true
  }
  const usually = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  const parts: Part[] = []
  for (const piece of pieces) {
    if (depth >= partLimits.depth || budget.parts <= 0) {
      budget.left += 1
      continue
    }
    budget.parts -= 1
    parts.push(partOf(piece, budget, depth + 1, usually))
  }
  return parts
}

/** What lies between the lines `--boundary`; the last piece may have no end, as in a letter that broke off. */
function piecesBetween(body: Buffer, boundary: string): Buffer[] {
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  const pieces: Buffer[] = []
  let start: number | undefined
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== 0x0a) continue
    const lineEnd = endOfLine(body, at)
    const rest = body.toString('latin1', at + mark.length, Math.min(lineEnd, at + mark.length + 80)).trim()
    if (rest !== '' && rest !== '--') continue
    if (start !== undefined) pieces.push(body.subarray(start, beforeBreak(body, at, start)))
    start = rest === '--' ? undefined : lineEnd
  }
  if (start !== undefined && start < body.length) pieces.push(body.subarray(start))
  return pieces
}

/** The line that looks like a boundary where the right one is not told: dashes, and a head of a part right below. */
function likelyBoundary(body: Buffer): string | undefined {
  const found = /^--([^\s].{0,99}?)[ \t]*\r?\n(?:content-|\r?\n)/im.exec(body.toString('latin1', 0, 20_000))
  return found?.[1]
}

const endOfLine = (bytes: Buffer, from: number): number => {
  const at = bytes.indexOf(0x0a, from)
  return at === -1 ? bytes.length : at + 1
}

// The line break before a boundary belongs to the boundary.
function beforeBreak(bytes: Buffer, at: number, start: number): number {
  if (at - 1 < start) return start
  return bytes[at - 2] === 0x0d && at - 2 >= start ? at - 2 : at - 1
}
