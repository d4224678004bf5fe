import type { House } from '#platform/acts'
import { dayOf } from '#platform/db'
import { queueLetter, scopeById, scopeInAddress } from '#platform/mail'
import type { Incoming, Received, Receiver } from '#platform/post'
import type { Asking } from '../kinds.ts'
import { hold } from './held-reply.ts'
import { answering, letterOf, standing } from './letter-of.ts'
import type { AskedLetter } from './letter-of.ts'
import { derivedId } from './derived-id.ts'
import { openNotMe } from './not-me.ts'
import { receiptText } from './receipt-text.ts'
import { takeReply } from './take-reply.ts'
import type { Replied, Reply, Taken } from './take-reply.ts'

/** Takes the answers to letters with questions, at the signed address that each of these letters is answered to. */
export const replies = (asking: Asking): Receiver => ({
  name: 'requests.answers',
  takes: async (house, local) => {
    const id = scopeInAddress(house, local)
    return id !== undefined && (await scopeById(house.worker, id))?.purpose === answering
  },
  unsure: 'welcome',
  receive: async (house, incoming) => {
    const letter = await letterOf(house, scopeInAddress(house, incoming.local))
    if (letter === undefined) return { state: 'to-sort', outcome: 'requests.letter-unknown' }
    if (standing(letter.scope, house.clock()) !== 'open') return { state: 'refused', outcome: 'requests.too-late' }
    const doubt = doubtOf(incoming, letter)
    if (doubt !== undefined) return hold(house, { incoming, letter, why: doubt })
    return takeUp(house, asking, { incoming, letter })
  },
})

/** Why a reply may not be of the person who was asked. The catcher and the machine itself know who writes. */
function doubtOf({ person, verdict, cameBy }: Incoming, letter: AskedLetter): 'other' | 'unsure' | undefined {
  if (person !== letter.person) return 'other'
  return verdict.aligned || cameBy === 'catcher' || cameBy === 'command' ? undefined : 'unsure'
}

/** Does what a reply says and writes the receipt; done a second time it does and writes nothing more. */
export async function takeUp(house: House, asking: Asking, { incoming, letter }: Reply): Promise<Received> {
  const receipt = derivedId('receipt', incoming.id)
  if (await isWritten(house, receipt))
    return { state: 'understood', outcome: 'requests.answered-by-letter', reply: false }
  const taken = await takeReply(house, asking, { incoming, letter })
  await writeReceipt(house, asking, { incoming, letter, taken, receipt })
  const unclear = taken.some(({ what }) => what === 'unclear') || taken.length === 0
  return {
    state: unclear ? 'to-sort' : 'understood',
    outcome: unclear ? 'requests.partly-understood' : 'requests.answered-by-letter',
    values: {
      n: taken.filter(({ what }) => what === 'recorded').length,
      open: taken.filter(({ what }) => what === 'unclear').length,
    },
    about: letter.letter,
    reply: false,
  }
}

const isWritten = async ({ worker }: House, id: string): Promise<boolean> =>
  (await worker.selectFrom('letters').select('letters.id').where('letters.id', '=', id).executeTakeFirst()) !==
  undefined

type Done = Reply & { readonly taken: readonly Taken[]; readonly receipt: string }

const writeReceipt = (house: House, { say }: Asking, { incoming, letter, taken, receipt }: Done): Promise<void> =>
  house.worker.transaction().execute(async (tx) => {
    const now = house.clock()
    const { person, address, lang, zone, scope, subject } = letter
    const recorded = taken.flatMap((one) => (one.what === 'recorded' ? [one.asked.put.id] : []))
    const notMe = recorded.length === 0 ? undefined : await openNotMe({ house, tx }, letter, recorded)
    const files = incoming.attached.filter(({ inline }) => !inline).length
    const loose = recorded.length === 1 ? 0 : files
    const text = receiptText(taken, {
      came: 'letter',
      subject,
      lang,
      zone,
      at: now,
      until: dayOf(scope.validUntil),
      notMe,
      loose,
      say,
    })
    const headers = { ...threadOf(incoming), 'Auto-Submitted': 'auto-replied' }
    await queueLetter(tx, {
      ...text,
      id: receipt,
      class: 'receipt',
      person,
      address,
      lang,
      at: now,
      answers: scope.id,
      headers,
    })
  })

// Only what is shaped like a Message-ID goes into a head of ours.
function threadOf({ messageId = '' }: Replied): Record<string, string> {
  const bare = messageId.replace(/^<|>$/g, '')
  return /^[^<>\s\p{Cc}]{1,250}$/u.test(bare) ? { 'In-Reply-To': `<${bare}>`, References: `<${bare}>` } : {}
}
