import { serveReader } from '#platform/guards'
import { gridOfBytes } from './recognise.ts'

// A program of its own: a process that lives for one file. It may import nothing of the house but the guards and the
// readers in this room.
await serveReader((bytes) => gridOfBytes(bytes, process.argv[2]))
