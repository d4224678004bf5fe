import type { HandedOver } from '../smtp/hand-over.ts'
import type { Reply } from '../smtp/reply.ts'

/**
 * What an answer of the relay means. `refused`: no for good to this letter or its address. `later`: not now, this letter
 * tries again. `us`: the no is about ourselves (our sender, our password), so no letter would fare better.
 */
export type Judgement = { readonly meaning: 'refused' | 'later' | 'us'; readonly why: Why }

/** Why a letter did not leave; `mail.<why>` says it in six languages. */
export type Why = (typeof whys)[number]
const whys = [
  'no-such-address',
  'no-such-domain',
  'mailbox-full',
  'address-closed',
  'too-large',
  'taken-for-spam',
  'refused',
  'come-later',
  'relay-refuses-us',
  'relay-gone',
  'line-broke',
  'interrupted',
  'gave-up',
  'code-expired',
  'not-one-address',
  'enclosure-lost',
  'too-many-enclosures',
  'unfit',
] as const

type Answered = Extract<HandedOver, { end: 'answered' }>

/** Judges an answer by its step, its numbers and, because many servers give only those, its words. */
export function judge({ step, reply }: Pick<Answered, 'step' | 'reply'>): Judgement {
  const { code, status, words } = reply
  const found = kinds.find(({ statuses, says }) => statuses.test(status) || says.test(words))?.why
  if (aboutRelaying.test(words)) return { meaning: 'us', why: 'relay-refuses-us' }
  // A box that is full today is emptied some day, whatever number the server gives it.
  if (found === 'mailbox-full') return { meaning: 'later', why: 'mailbox-full' }
  if (code < 500) return { meaning: 'later', why: 'come-later' }
  if (step === 'from' && found !== 'too-large') return { meaning: 'us', why: 'relay-refuses-us' }
  if (found !== undefined) return { meaning: 'refused', why: found }
  // 550 and 553 to an address are about the address; whoever gives no finer number means that nobody is there.
  const bare = step === 'to' && status === '' && /^55[013]$/.test(String(code))
  return { meaning: 'refused', why: bare ? 'no-such-address' : sizeOr(reply) }
}

const sizeOr = ({ code, status }: Reply): Why => (code === 552 && status === '' ? 'too-large' : 'refused')

const aboutRelaying = /relay(?:ing)? (?:access )?(?:is )?denied|not permitted to relay|authentication (?:is )?required/i

// Full boxes come first: “mailbox unavailable: quota exceeded” is about the quota.
const kinds: readonly { readonly why: Why; readonly statuses: RegExp; readonly says: RegExp }[] = [
  {
    why: 'mailbox-full',
    statuses: /^[45]\.2\.2$/,
    says: /(?:mail)?box (?:is )?full|over ?quota|quota (?:is )?exceeded/i,
  },
  {
    why: 'too-large',
    statuses: /^5\.(?:3\.4|2\.3)$/,
    says: /message (?:size|is) (?:exceeds|too (?:big|large))|too large/i,
  },
  {
    why: 'no-such-domain',
    statuses: /^5\.(?:1\.2|1\.10|4\.4)$/,
    says: /domain (?:name )?not found|unrouteable (?:address|mail domain)/i,
  },
  {
    why: 'address-closed',
    statuses: /^5\.2\.1$/,
    says: /(?:account|mailbox) (?:is |has been )?(?:disabled|inactive|closed|suspended)/i,
  },
  {
    why: 'no-such-address',
    statuses: /^5\.1\.(?:1|3|6)$/,
    says: /user unknown|unknown user|no such (?:user|recipient|mailbox)|(?:user|recipient|mailbox) (?:does not|doesn't) exist|nobody (?:of|by) this name|(?:user|recipient) (?:address )?not found/i,
  },
  { why: 'taken-for-spam', statuses: /^5\.7\.\d+$/, says: /\bspam\b|blocklist|blacklist|block list/i },
]
