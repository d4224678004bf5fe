import { join } from 'node:path'
import * as v from 'valibot'
import { askReader } from '#platform/foreign'
import { toDocx } from '../docx.ts'
import type { Outline } from '../outline.ts'
import type { Tracking } from './change.ts'

/** A Word file with changes in it; `lost` counts those that found no place and stand as comments at its beginning. */
export type TrackedDocx = { readonly bytes: Uint8Array; readonly lost: number }

/**
 * A Word file with tracked changes and comments: the original with nothing else changed, or, where there is none or it
 * cannot be patched, the outline as a new file. Refuses in the words of `texts`.
 */
export async function toTrackedDocx(
  original: Uint8Array | undefined,
  { outline, tracking }: { readonly outline: Outline; readonly tracking: Tracking },
): Promise<TrackedDocx> {
  const patched = original === undefined ? undefined : await patch(original, tracking)
  if (patched !== undefined) return patched
  const made = await patch(await toDocx(outline), tracking)
  if (made === undefined) throw new Error('a Word file of our own cannot be patched')
  return made
}

async function patch(original: Uint8Array, tracking: Tracking): Promise<TrackedDocx | undefined> {
  const asked = new TextEncoder().encode(JSON.stringify(tracking))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, asked.length)
  const answer = await askReader(Buffer.concat([length, asked, original]), {
    program: join(import.meta.dirname, 'child.ts'),
    room: 'texts',
    answers: v.nullable(v.object({ bytes: v.string(), lost: v.number() })),
  })
  return answer === null ? undefined : { bytes: Buffer.from(answer.bytes, 'base64'), lost: answer.lost }
}
