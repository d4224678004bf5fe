import type { Lang, SayByKey } from '#platform/words'
import { askedPage, download, get, notFound } from '#platform/web'
import type { Desk, Route } from '#platform/web'
import { personNames } from '#members'
import { CamePage } from '../pages/came.tsx'
import { ToSortPage } from '../pages/to-sort.tsx'
import type { JustFiled } from '../pages/to-sort.tsx'
import { speak } from '../words/index.ts'
import { cameHere, crumbsOf } from './at-letter.ts'
import { heldForDoubt } from './let-through.ts'
import { letterThatCame, lettersIn, pagesOf } from './read-letters.ts'
import type { Came } from './read-letters.ts'
import { deedForms } from './web-deeds.tsx'

export type SayOfRooms = (lang: Lang) => SayByKey['byKey']

const read = { may: ['secretariat'], rate: 'page', audit: 'none', level: 'unclassified' } as const

// What the sender of a doubtful letter is told speaks to whoever it may not have been.
const why =
  (say: SayOfRooms, lang: Lang) =>
  ({ outcome, values }: Pick<Came, 'outcome' | 'values'>): string =>
    say(lang)(outcome === heldForDoubt ? 'mailroom.why-unsure' : outcome, values) ?? outcome

const list = (say: SayOfRooms) =>
  get({
    ...read,
    path: '/mailroom',
    name: 'mailroom.to-sort',
    show: async (desk) => {
      const { tx, lang, href, query } = desk
      const which = query.get('which') === 'all' ? 'all' : 'to-sort'
      const words = (query.get('words') ?? '').slice(0, 200)
      const pages = await pagesOf(tx, { which, words })
      const page = Math.min(askedPage(desk, 'page'), pages)
      const letters = await lettersIn(tx, { which, words, page })
      const filed = await justFiled(desk)
      const body = <ToSortPage {...{ lang, href, letters, which, words, page, pages, filed }} why={why(say, lang)} />
      return { title: speak(lang)('mailroom.sort-title'), body, wide: true }
    },
  })

const one = (say: SayOfRooms) =>
  get({
    ...read,
    path: '/mailroom/:id',
    name: 'mailroom.letter',
    show: async (desk) => {
      const came = await cameHere(desk)
      const { tx, lang, href, house } = desk
      const names = await personNames(
        tx,
        [came.filedBy ?? '', came.person ?? ''].filter((id) => id !== ''),
      )
      const name = names.get(came.person ?? '')
      const writer = name === undefined ? undefined : { label: name, path: `/members/people/${came.person ?? ''}` }
      const filed = await justFiled(desk)
      const told = { came, filed, writer, filedBy: names.get(came.filedBy ?? ''), once: house.newId }
      const body = <CamePage {...{ lang, href }} {...told} why={why(say, lang)} />
      const title = came.subject === '' ? speak(lang)('mailroom.no-subject') : came.subject
      return { title, crumbs: crumbsOf(desk), body }
    },
  })

/** What was filed a moment ago, told on the page that came after it. */
async function justFiled({ tx, query, house }: Desk): Promise<JustFiled | undefined> {
  const came = await letterThatCame(tx, query.get('filed') ?? '')
  if (came === undefined || came.filedAt === null) return undefined
  return { id: came.id, subject: came.subject, once: house.newId() }
}

/** The letter as it came, to be opened in a program for mail; never shown in a browser. */
const raw = download({
  ...read,
  rate: 'export',
  path: '/mailroom/:id/raw',
  name: 'mailroom.raw',
  send: async (desk) => {
    const came = await cameHere(desk)
    return { bytes: await stored(desk, came.raw), type: 'application/octet-stream', filename: `${came.id}.eml` }
  },
})

/** A file that hung on a letter: to be saved, never opened here, whatever it says that it is. */
const file = download({
  ...read,
  rate: 'export',
  path: '/mailroom/:id/files/:number',
  name: 'mailroom.letter-file',
  send: async (desk) => {
    const { attached } = await cameHere(desk)
    const asked = attached[Number(desk.params['number']) - 1]
    if (asked === undefined || asked.hash === '') notFound()
    return { bytes: await stored(desk, asked.hash), type: 'application/octet-stream', filename: asked.name }
  },
})

async function stored({ house }: Desk, hash: string): Promise<Uint8Array> {
  const bytes = await house.files.get(hash)
  if (bytes === undefined) throw new Error(`${hash} is written down and not in the store`)
  return bytes
}

export const sortingRoutes = (say: SayOfRooms): readonly Route[] => [list(say), one(say), raw, file, ...deedForms]
