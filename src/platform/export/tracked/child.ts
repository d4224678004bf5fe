import * as v from 'valibot'
import { guardZip, serveReader } from '#platform/guards'
import { trackingSchema } from './change.ts'
import { trackChanges } from './track-changes.ts'

// A program of its own, as for everything that opens a foreign file. What is asked comes before the file, after its length.
await serveReader(async (given) => {
  const length = new DataView(given.buffer, given.byteOffset).getUint32(0)
  const asked = v.parse(trackingSchema, JSON.parse(new TextDecoder().decode(given.subarray(4, 4 + length))))
  const original = given.subarray(4 + length)
  guardZip(original, 'texts')
  const tracked = trackChanges(original, asked)
  return tracked === undefined ? null : { bytes: Buffer.from(tracked.bytes).toString('base64'), lost: tracked.lost }
})
