import { perform } from '#platform/acts'
import { openChannel } from '#home'
import { reportProgress } from '#plan'
import { signedName } from '#platform/mail'
import { entity } from '#seeds/network-2021/ids'
import { seedId } from '#seeds/deed'
import type { TestHouse } from './house.ts'
import { accounts } from './roles.ts'

/** Ids of what letters are made of besides the story. */
export const letterId = (kind: string, name: string): string => seedId(kind, `example ${name}`)

/** The last part of an address that a letter leads to; whoever has it may use it, whoever they are. */
export const linkOf = (name: string): string =>
  signedName(new Uint8Array(32).fill(7), 'answer', letterId('scope', name))

/** Somebody who has an account and stands in no register, so that a page that shows them tells nothing of the network. */
const reader = accounts.outsider

/**
 * Tells what letters bring: questions with the letter that asked them, links out of letters, a letter that waits to be sorted, one
 * that was caught, a channel, and a report with a file. Written down as they lie in the tables, because they come from outside.
 */
export async function tellLetters(network: TestHouse, output: string): Promise<void> {
  await tellQuestions(network)
  await tellLinks(network)
  await tellPost(network)
  const { house, secretary: token } = network
  const channel = {
    id: letterId('channel', 'one'),
    name: 'A channel',
    kind: 'mail',
    target: 'channel@teams.example.org',
  }
  await perform(house, openChannel, { ...channel, lang: 'en', own: house.config.address }, { token, channel: 'web' })
  const file = { ...(await house.files.put(Buffer.from('A list of participants'))), name: 'participants.txt' }
  const report = { output, text: 'A report with a file', lang: 'en', files: [file] }
  await perform(house, reportProgress, report, { token, channel: 'letter' })
}

const free = JSON.stringify({ text: 'Which room did you book?', lang: 'en', from: 'Somebody' })

async function tellQuestions({ house }: TestHouse): Promise<void> {
  const at = house.clock()
  const asked = { kind: 'requests.free', details: free, asked_by: accounts.secretariat, at }
  for (const [name, person] of [
    ['own', accounts.secretariat],
    ['withdrawn', accounts.secretariat],
    ['outsider', reader],
  ] as const)
    await house.worker
      .insertInto('questions')
      .values({
        ...asked,
        id: letterId('question', name),
        about: letterId('asking', name),
        person,
        entity: name === 'outsider' ? entity('WFP') : null,
      })
      .execute()
}

async function tellLinks({ house }: TestHouse): Promise<void> {
  const at = house.clock()
  const letter = letterId('letter', 'questions')
  const valid = { person: reader, at, valid_until: new Date(at.getTime() + 30 * 86_400_000) }
  for (const [purpose, about] of [
    ['answer', { letter }],
    ['not-me', { answers: [letterId('answer', 'none')] }],
    ['own-reply', { held: letterId('held', 'one') }],
    ['stop-digest', {}],
  ] as const)
    await house.worker
      .insertInto('reply_scopes')
      .values({ ...valid, id: letterId('scope', purpose), purpose, about: JSON.stringify(about) })
      .execute()
  await caught(house, letter, 'questions')
  await house.worker
    .insertInto('question_letters')
    .values({ letter, number: 1, question: letterId('question', 'outsider') })
    .execute()
}

const caught = ({ worker, clock }: TestHouse['house'], id: string, kind: string) =>
  worker
    .insertInto('letters')
    .values({
      id,
      class: kind,
      address: 'reader@elsewhere.example.org',
      lang: 'en',
      subject: 'A letter',
      body: 'Dear reader',
      message_id: `<${id}@colonnade>`,
      state: 'caught',
      at: clock(),
    })
    .execute()

async function tellPost({ house }: TestHouse): Promise<void> {
  await caught(house, letterId('letter', 'caught'), 'notice')
  const at = house.clock()
  const raw = await house.files.put(Buffer.from('From: somebody@elsewhere.example.org\r\n\r\nHello'))
  await house.worker
    .insertInto('files')
    .values({ ...raw, at })
    .onConflict((row) => row.doNothing())
    .execute()
  const came = {
    at,
    came_by: 'smtp',
    raw: raw.hash,
    size: raw.size,
    envelope_to: 'all@localhost',
    kind: 'person',
  } as const
  const attached = [{ name: 'note.txt', type: 'text/plain', hash: raw.hash, size: raw.size, inline: false }]
  for (const [name, outcome] of [
    ['to-sort', 'post.nobody-takes'],
    ['held', 'post.nobody-takes'],
    ['to-answer', 'mailroom.for-people'],
    ['to-pass-on', 'mailroom.for-people'],
    ['doubted', 'post.unsure'],
  ] as const)
    await house.worker
      .insertInto('incoming')
      .values({
        ...came,
        id: letterId('incoming', name),
        message_id: `<${name}@elsewhere.example.org>`,
        from_address: 'somebody@elsewhere.example.org',
        subject: 'A letter from outside',
        state: 'to-sort',
        outcome,
        details: JSON.stringify({ text: 'Hello', written: 'Hello', attached, values: {} }),
      })
      .execute()
  const held = {
    id: letterId('held', 'one'),
    incoming: letterId('incoming', 'held'),
    scope: letterId('scope', 'answer'),
  }
  await house.worker
    .insertInto('held_replies')
    .values({ ...held, why: 'other-address', at })
    .execute()
}
