import type { SayByKey, Lang } from '#platform/words'
import { FormPage, Radios, download, form, get, notFound, textAt } from '#platform/web'
import type { Desk, Route } from '#platform/web'
import { CamePage, ToSortPage } from '../pages/to-sort.tsx'
import { speak } from '../words/index.ts'
import { fileLetter, filings } from './file-letter.ts'
import { letterThatCame, lettersToSort } from './read-letters.ts'
import type { Came, CameWhole } from './read-letters.ts'

type Say = (lang: Lang) => SayByKey['byKey']

const read = { may: ['secretariat'], rate: 'page', audit: 'none', level: 'unclassified' } as const

const crumbs = ({ lang, href }: Desk) => [{ label: speak(lang)('mailroom.sort-title'), href: href('/mailroom') }]

const why =
  (say: Say, lang: Lang) =>
  ({ outcome, values }: Came): string =>
    say(lang)(outcome, values) ?? outcome

const cameHere = async ({ tx, params }: Desk): Promise<CameWhole> =>
  (await letterThatCame(tx, params['id'] ?? '')) ?? notFound()

const list = (say: Say) =>
  get({
    ...read,
    path: '/mailroom',
    name: 'mailroom.to-sort',
    show: async ({ tx, lang, href }) => {
      const [waiting, filed] = [await lettersToSort(tx, 'to-sort'), await lettersToSort(tx, 'filed')]
      const body = <ToSortPage {...{ lang, href, waiting, filed }} why={why(say, lang)} />
      return { title: speak(lang)('mailroom.sort-title'), body, wide: true }
    },
  })

const one = (say: Say) =>
  get({
    ...read,
    path: '/mailroom/:id',
    name: 'mailroom.letter',
    show: async (desk) => {
      const came = await cameHere(desk)
      const { lang, href, house } = desk
      const once = [house.newId(), house.newId()] as const
      const body = <CamePage {...{ lang, href, came, once }} why={why(say, lang)} />
      return { title: came.subject, crumbs: crumbs(desk), body }
    },
  })

/** The letter as it came, to be opened in a program for mail; never shown in a browser. */
const raw = download({
  ...read,
  rate: 'export',
  path: '/mailroom/:id/raw',
  name: 'mailroom.raw',
  send: async (desk) => {
    const came = await cameHere(desk)
    const bytes = await desk.house.files.get(came.raw)
    if (bytes === undefined) throw new Error(`the raw letter ${came.raw} is not in the store`)
    return { bytes, type: 'application/octet-stream', filename: `${came.id}.eml` }
  },
})

const file = form({
  path: '/mailroom/:id/file',
  name: 'mailroom.file',
  may: ['secretariat'],
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  speak,
  act: fileLetter,
  start: async (desk) => ({ as: (await cameHere(desk)).state === 'to-sort' ? 'done' : 'again' }),
  input: ({ params }, values) => ({ letter: params['id'], as: textAt(values, 'as') }),
  page: async (desk, state) => {
    const came = await cameHere(desk)
    const say = speak(desk.lang)
    const options = filings.map((value) => ({ value, label: say(`mailroom.file-${value}`) }))
    const body = (
      <FormPage form={state} title={came.subject} back={desk.href(`/mailroom/${came.id}`)}>
        <Radios form={state} name="as" label={say('mailroom.sort-title')} options={options} />
      </FormPage>
    )
    return { title: came.subject, crumbs: crumbs(desk), body }
  },
  then: () => '/mailroom',
})

export const sortingRoutes = (say: Say): readonly Route[] => [list(say), one(say), raw, file]
