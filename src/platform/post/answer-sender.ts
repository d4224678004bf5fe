import type { House } from '#platform/acts'
import { localPart, queueLetter } from '#platform/mail'
import type { Tx } from '#platform/db'
import type { Lang } from '#platform/words'
import type { Correspondence } from './correspondence.ts'
import type { HandedOver } from './hand-over.ts'
import type { Incoming } from './incoming.ts'
import { answersPerHour } from './limits.ts'
import type { ReadKept } from './read-kept.ts'
import { speak } from './words/index.ts'

type Settler = { readonly house: House; readonly tx: Tx; readonly how: Correspondence }

const hour = 3_600_000
const day = 24 * hour
const understoodClass = 'receipt'
/** Each of these goes to an address once a day at most: a warning is not lost because something else was unclear before. */
const onceADay = { unclear: 'not-understood', warning: 'unsure-sender' } as const

/**
 * Tells the sender in their language what was understood (RFC 3834). Never a machine, a null sender or an address of ours;
 * of what was not understood once a day to each address, and never more answers than a person would want in an hour, so
 * that two programs which answer each other fall silent.
 */
export async function answerSender(settler: Settler, read: ReadKept, received: HandedOver): Promise<void> {
  const to = recipient(settler.house, read, received)
  if (to === undefined) return
  const kind = classOf(received)
  if (await answeredEnough(settler, to, kind)) return
  const { house, tx, how } = settler
  const { letter, writer } = read
  const lang = writer?.lang ?? letter.lang ?? 'en'
  await queueLetter(tx, {
    id: house.newId(),
    class: kind,
    ...(writer === undefined ? {} : { person: writer.account }),
    address: to,
    lang,
    subject: speak(lang)('post.answer-subject', { subject: subjectOf(letter, lang) }),
    body: bodyOf(how, { letter, received, lang }),
    at: house.clock(),
    ...(received.enclosures === undefined ? {} : { enclosures: received.enclosures }),
    headers: { ...thread(letter), 'Auto-Submitted': 'auto-replied', 'X-Loop': house.config.post.domain },
  })
}

const classOf = ({ state, outcome }: HandedOver): string => {
  if (state === 'understood') return understoodClass
  return outcome === 'post.unsure' ? onceADay.warning : onceADay.unclear
}

/** Whom the answer goes to. What may be forged is told to the registered address only: others did nothing. */
function recipient(house: House, { letter, writer }: ReadKept, { state, reply }: HandedOver): string | undefined {
  const { kind, from, envelopeFrom, verdict } = letter
  if (reply === false || state === 'ignored' || kind !== 'person' || from === undefined) return undefined
  if (
    envelopeFrom === '' ||
    saysMachine(letter) ||
    isMachine(from.address) ||
    localPart(house, from.address) !== undefined
  )
    return undefined
  if (verdict.aligned) return from.address
  if (writer !== undefined) return writer.main
  return verdict.dmarc === 'fail' || verdict.spf === 'fail' ? undefined : from.address
}

/** RFC 3834, 2: whatever says of itself that a machine sent it, or that it went to many, is not answered by a machine. */
const saysMachine = ({ heads }: Incoming): boolean =>
  heads.some(
    ({ name, value }) =>
      (name === 'auto-submitted' && !/^\s*no\b/i.test(value)) ||
      (name === 'precedence' && /^\s*(bulk|list|junk)/i.test(value)) ||
      name === 'list-id',
  )

const isMachine = (address: string): boolean =>
  /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|.*-(bounces?|request|owner)|owner-.*)([+@])/i.test(
    address,
  )

async function answeredEnough({ house, tx }: Settler, address: string, kind: string): Promise<boolean> {
  const since = (span: number) => new Date(house.clock().getTime() - span)
  const answers = await tx
    .selectFrom('letters')
    .select(['letters.class', 'letters.at'])
    .where('letters.class', 'in', [understoodClass, ...Object.values(onceADay)])
    .where('letters.address', '=', address)
    .where('letters.at', '>', since(day))
    .execute()
  const lastHour = answers.filter(({ at }) => at > since(hour)).length
  return lastHour >= answersPerHour || (kind !== understoodClass && answers.some((one) => one.class === kind))
}

type Answering = { readonly letter: Incoming; readonly received: HandedOver; readonly lang: Lang }

function bodyOf({ say }: Correspondence, { letter, received, lang }: Answering): string {
  const words = speak(lang)
  const { state, outcome, values } = received
  const told = say(lang)(outcome, values) ?? words.byKey(outcome, values) ?? ''
  const subject = subjectOf(letter, lang)
  const about = words('post.answer-about', { subject, address: letter.envelopeTo })
  const kept =
    state === 'understood' ? undefined : words(state === 'refused' ? 'post.answer-refused' : 'post.answer-kept')
  return [told, kept, `${about}\n${words('post.answer-automatic')}`]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n')
}

const subjectOf = ({ subject }: Incoming, lang: Lang): string => {
  const shown = subject
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^((re|aw|sv|tr|fwd?)\s*:\s*)+/i, '')
    .trim()
  return shown === '' ? speak(lang)('post.no-subject') : [...shown].slice(0, subjectMax).join('')
}
const subjectMax = 100

// Only what is shaped like a Message-ID goes into a head of ours.
const thread = ({ messageId }: Incoming): Record<string, string> =>
  messageId !== undefined && /^[^<>\s\p{Cc}]{1,250}$/u.test(messageId)
    ? { 'In-Reply-To': `<${messageId}>`, References: `<${messageId}>` }
    : {}
