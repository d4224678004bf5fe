import * as v from 'valibot'
import { asItLeaves } from '#platform/mail'
import type { Receiver } from '#platform/post'
import { Checkbox, Field, FileField, FormPage, TextArea, askedPage, download, get, notFound } from '#platform/web'
import type { Desk, FormRoute, Route } from '#platform/web'
import type { Lang, SayByKey } from '#platform/words'
import { CaughtLetterPage } from '../pages/caught-letter.tsx'
import { CaughtPage } from '../pages/caught.tsx'
import { speak } from '../words/index.ts'
import { cameOfIt } from './came-of-it.ts'
import { postLetter, readPosting, writing } from './post-letter.ts'
import { caughtLetter, caughtLetters, caughtPages, whoWasWrittenTo } from './read-caught.ts'
import type { Caught } from './read-caught.ts'
import { mayRead, reachOf } from './who-may.ts'

type SayOfRooms = (lang: Lang) => SayByKey['byKey']
type Tried = { readonly receivers: readonly Receiver[]; readonly say: SayOfRooms }

const crumbs = ({ lang, href }: Desk) => [{ label: speak(lang)('mailroom.caught-title'), href: href('/mail') }]

const came = ({ house, query, lang }: Desk, say: SayOfRooms): Promise<string | undefined> =>
  cameOfIt(house, query.get('sent') ?? '', { lang, say })

const caught = (say: SayOfRooms) =>
  get({
    path: '/mail',
    name: 'mailroom.caught',
    may: mayRead,
    rate: 'page',
    audit: 'none',
    level: 'unclassified',
    show: async (desk) => {
      const { lang, house, query, href } = desk
      const reach = (await reachOf(desk)) ?? notFound()
      const given = query.get('to')?.trim().toLowerCase().slice(0, 254)
      const to = given === '' ? undefined : given
      const asked = { reach, ...(to === undefined ? {} : { to }) }
      const pages = await caughtPages(house, asked)
      const page = Math.min(askedPage(desk, 'page'), pages)
      const letters = await caughtLetters(house, { ...asked, page })
      const told = { letters, people: await whoWasWrittenTo(house, reach), came: await came(desk, say) }
      const body = <CaughtPage {...{ lang, to, page, pages, href }} {...told} everybody={reach === 'everything'} />
      return { title: speak(lang)('mailroom.caught-title'), body, wide: true }
    },
  })

const posting = {
  kind: 'form',
  may: mayRead,
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  takesFiles: true,
  speak,
  act: writing,
} as const

const answerOne = ({ receivers, say }: Tried): FormRoute => ({
  ...posting,
  path: '/mail/:id',
  name: 'mailroom.caught-letter',
  start: async (desk) => ((await letterAt(desk)) === undefined ? undefined : {}),
  input: async (desk, { text, file }) => ({ letter: await letterAt(desk), text, file }),
  page: async (desk, state) => {
    const letter = (await letterAt(desk)) ?? notFound()
    const raw = await asItLeaves(desk.house, letter.id, () => undefined)
    const told = { letter, raw, href: desk.href, came: await came(desk, say) }
    return { title: letter.subject, crumbs: crumbs(desk), body: <CaughtLetterPage form={state} {...told} /> }
  },
  perform: async (house, input) => {
    const { letter, text, file } = v.parse(answering, input)
    const subject = `Re: ${letter.subject.replace(/^(re\s*:\s*)+/i, '')}`
    const written = readPosting({ sender: letter.to, recipient: letter.answersTo, subject, text, file })
    const answers = { messageId: letter.messageId, text: letter.text, from: house.config.post.from }
    return postLetter(house, receivers, { ...written, answers })
  },
  then: ({ params }, { about }) => `/mail/${params['id'] ?? ''}?sent=${about}`,
})

const answering = v.object({
  letter: v.object({
    to: v.string(),
    answersTo: v.string(),
    subject: v.string(),
    messageId: v.string(),
    text: v.string(),
  }),
  text: v.unknown(),
  file: v.unknown(),
})

const writeOne = ({ receivers }: Tried): FormRoute => ({
  ...posting,
  path: '/mail/new',
  name: 'mailroom.write-letter',
  start: ({ house, query }) => ({
    sender: query.get('from') ?? '',
    recipient: query.get('to') ?? house.config.post.from,
  }),
  input: (_, values) => values,
  page: (desk, state) => {
    const say = speak(desk.lang)
    const body = (
      <FormPage
        form={state}
        title={say('mailroom.write-letter')}
        lead={say('mailroom.write-lead')}
        back={desk.href('/mail')}
      >
        <Field form={state} name="sender" type="email" label={say('mailroom.from')} max={254} width="medium" />
        <Checkbox
          form={state}
          name="forged"
          label={say('mailroom.forged')}
          hint={say('mailroom.forged-hint')}
          optional
        />
        <Field form={state} name="recipient" type="email" label={say('mailroom.to')} max={254} width="medium" />
        <Field form={state} name="subject" label={say('mailroom.subject')} max={300} />
        <TextArea form={state} name="text" label={say('mailroom.text')} max={20_000} />
        <FileField form={state} name="file" label={say('mailroom.file-enclosed')} optional />
      </FormPage>
    )
    return { title: say('mailroom.write-letter'), crumbs: crumbs(desk), body }
  },
  perform: (house, input) => postLetter(house, receivers, readPosting(input)),
  then: (_, { about }) => `/mail?sent=${about}`,
})

/** The letter as it would leave, for a program for mail to show. */
const raw = download({
  path: '/mail/:id/raw',
  name: 'mailroom.caught-raw',
  may: mayRead,
  rate: 'export',
  audit: 'none',
  level: 'unclassified',
  send: async (desk) => {
    const letter = (await letterAt(desk)) ?? notFound()
    const bytes = (await asItLeaves(desk.house, letter.id, () => undefined)) ?? notFound()
    return { bytes, type: 'application/octet-stream', filename: `${letter.id}.eml` }
  },
})

async function letterAt(desk: Desk): Promise<Caught | undefined> {
  const reach = await reachOf(desk)
  return reach === undefined ? undefined : caughtLetter(desk.house, desk.params['id'] ?? '', reach)
}

/** The pages of caught letters; what is answered there goes to whoever receives letters in the house. */
export const catcherRoutes = (tried: Tried): readonly Route[] => [
  caught(tried.say),
  writeOne(tried),
  answerOne(tried),
  raw,
]
