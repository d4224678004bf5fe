/** The parts that put people on a list; those of a pillar or an entity say of which. */
export const sourceKinds = [
  'everybody',
  'field',
  'pillar',
  'pillar-leads',
  'focal-points',
  'co-chairs',
  'entity',
] as const
export type SourceKind = (typeof sourceKinds)[number]
export type Source = { readonly kind: SourceKind; readonly ofWhat: string | null }

/** Who writes to a list without waiting: whoever is on it, anybody of the network, only those who tend it. */
export const postings = ['list', 'network', 'tenders'] as const
export type Posting = (typeof postings)[number]

/** Whom an answer to a post goes to. */
export const replies = ['author', 'list', 'both'] as const
export type Replies = (typeof replies)[number]

export const deliveries = ['each', 'digest', 'none'] as const
export type Delivery = (typeof deliveries)[number]

/** Why a post waits for somebody. */
export type Waits =
  | 'unconfirmed'
  | 'stranger'
  | 'not-allowed'
  | 'moderated'
  | 'many-addressees'
  | 'often'
  | 'confidential'

/** Whether somebody with these grants tends a list: leads that of their pillar, co-chairs those of no pillar. */
export const tends = (grants: ReadonlySet<string>, pillar: string | null): boolean =>
  grants.has('secretariat') || (pillar === null ? grants.has('co-chairs') : grants.has(`lead:${pillar}`))

/** Whether somebody tends any list, and so can start one. */
export const tendsAny = (grants: ReadonlySet<string>): boolean =>
  grants.has('secretariat') || grants.has('co-chairs') || [...grants].some((grant) => grant.startsWith('lead:'))

/** More addressees than this beside the list, and a post is looked at first: answers to it would go everywhere. */
export const addresseesMax = 10
/** More posts of one person to one list within an hour, and the rest waits: two machines may be answering one another. */
export const postsAnHourMax = 12

export type Sender = {
  readonly known: boolean
  readonly onList: boolean
  readonly ofNetwork: boolean
  readonly tends: boolean
}
export type Coming = {
  readonly subject: string
  readonly addressees: number
  /** How many posts of the same person to the same list there were within the last hour. */
  readonly lately: number
}

/** Why a post waits before it goes to anybody, or undefined: it goes at once. */
export function waitsFor(
  list: { readonly posting: Posting; readonly moderated: boolean },
  sender: Sender,
  post: Coming,
): Waits | undefined {
  if (saysConfidential(post.subject)) return 'confidential'
  if (post.lately >= postsAnHourMax) return 'often'
  if (sender.tends) return undefined
  if (!sender.known) return 'stranger'
  if (!mayPost(list.posting, sender)) return 'not-allowed'
  if (list.moderated) return 'moderated'
  return post.addressees > addresseesMax ? 'many-addressees' : undefined
}

const mayPost = (posting: Posting, { onList, ofNetwork }: Sender): boolean =>
  posting === 'list' ? onList : posting === 'network' ? ofNetwork || onList : false

/** What is marked confidential goes by no letter; the marks of the six languages, in the subject, as people set them. */
const marked =
  /(^|[[({:\s])(strictly confidential|confidential|strictement confidentiel|confidentiel|estrictamente confidencial|confidencial|строго конфиденциально|конфиденциально|机密|保密|سري للغاية|سري)([\])}:\s]|$)/iu

const saysConfidential = (subject: string): boolean => marked.test(subject)

/** The last part of an address at our domain that a list also answers for: `pillar-2-leave@`. */
export const offices = ['owner', 'request', 'leave'] as const
export type Office = (typeof offices)[number]

/** What a local part means: the list itself or one of its offices; the list need not be there. */
export function addressed(local: string): { readonly name: string; readonly office: Office | undefined } {
  const plain = local.toLowerCase().replace(/\+.*$/s, '')
  const office = offices.find((one) => plain.endsWith(`-${one}`))
  return { name: office === undefined ? plain : plain.slice(0, -office.length - 1), office }
}

/** Addresses that no list may have: pages stand there, or other letters go there. */
export const takenNames: ReadonlySet<string> = new Set([
  ...['new', 'mine', 'judge', 'confirm', 'archive'],
  ...['notices', 'secretariat', 'postmaster', 'abuse', 'webmaster', 'hostmaster', 'mailer-daemon', 'root'],
  ...['library', 'documents', 'plan', 'who', 'help', 'join', 'code', 'leave', 'noreply', 'no-reply'],
])
