import { jobsOf, rooms } from '#app'
import type { House } from '#platform/acts'
import { runOnce } from '#platform/jobs'
import { replyAddress, withLinks } from '#platform/mail'
import { takeIn } from '#platform/post'
import type { Incoming, Verdict } from '#platform/post'

/** A letter of the house, as its reader has it. */
export type Sent = {
  readonly id: string
  readonly class: string
  readonly subject: string
  readonly text: string
  readonly lang: string
  readonly at: Date
  readonly to: string
  /** Where its answers go; undefined where nobody answers it. */
  readonly replyTo: string | undefined
}

/** A reply as somebody writes it. What is not said is as it should be: from the right address, signed, above the quote. */
export type Reply = {
  readonly text: string
  readonly from?: string
  readonly subject?: string
  readonly cameBy?: Incoming['cameBy']
  readonly aligned?: boolean
  readonly heads?: readonly string[]
  readonly id?: string
  readonly quote?: boolean
}

const jobs = jobsOf(rooms)
const receivers = rooms.flatMap(({ receives = [] }) => receives)

/** Does what is due, of the whole program. */
export const doDue = (house: House) => runOnce(house, jobs)

/** Asks for a job of the timetable and does it. */
export async function doJob(house: House, name: string): Promise<void> {
  const found = jobs.find((one) => one.name === name)
  if (found === undefined) throw new Error(`there is no job ${name}`)
  await found.perform(house, { key: `test ${name} ${house.newId()}`, payload: {} })
}

/** The letters to somebody, the oldest first. */
export async function lettersTo(house: House, person: string): Promise<Sent[]> {
  const rows = await house.worker
    .selectFrom('letters')
    .select(['id', 'class', 'subject', 'body', 'lang', 'at', 'answers', 'address'])
    .where('to_person', '=', person)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(({ body, answers, address, ...row }) => ({
    ...row,
    to: address,
    text: withLinks(house, body, answers),
    replyTo: answers === null ? undefined : replyAddress(house, answers),
  }))
}

/** Answers a letter as a program for mail does: the raw letter comes in, is kept, judged, read and delivered. Gives its row. */
export async function reply(house: House, letter: Sent, answer: Reply) {
  const { cameBy = 'smtp', aligned = true } = answer
  const known: Verdict = aligned
    ? { spf: 'pass', dkim: 'pass', dmarc: 'pass', signed: true, aligned: true, by: 'us' }
    : { spf: 'none', dkim: 'none', dmarc: 'none', signed: false, aligned: false, by: 'us' }
  const { id } = await takeIn(house, receivers, {
    raw: Buffer.from(rawReply(house, letter, answer)),
    envelopeFrom: answer.from ?? letter.to,
    envelopeTo: letter.replyTo ?? '',
    cameBy,
    verdict: known,
  })
  await doDue(house)
  return house.worker.selectFrom('incoming').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

export function rawReply(house: House, letter: Sent, answer: Reply): string {
  const {
    text,
    from = letter.to,
    subject = `Re: ${letter.subject}`,
    heads = [],
    id = house.newId(),
    quote = true,
  } = answer
  const quoted = letter.text.split('\n').map((line) => `> ${line}`)
  const lines = [
    `From: ${from}`,
    `To: ${letter.replyTo}`,
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Date: ${house.clock().toUTCString()}`,
    `Message-ID: <${id}@example.org>`,
    `In-Reply-To: <${letter.id}@colonnade>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    ...heads,
    '',
    ...text.split('\n'),
    ...(quote ? ['', 'On Mon, 14 June 2021 at 09:30, the network wrote:', ...quoted] : []),
  ]
  return lines.join('\r\n')
}
