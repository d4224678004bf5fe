import { destination, pino } from 'pino'

/** What is told to whoever runs the house: an object of facts and a sentence. */
export type Log = {
  readonly info: (facts: object, sentence: string) => void
  readonly warn: (facts: object, sentence: string) => void
  readonly error: (facts: object, sentence: string) => void
}

export type LogTo = 'stdout' | 'stderr' | 'nowhere'

/** Lines of JSON. The server writes to stdout; a command, whose stdout is its answer, to stderr. */
export function openLog(to: LogTo): Log {
  if (to === 'nowhere') return pino({ enabled: false })
  return pino(
    { base: null, timestamp: () => `,"at":"${new Date().toISOString()}"` },
    destination({ fd: to === 'stdout' ? 1 : 2, sync: true }),
  )
}
