import { asWriter } from '#accounts'
import { perform, Refusal } from '#platform/acts'
import type { House } from '#platform/acts'
import { dayOf } from '#platform/db'
import type { Incoming, Received, Receiver } from '#platform/post'
import { textIn } from '#platform/words'
import { addressed, addresseesMax } from '../list.ts'
import { isOver, listNamed } from '../read.ts'
import type { List } from '../read.ts'
import { addressOf, listId } from './laid-out.ts'
import { textMax } from './message.ts'
import { post } from './post.ts'
import { publishOutside } from './publish-outside.ts'

/** What may hang on a letter to a list together; more is for the library, which sends a link. */
const filesBytesMax = 20_000_000

/** Letters to lists: `pillar-2@`. */
export const toLists: Receiver = {
  name: 'lists.posting',
  takes: async (house, local) => {
    const { name, office } = addressed(local)
    return office === undefined && (await listNamed(house.worker, name)) !== undefined
  },
  // A letter in somebody's name without proof becomes a question to that person, not to the secretariat.
  unsure: 'welcome',
  async receive(house, letter) {
    const list = await listNamed(house.worker, addressed(letter.local).name)
    if (list === undefined) return { state: 'to-sort', outcome: 'lists.no-such-list' }
    const called = { list: textIn(list.title, list.lang).text }
    if (hasBeenHere(house, list, letter)) return { state: 'ignored', outcome: 'lists.came-back', reply: false }
    if (isOver(list, dayOf(house.clock()))) return { state: 'refused', outcome: 'lists.is-over', values: called }
    const tooMuch = whatIsTooMuch(letter)
    if (tooMuch !== undefined) return { state: 'refused', outcome: tooMuch, values: called }
    return { ...(await taken(house, list, letter)), values: called }
  },
}

/** Through this list, or through a list of anybody else's: whoever posts writes to us themselves. */
const hasBeenHere = (house: House, list: List, { heads }: Incoming): boolean =>
  heads.some(
    ({ name, value }) =>
      (name === 'x-loop' && value.trim().toLowerCase() === addressOf(house, list)) ||
      (name === 'list-id' && value.toLowerCase().includes(`${listId(house, list)}`)) ||
      name === 'list-unsubscribe',
  )

function whatIsTooMuch({ text, attached }: Incoming): 'lists.too-long' | 'lists.too-large' | undefined {
  if (text.length > textMax) return 'lists.too-long'
  const bytes = attached.reduce((sum, { size }) => sum + size, 0)
  return bytes > filesBytesMax ? 'lists.too-large' : undefined
}

async function taken(house: House, list: List, letter: Incoming): Promise<Received> {
  await keepFiles(house, letter)
  const { person } = letter
  if (person === undefined) return fromOutside(house, list, letter)
  if (!isSure(letter)) {
    const { about } = await held(house, list, letter, { held: 'unconfirmed', claimed: person })
    return { state: 'understood', outcome: 'lists.outcome-unconfirmed', about, reply: false }
  }
  try {
    const how = { channel: 'letter', key: `lists ${letter.id}` } as const
    const outcome = await asWriter(house, person, (token) =>
      perform(house, post, messageOf(house, list, letter), { ...how, token }),
    )
    return understood(outcome)
  } catch (trouble) {
    // Somebody who has an account and no part in the network any more sees no list, and writes as anybody may.
    if (trouble instanceof Refusal && trouble.code === 'lists.no-such-list') return fromOutside(house, list, letter)
    throw trouble
  }
}

/** From an address that nobody of the register has: one that was put on the list by hand, or a stranger's. */
async function fromOutside(house: House, list: List, letter: Incoming): Promise<Received> {
  const outcome = await held(house, list, letter, { held: 'stranger' })
  const published = isSure(letter) && (await publishOutside(house, list, { post: outcome.about, letter }))
  return published ? understood({ about: outcome.about }) : understood({ ...outcome, waits: 'stranger' })
}

const held = (house: House, list: List, letter: Incoming, more: { held: string; claimed?: string }) =>
  perform(
    house,
    post,
    { ...messageOf(house, list, letter), ...more },
    { token: null, channel: 'letter', key: `lists ${letter.id}` },
  )

function understood(outcome: { readonly about: string; readonly [more: string]: unknown }): Received {
  const { about, waits, again } = outcome
  if (again === true) return { state: 'ignored', outcome: 'lists.outcome-again', reply: false }
  // Who posts gets their own letter from the list; a receipt besides would be one letter too many.
  if (typeof waits !== 'string') return { state: 'understood', outcome: 'lists.outcome-posted', about, reply: false }
  return { state: 'understood', outcome: `lists.outcome-${waits}`, about }
}

/** Proved to come from whom it says; in the catcher and at the machine the person is known. */
export const isSure = ({ verdict, cameBy }: Incoming): boolean =>
  verdict.aligned || cameBy === 'catcher' || cameBy === 'command'

/** What the act asks of a letter. A picture inside the text is part of the text, which goes round as words alone. */
function messageOf(house: House, list: List, letter: Incoming) {
  const { from, to, cc, date, at, messageId } = letter
  const others = [...to, ...cc].filter(({ address }) => address !== addressOf(house, list))
  const text = letter.text.trim() === '' ? letter.subject.trim() || '…' : letter.text
  return {
    list: list.id,
    messageId: messageId !== undefined && /^<[^\s<>]{1,400}>$/.test(messageId) ? messageId : `<${letter.id}@incoming>`,
    inReplyTo:
      letter.inReplyTo !== undefined && /^<[^\s<>]{1,400}>$/.test(letter.inReplyTo) ? letter.inReplyTo : undefined,
    references: [...letter.references],
    subject: letter.subject,
    authorName: nameOf(from),
    authorAddress: from?.address ?? 'unknown',
    text,
    written: letter.written.trim() === '' ? text : letter.written,
    lang: letter.lang,
    sentAt: date !== undefined && new Date(date) <= at ? new Date(date).toISOString() : at.toISOString(),
    raw: letter.raw,
    addressees: Math.min(others.length, addresseesMax * 1000),
    files: filesOn(letter).map(({ name, type, hash, size }) => ({
      name: name || 'file',
      type: type || 'application/octet-stream',
      hash,
      size,
    })),
  }
}

const nameOf = (from: Incoming['from']): string => {
  if (from === undefined) return '?'
  return from.name.trim() === '' ? from.address.replace(/@.*$/s, '') : from.name
}

const filesOn = ({ attached }: Incoming) => attached.filter(({ inline }) => !inline)

/** The store has the contents; the records are told of them before a post points to them. */
async function keepFiles(house: House, letter: Incoming): Promise<void> {
  const files = filesOn(letter)
  if (files.length === 0) return
  await house.worker
    .insertInto('files')
    .values(files.map(({ hash, size, type }) => ({ hash, size, type, at: house.clock() })))
    .onConflict((row) => row.doNothing())
    .execute()
}
