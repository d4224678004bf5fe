import { DateField, Field, Form, Radios, Submit, TextsField, form, get, notFound } from '#platform/web'
import type { Desk, Page } from '#platform/web'
import { notesOn, wordingsOf } from '../notes/read.ts'
import { reviseNote } from '../notes/revise-note.ts'
import { writeNote } from '../notes/write-note.ts'
import { tendsReport } from '../leave.ts'
import { NotePage, NotesPage } from '../pages/notes-page.tsx'
import { speak } from '../words/index.ts'
import { formRules, pageRules, readerAt } from './at-report.ts'

const crumbs = ({ lang, href }: Desk): NonNullable<Page['crumbs']> => [
  { label: speak(lang)('reports.title'), href: href('/reports') },
]
const crumbsBelow = (desk: Desk) => [
  ...crumbs(desk),
  { label: speak(desk.lang)('reports.notes'), href: desk.href('/reports/notes') },
]

export const notes = get({
  ...pageRules,
  path: '/reports/notes',
  name: 'reports.notes',
  may: ['public'],
  show: async (desk) => ({
    title: speak(desk.lang)('reports.notes'),
    crumbs: crumbs(desk),
    section: 'reports',
    body: (
      <NotesPage reader={readerAt(desk)} notes={await notesOn(desk.tx, desk.today)} mayWrite={tendsReport(desk.by)} />
    ),
  }),
})

export const note = get({
  ...pageRules,
  path: '/reports/notes/:note',
  name: 'reports.note',
  may: ['public'],
  show: async (desk) => {
    const wordings = await theNote(desk)
    const kind = wordings[0]?.kind ?? notFound()
    return {
      title: speak(desk.lang)(`reports.note-${kind}`),
      crumbs: crumbsBelow(desk),
      section: 'reports',
      body: <NotePage reader={readerAt(desk)} wordings={wordings} mayWrite={tendsReport(desk.by)} />,
    }
  },
})

async function theNote({ tx, params }: Desk) {
  const wordings = await wordingsOf(tx, params['note'] ?? '')
  return wordings.length === 0 ? notFound() : wordings
}

export const newNote = form({
  ...formRules,
  path: '/reports/notes/new',
  name: 'reports.new-note',
  may: ['secretariat'],
  act: writeNote,
  start: ({ today }) => ({ kind: 'context', day: today }),
  page: (desk, state) => {
    const say = speak(desk.lang)
    const title = say('reports.note-new')
    const body = (
      <>
        <h1>{title}</h1>
        <p>{say('reports.notes-lead')}</p>
        <Form form={state}>
          <Radios
            form={state}
            name="kind"
            label={say('reports.note-kind')}
            options={(['context', 'mandate'] as const).map((value) => ({ value, label: say(`reports.note-${value}`) }))}
          />
          <Field form={state} name="slug" label={say('reports.note-slug')} max={80} width="medium" />
          <TextsField form={state} name="text" label={say('reports.note-text')} long max={4000} />
          <TextsField
            form={state}
            name="citation"
            label={say('reports.note-citation')}
            hint={say('reports.note-citation-hint')}
            max={500}
          />
          <DateField form={state} name="day" label={say('reports.note-day')} />
          <DateField
            form={state}
            name="from"
            label={say('reports.note-from')}
            hint={say('reports.note-concerns-hint')}
            optional
          />
          <DateField form={state} name="to" label={say('reports.note-to')} optional />
          <Submit form={state} />
        </Form>
      </>
    )
    return { title, crumbs: crumbsBelow(desk), section: 'reports', body }
  },
  then: (_, { slug }) => `/reports/notes/${String(slug)}`,
})

export const editNote = form({
  ...formRules,
  path: '/reports/notes/:note/edit',
  name: 'reports.edit-note',
  may: ['secretariat'],
  act: reviseNote,
  start: async (desk) => {
    const [now] = await theNote(desk)
    return (
      now && { text: { ...now.text }, citation: { ...now.citation }, day: desk.today, revision: String(now.number) }
    )
  },
  input: (desk, { text, citation, day, revision }) => ({ slug: desk.params['note'], text, citation, day, revision }),
  page: (desk, state) => {
    const say = speak(desk.lang)
    const title = say('reports.note-revise')
    const body = (
      <>
        <h1>{title}</h1>
        <p>{say('reports.note-revise-lead')}</p>
        <Form form={state}>
          <TextsField form={state} name="text" label={say('reports.note-text')} long max={4000} />
          <TextsField
            form={state}
            name="citation"
            label={say('reports.note-citation')}
            hint={say('reports.note-citation-hint')}
            max={500}
          />
          <DateField form={state} name="day" label={say('reports.note-day')} />
          <Submit form={state} />
        </Form>
      </>
    )
    return { title, crumbs: crumbsBelow(desk), section: 'reports', body }
  },
  then: (_, { slug }) => `/reports/notes/${String(slug)}`,
})
