import { serveReader } from '#platform/guards'
import { bookOfBytes } from './recognise.ts'

// A program of its own: a process that lives for one file. It may import nothing of the house but the guards and the
// readers in this room.
await serveReader(async (bytes) => bookOfBytes(bytes))
