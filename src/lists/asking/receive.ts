import { accountOf, asWriter } from '#accounts'
import { perform } from '#platform/acts'
import type { House } from '#platform/acts'
import { openReading } from '#platform/db'
import { queueLetter } from '#platform/mail'
import type { Incoming, Received, Receiver } from '#platform/post'
import { textIn } from '#platform/words'
import { fileAt } from '../archive/read-archive.ts'
import { chooseDelivery } from '../keeping/choose-delivery.ts'
import { addressed } from '../list.ts'
import type { Office } from '../list.ts'
import { tendersOf } from '../posting/ask-about.ts'
import { addressOf, filePath, plainWords } from '../posting/laid-out.ts'
import { listNamed } from '../read.ts'
import type { List } from '../read.ts'
import { speak } from '../words/index.ts'
import { wishIn } from './wish.ts'

/** Above this a file does not go by letter; the page has it. */
const fileBytesMax = 1_000_000

/** Letters to the offices of a list: `-request`, `-leave`, `-owner`. */
export const toOffices: Receiver = {
  name: 'lists.offices',
  takes: async (house, local) => {
    const { name, office } = addressed(local)
    return office !== undefined && (await listNamed(house.worker, name)) !== undefined
  },
  async receive(house, letter) {
    const { name, office } = addressed(letter.local)
    const list = await listNamed(house.worker, name)
    if (list === undefined || office === undefined) return { state: 'to-sort', outcome: 'lists.no-such-list' }
    return { values: valuesOf(house, list), ...(await answered(house, list, { office, letter })) }
  },
}

const valuesOf = (house: House, list: List) => ({
  list: textIn(list.title, list.lang).text,
  address: addressOf(house, list),
  request: addressOf(house, list, 'request'),
})

async function answered(
  house: House,
  list: List,
  { office, letter }: { office: Office; letter: Incoming },
): Promise<Received> {
  if (office === 'owner') return passedOn(house, list, letter)
  const wish =
    office === 'leave' ? ({ kind: 'delivery', delivery: 'none' } as const) : wishIn(letter.subject, letter.written)
  if (wish.kind === 'help' || letter.person === undefined) return { state: 'understood', outcome: 'lists.outcome-help' }
  if (wish.kind === 'file') return fileSent(house, list, { ...wish, letter, person: letter.person })
  await asWriter(house, letter.person, (token) =>
    perform(
      house,
      chooseDelivery,
      { list: list.id, delivery: wish.delivery },
      { token, channel: 'letter', key: `lists ${letter.id}` },
    ),
  )
  return { state: 'understood', outcome: `lists.now-${wish.delivery}`, about: list.id }
}

/** To those who tend the list; their answer goes to whoever wrote. */
async function passedOn(house: House, list: List, letter: Incoming): Promise<Received> {
  const now = house.clock()
  await house.worker.transaction().execute(async (tx) => {
    const done = await tx
      .insertInto('job_effects')
      .values({ key: `lists owner ${letter.id}`, at: now })
      .onConflict((row) => row.doNothing())
      .executeTakeFirst()
    if (done.numInsertedOrUpdatedRows === 0n) return
    for (const person of await tendersOf(tx, list, now.toISOString().slice(0, 10))) {
      const account = await accountOf(tx, person)
      if (account === undefined) continue
      const { lang, address } = account
      const say = speak(lang)
      const title = textIn(list.title, lang).text
      const from = letter.from === undefined ? '?' : `${letter.from.name} <${letter.from.address}>`
      await queueLetter(tx, {
        id: house.newId(),
        class: 'moderation',
        person,
        address,
        lang,
        subject: say('lists.owner-subject', { list: title, subject: letter.subject }),
        body: [say('lists.owner-why', { list: title, from: plainWords(from) }), plainWords(letter.text)].join('\n\n'),
        at: now,
        headers: letter.from === undefined ? {} : { 'Reply-To': letter.from.address },
      })
    }
  })
  return { state: 'understood', outcome: 'lists.outcome-owner' }
}

type FileWish = { readonly number: number; readonly place: number; readonly person: string; readonly letter: Incoming }

/** A file of the archive by letter, for those who open no page: only what the person may read, and only so much. */
async function fileSent(house: House, list: List, { number, place, person, letter }: FileWish): Promise<Received> {
  const found = await asWriter(house, person, (token) =>
    openReading(house.reader, house.clock)(token, async (tx) => {
      const file = await fileAt(tx, { list: list.id, number, place })
      return file === undefined ? undefined : { file, account: await accountOf(tx, person) }
    }),
  )
  if (found === undefined || found.account === undefined) return { state: 'refused', outcome: 'lists.no-such-file' }
  const { file, account } = found
  if (file.size > fileBytesMax)
    return {
      state: 'refused',
      outcome: 'lists.file-too-large',
      values: { address: `${house.config.address}${filePath(list, number, place)}` },
    }
  await house.worker.transaction().execute(async (tx) => {
    const done = await tx
      .insertInto('job_effects')
      .values({ key: `lists file ${letter.id}`, at: house.clock() })
      .onConflict((row) => row.doNothing())
      .executeTakeFirst()
    if (done.numInsertedOrUpdatedRows === 0n) return
    await queueLetter(tx, {
      id: house.newId(),
      class: 'receipt',
      person,
      address: account.address,
      lang: account.lang,
      subject: file.name,
      body: speak(account.lang)('lists.file-sent', { name: plainWords(file.name), number: String(number) }),
      at: house.clock(),
      enclosures: [{ hash: file.hash, name: file.name, type: file.type }],
    })
  })
  return { state: 'understood', outcome: 'lists.outcome-file', about: list.id, reply: false }
}
