import type { BounceOf } from '../letter.ts'
import { forGood, passing } from './spoken/failing.ts'
import { plainly } from './phrases.ts'

/** What a mail server reported, RFC 3464. */
export type Dsn = { readonly of: readonly BounceOf[]; readonly failed: boolean }

const recipientsMax = 200

/** Read by the names of its fields: some servers leave out the empty line between recipients, and others put in three. */
export function dsnIn(text: string): Dsn {
  const recipients: Map<string, string>[] = []
  let open: Map<string, string> | undefined
  for (const { name, value } of fieldsOf(text)) {
    if (!perRecipient.has(name)) continue
    if (open === undefined || open.has(name)) {
      if (recipients.length >= recipientsMax) break
      open = new Map()
      recipients.push(open)
    }
    open.set(name, value)
  }
  const told = recipients.map(reported)
  const of = told.filter(({ action }) => action === 'failed' || action === 'delayed').map((one) => one.of)
  return { of, failed: of.length > 0 }
}

const perRecipient = new Set([
  'final-recipient',
  'original-recipient',
  'action',
  'status',
  'diagnostic-code',
  'remote-mta',
])

function fieldsOf(text: string): { name: string; value: string }[] {
  const fields: { name: string; value: string }[] = []
  for (const line of text.slice(0, 200_000).split('\n')) {
    const last = fields.at(-1)
    if (/^[ \t]+\S/.test(line) && last !== undefined) {
      last.value = `${last.value} ${line.trim()}`.slice(0, 2_000)
      continue
    }
    const found = /^([A-Za-z-]{3,40}):(.*)$/.exec(line)
    if (found !== null) fields.push({ name: (found[1] ?? '').toLowerCase(), value: (found[2] ?? '').trim() })
  }
  return fields
}

function reported(fields: ReadonlyMap<string, string>): { action: string; of: BounceOf } {
  const action = /^[a-z]+/.exec((fields.get('action') ?? 'failed').toLowerCase())?.[0] ?? 'failed'
  const address = (fields.get('final-recipient') ?? fields.get('original-recipient') ?? '').replace(/^[^;]*;/, '')
  const status = /[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0]
  const said = (fields.get('diagnostic-code') ?? '').replace(/^[^;]{0,20};\s*/, '').slice(0, 1_000)
  const bare = address
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .toLowerCase()
  return {
    action,
    of: {
      address: bare.includes('@') ? bare : undefined,
      status,
      hard: action === 'failed' && isHard(status, said),
      said,
    },
  }
}

/**
 * Whether nobody will ever be there. The numbers of RFC 3463 decide where they can: 5.1.x is an address that is wrong, 5.2.2
 * a box that is full; 5.0.0 and the rules of 5.7.x say nothing about the person, and there the words decide.
 */
export function isHard(status: string | undefined, said: string): boolean {
  const words = plainly(said)
  if (status?.startsWith('4')) return false
  if (status !== undefined && /^5\.(?:1\.(?:0|1|2|3|6|10)|2\.1|4\.4)$/.test(status)) return true
  if (status !== undefined && /^5\.(?:2\.[23]|3\.|4\.[67]|6\.)/.test(status)) return false
  if (forGood.test(words)) return true
  return !passing.test(words) && !(status?.startsWith('5.7') ?? false)
}
