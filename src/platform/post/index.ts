export type { Incoming, Received, Receiver, Stored, Verdict } from './incoming.ts'
