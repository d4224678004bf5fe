import { download, get, notFound } from '#platform/web'
import type { Desk } from '#platform/web'
import { formatMonth, textIn } from '#platform/words'
import { announcementAt } from '../announcing/read-announcements.ts'
import { fileAt, messageAt, messagesOf, monthsOf, threadsIn } from '../archive/read-archive.ts'
import { tendsAny } from '../list.ts'
import { ArchivePage } from '../pages/archive-page.tsx'
import { AnnouncementPage } from '../pages/announcement-page.tsx'
import { ThreadPage } from '../pages/thread-page.tsx'
import { bareSubject } from '../posting/files/match.ts'
import { speak } from '../words/index.ts'
import { archiveCrumbs, crumbsBelow, listAt, numberAt, open, section } from './at.ts'

const threadsMax = 100
const read = { ...open, may: ['public'] } as const

export const archive = get({
  ...read,
  path: '/lists/:name/archive',
  name: 'lists.archive',
  show: async (desk) => {
    const words = (desk.query.get('words') ?? '').trim().slice(0, 200)
    return archiveOf(desk, words === '' ? {} : { words })
  },
})

export const month = get({
  ...read,
  path: '/lists/:name/archive/months/:month',
  name: 'lists.archive-month',
  show: async (desk) => {
    const asked = desk.params['month'] ?? ''
    return archiveOf(desk, { month: /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : notFound() })
  },
})

async function archiveOf(desk: Desk, asked: { readonly month?: string; readonly words?: string }) {
  const { tx, lang, href } = desk
  const list = await listAt(desk)
  const months = await monthsOf(tx, list.id)
  if (asked.month !== undefined && !months.some((one) => one.month === asked.month)) notFound()
  const threads = await threadsIn(tx, list.id, { ...asked, limit: threadsMax })
  const body = <ArchivePage {...{ lang, href, list, months, threads, asked }} />
  const heading = asked.month === undefined ? speak(lang)('lists.archive') : formatMonth(lang, asked.month)
  return {
    title: `${heading} – ${textIn(list.title, lang).text}`,
    section,
    crumbs: asked.month === undefined ? crumbsBelow(desk, list) : archiveCrumbs(desk, list),
    body,
  }
}

export const thread = get({
  ...read,
  path: '/lists/:name/archive/threads/:number',
  name: 'lists.thread',
  show: async (desk) => {
    const list = await listAt(desk)
    const first = (await messageAt(desk.tx, list.id, numberAt(desk, 'number'))) ?? notFound()
    const messages = await messagesOf(desk.tx, first.thread)
    return conversation(desk, list, messages)
  },
})

export const message = get({
  ...read,
  path: '/lists/:name/archive/posts/:number',
  name: 'lists.message',
  show: async (desk) => {
    const list = await listAt(desk)
    const found = (await messageAt(desk.tx, list.id, numberAt(desk, 'number'))) ?? notFound()
    const all = await messagesOf(desk.tx, found.thread)
    return conversation(desk, list, [found], all)
  },
})

type Messages = Awaited<ReturnType<typeof messagesOf>>
type Of = Awaited<ReturnType<typeof listAt>>

function conversation(desk: Desk, list: Of, messages: Messages, all: Messages = messages) {
  const { lang, href, by } = desk
  const [first] = all
  const subject = bareSubject(first?.subject ?? '')
  const heading = subject === '' ? speak(lang)('lists.no-subject') : subject
  const body = (
    <ThreadPage
      {...{ lang, href, list, messages, heading }}
      headingLang={first?.lang ?? undefined}
      inside={by.grants.has('network')}
      keepsTexts={tendsAny(by.grants)}
      thread={all}
    />
  )
  return { title: heading, section, crumbs: archiveCrumbs(desk, list), body }
}

export const file = download({
  ...read,
  path: '/lists/:name/archive/files/:number/:place',
  name: 'lists.file',
  rate: 'export',
  send: async (desk) => {
    const list = await listAt(desk)
    const asked = { list: list.id, number: numberAt(desk, 'number'), place: numberAt(desk, 'place') }
    const found = (await fileAt(desk.tx, asked)) ?? notFound()
    const bytes = await desk.house.files.get(found.hash)
    if (bytes === undefined) throw new Error(`the file ${found.hash} of ${list.name} is not in the store`)
    return { bytes, type: found.type, filename: found.name }
  },
})

export const announcement = get({
  ...read,
  path: '/lists/:name/announcements/:announcement',
  name: 'lists.announcement',
  show: async (desk) => {
    const { tx, lang, params } = desk
    const list = await listAt(desk)
    const id = params['announcement'] ?? ''
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) notFound()
    const found = (await announcementAt(tx, { list: list.id, id })) ?? notFound()
    const title = textIn(found.title, lang).text
    const body = <AnnouncementPage lang={lang} announcement={found} />
    return { title, section, crumbs: crumbsBelow(desk, list), body }
  },
})
