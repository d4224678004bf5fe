import { serveStanding } from '#platform/guards'
import { readBytes } from './read-bytes.ts'

// A program of its own: a process that reads one letter after the other. It may import nothing of the house but the guards
// and what is in this room.
await serveStanding((bytes) => readBytes(bytes))
