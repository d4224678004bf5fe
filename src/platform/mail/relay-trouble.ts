/**
 * What a failed hand-over means. `refused`: the relay said no for good. `later`: certainly not taken, try again.
 * `unknown`: the line broke where the relay may already have taken the letter; nobody may send it again without a look.
 */
export type RelayTrouble = 'refused' | 'later' | 'unknown'

/** Judges an error of nodemailer 10 by what it carries: the relay's own number, the step, the kind of time-out. */
export function relayTrouble(trouble: unknown): RelayTrouble {
  const said = saidBy(trouble)
  if (said.responseCode >= 400) return said.responseCode >= 500 && aboutThisLetter.has(said.code) ? 'refused' : 'later'
  if (beforeTheLetter.has(said.code) || said.syscall === 'connect') return 'later'
  if (said.code === 'ETIMEDOUT' && said.timeoutType !== 'SOCKET_TIMEOUT') return 'later'
  return said.code === 'EMESSAGE' || said.code === 'EENVELOPE' ? 'refused' : 'unknown'
}

// A 5xx to our password or our greeting is about us, not about this letter: somebody will put that right.
const aboutThisLetter: ReadonlySet<string> = new Set(['EENVELOPE', 'EMESSAGE'])
const beforeTheLetter: ReadonlySet<string> = new Set(['EDNS', 'EAUTH', 'ETLS', 'EREQUIRETLS'])

type Said = {
  readonly code: string
  readonly responseCode: number
  readonly syscall: string
  readonly timeoutType: string
}

function saidBy(trouble: unknown): Said {
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(trouble instanceof Error ? trouble : {}))
  const text = (name: string): string => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    code: text('code'),
    responseCode: Number(fields.get('responseCode') ?? 0),
    syscall: text('syscall'),
    timeoutType: text('timeoutType'),
  }
}
