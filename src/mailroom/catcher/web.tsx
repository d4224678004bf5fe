import * as v from 'valibot'
import { Refusal } from '#platform/acts'
import type { Receiver } from '#platform/post'
import { Field, FormPage, TextArea, askedPage, get, notFound, textAt } from '#platform/web'
import type { Desk, FormRoute, Route } from '#platform/web'
import { CaughtLetterPage, CaughtPage } from '../pages/caught.tsx'
import { speak } from '../words/index.ts'
import { postLetter, writing } from './post-letter.ts'
import type { Posting } from './post-letter.ts'
import { caughtLetter, caughtLetters, caughtPages } from './read-caught.ts'
import type { Caught } from './read-caught.ts'
import { mayRead, reachOf } from './who-may.ts'

const crumbs = ({ lang, href }: Desk) => [{ label: speak(lang)('mailroom.caught-title'), href: href('/mail') }]

const caught = get({
  path: '/mail',
  name: 'mailroom.caught',
  may: mayRead,
  rate: 'page',
  audit: 'none',
  level: 'unclassified',
  show: async (desk) => {
    const { lang, house, query, href } = desk
    const reach = (await reachOf(desk)) ?? notFound()
    const to = query.get('to')?.toLowerCase().slice(0, 254)
    const asked = { reach, ...(to === undefined ? {} : { to }) }
    const pages = await caughtPages(house, asked)
    const page = Math.min(askedPage(desk, 'page'), pages)
    const letters = await caughtLetters(house, { ...asked, page })
    const body = <CaughtPage {...{ lang, letters, to, page, pages, href }} everybody={reach === 'everything'} />
    return { title: speak(lang)('mailroom.caught-title'), body, wide: true }
  },
})

const posting = {
  kind: 'form',
  may: mayRead,
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  takesFiles: false,
  speak,
  act: writing,
} as const

const answerOne = (receivers: readonly Receiver[]): FormRoute => ({
  ...posting,
  path: '/mail/:id',
  name: 'mailroom.caught-letter',
  start: async (desk) => ((await letterAt(desk)) === undefined ? undefined : {}),
  input: async (desk, values) => ({ letter: await letterAt(desk), text: textAt(values, 'text') }),
  page: async (desk, state) => {
    const letter = (await letterAt(desk)) ?? notFound()
    const body = <CaughtLetterPage form={state} letter={letter} sent={desk.query.has('sent')} />
    return { title: letter.subject, crumbs: crumbs(desk), body }
  },
  perform: async (house, input) => {
    const { letter, text } = v.parse(answering, input)
    const written = read({ sender: letter.to, recipient: letter.answersTo, subject: `Re: ${letter.subject}`, text })
    const answers = { messageId: letter.messageId, text: letter.text, from: house.config.post.from }
    return postLetter(house, receivers, { ...written, answers })
  },
  then: ({ params }) => `/mail/${params['id'] ?? ''}?sent`,
})

const writeOne = (receivers: readonly Receiver[]): FormRoute => ({
  ...posting,
  path: '/mail/new',
  name: 'mailroom.write-letter',
  start: ({ house }) => ({ recipient: `all@${house.config.post.domain}` }),
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
        <Field form={state} name="recipient" type="email" label={say('mailroom.to')} max={254} width="medium" />
        <Field form={state} name="subject" label={say('mailroom.subject')} max={300} />
        <TextArea form={state} name="text" label={say('mailroom.text')} max={20_000} />
      </FormPage>
    )
    return { title: say('mailroom.write-letter'), crumbs: crumbs(desk), body }
  },
  perform: (house, input) => postLetter(house, receivers, read(input)),
  then: () => '/mail',
})

const answering = v.object({
  letter: v.object({
    to: v.string(),
    answersTo: v.string(),
    subject: v.string(),
    messageId: v.string(),
    text: v.string(),
  }),
  text: v.string(),
})

function read(input: unknown): Posting {
  const asked = v.safeParse(writing.asks, input)
  if (asked.success) {
    const { sender: from, recipient: to, ...rest } = asked.output
    return { from, to, ...rest }
  }
  const fields = asked.issues.toReversed().map((issue) => [v.getDotPath(issue) ?? '', issue.message] as const)
  throw new Refusal('platform.not-understood', {}, Object.fromEntries(fields))
}

async function letterAt(desk: Desk): Promise<Caught | undefined> {
  const reach = await reachOf(desk)
  return reach === undefined ? undefined : caughtLetter(desk.house, desk.params['id'] ?? '', reach)
}

/** The pages of caught letters; what is answered there goes to whoever receives letters in the house. */
export const catcherRoutes = (receivers: readonly Receiver[]): readonly Route[] => [
  caught,
  writeOne(receivers),
  answerOne(receivers),
]
