import * as v from 'valibot'
import { perform } from '#platform/acts'
import { Checkboxes, FormPage, Radios, Select, TextArea, form, textAt } from '#platform/web'
import type { Desk, FormRoute, FormState, Page } from '#platform/web'
import type { Child } from 'hono/jsx'
import { reportProgress } from '#plan'
import { speak } from '../words/index.ts'
import { answerLetter } from './answer-letter.ts'
import { crumbsOf, cameHere, toNext, waitsHere } from './at-letter.ts'
import { asReport, outputChoices, pathOfOutput, peopleChoices } from './choices.ts'
import { fileLetter, filings } from './file-letter.ts'
import { fileToOutput, putBack } from './file-to-output.ts'
import { letThrough } from './let-through.ts'
import { passOnLetter } from './pass-on-letter.ts'

const deed = { may: ['secretariat'], rate: 'form', audit: 'ledger', level: 'unclassified', speak } as const

type Title = 'file' | 'to-output' | 'reply' | 'pass-on' | 'let-through'

type Fields = (desk: Desk, state: FormState) => Promise<Child> | Child

/** A page that is one form about a letter that waits. */
const pageOf =
  (title: Title, fields: Fields) =>
  async (desk: Desk, state: FormState): Promise<Page> => {
    const came = await cameHere(desk)
    const say = speak(desk.lang)
    const subject = came.subject === '' ? say('mailroom.no-subject') : came.subject
    const body = (
      <FormPage
        form={state}
        title={say(`mailroom.${title}`)}
        lead={say(`mailroom.${title}-lead`, { subject, from: came.from })}
        back={desk.href(`/mailroom/${came.id}`)}
      >
        {await fields(desk, state)}
      </FormPage>
    )
    return {
      title: say(`mailroom.${title}`),
      crumbs: [...crumbsOf(desk), { label: subject, href: desk.href(`/mailroom/${came.id}`) }],
      body,
    }
  }

const filing = v.object({ letter: v.string(), as: v.string(), update: v.optional(v.string()) })

/** One press files a letter, or puts it back with what was made of it. */
const file: FormRoute = {
  ...deed,
  kind: 'form',
  takesFiles: false,
  path: '/mailroom/:id/file',
  name: 'mailroom.file',
  act: { name: fileLetter.name, asks: fileLetter.asks },
  start: async (desk) => ({ as: (await cameHere(desk)).state === 'to-sort' ? 'done' : 'again' }),
  input: async (desk, values) => {
    const { id, filed } = await cameHere(desk)
    return { letter: id, as: textAt(values, 'as'), update: filed?.update }
  },
  page: pageOf('file', ({ lang }, state) => (
    <Radios
      form={state}
      name="as"
      label={speak(lang)('mailroom.file')}
      options={filings.map((value) => ({ value, label: speak(lang)(`mailroom.file-${value}`) }))}
    />
  )),
  perform: (house, input, how) => {
    const { letter, as, update } = v.parse(filing, input)
    if (as === 'again') return putBack(house, { letter, update }, how)
    return perform(house, fileLetter, { letter, as }, how)
  },
  then: async (desk, outcome) =>
    (await cameHere(desk)).state === 'to-sort' ? `/mailroom/${desk.params['id'] ?? ''}` : toNext(desk, outcome),
}

const reporting = v.object({ letter: v.string(), path: v.string(), report: v.unknown() })

/** A letter becomes an update of an output. */
const toOutput: FormRoute = {
  ...deed,
  kind: 'form',
  takesFiles: false,
  path: '/mailroom/:id/output',
  name: 'mailroom.to-output',
  act: { name: reportProgress.name, asks: reportProgress.asks },
  start: async (desk) => {
    const came = await waitsHere(desk)
    return (
      came && {
        text: came.written.slice(0, textMax),
        files: came.attached.filter(({ inline }) => !inline).map(({ hash }) => hash),
      }
    )
  },
  input: async (desk, values) => ({
    letter: desk.params['id'],
    path: await pathOfOutput(desk, textAt(values, 'output')),
    report: await asReport(desk, await cameHere(desk), values),
  }),
  page: pageOf('to-output', async (desk, state) => {
    const say = speak(desk.lang)
    const files = (await cameHere(desk)).attached.map(({ hash: value, name: label }) => ({ value, label }))
    return (
      <>
        <Select form={state} name="output" label={say('mailroom.output')} options={await outputChoices(desk)} />
        <TextArea form={state} name="text" label={say('mailroom.what-it-tells')} max={textMax} />
        {files.length === 0 ? null : (
          <Checkboxes form={state} name="files[]" label={say('mailroom.evidence')} options={files} />
        )}
      </>
    )
  }),
  perform: (house, input, how) => {
    const { letter, path, report } = v.parse(reporting, input)
    return fileToOutput(house, { letter, path, report }, how)
  },
  then: toNext,
}
const textMax = 2000

const answer = form({
  ...deed,
  path: '/mailroom/:id/answer',
  name: 'mailroom.answer',
  act: answerLetter,
  start: async (desk) => ((await waitsHere(desk)) === undefined ? undefined : {}),
  input: ({ params }, values) => ({ letter: params['id'], text: values['text'] }),
  page: pageOf('reply', ({ lang }, state) => (
    <TextArea form={state} name="text" label={speak(lang)('mailroom.your-answer')} max={20_000} />
  )),
  then: toNext,
})

const passOn = form({
  ...deed,
  path: '/mailroom/:id/pass-on',
  name: 'mailroom.pass-on',
  act: passOnLetter,
  start: async (desk) => ((await waitsHere(desk)) === undefined ? undefined : {}),
  input: ({ params }, values) => ({ letter: params['id'], person: values['person'], note: values['note'] }),
  page: pageOf('pass-on', async (desk, state) => (
    <>
      <Select
        form={state}
        name="person"
        label={speak(desk.lang)('mailroom.to-whom')}
        options={await peopleChoices(desk)}
      />
      <TextArea form={state} name="note" label={speak(desk.lang)('mailroom.note')} max={2000} optional />
    </>
  )),
  then: toNext,
})

const through = form({
  ...deed,
  path: '/mailroom/:id/let-through',
  name: 'mailroom.let-through',
  act: letThrough,
  start: async (desk) => ((await waitsHere(desk)) === undefined ? undefined : {}),
  input: ({ params }) => ({ letter: params['id'] }),
  page: pageOf('let-through', () => null),
  then: toNext,
})

export const deedForms = [file, toOutput, answer, passOn, through] as const
