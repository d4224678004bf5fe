import type * as v from 'valibot'
import type { Act, Outcome } from '#platform/acts'
import { form, isUpload, notFound } from '#platform/web'
import type { Desk, FormState, Values } from '#platform/web'
import { textIn } from '#platform/words'
import type { Child } from 'hono/jsx'
import { addDocument } from './add-document.ts'
import { addVersion } from './versions/add-version.ts'
import { aroundTexts } from './around.ts'
import { circulate } from './versions/circulate.ts'
import { cite } from './cite.ts'
import { keepsAny, mayKeep } from './document.ts'
import { editDocument } from './edit-document.ts'
import {
  AddForm,
  AdoptionForm,
  CirculationForm,
  CitationForm,
  EditForm,
  FinalisationForm,
  StepForm,
  VersionForm,
} from './pages/forms.tsx'
import { documentAt } from './read.ts'
import type { DocumentRecord } from './read.ts'
import { recordAdoption } from './versions/record-adoption.ts'
import { recordFinalisation } from './versions/record-finalisation.ts'
import { recordLanguageStep } from './languages/record-language-step.ts'
import { crumbsTo } from './web.tsx'
import { speak } from './words/index.ts'

const kept = { rate: 'form', audit: 'ledger', level: 'unclassified', speak } as const

export const addForm = form({
  ...kept,
  path: '/documents/new',
  name: 'documents.add',
  act: addDocument,
  may: ({ by }) => keepsAny(by.grants),
  start: () => ({ audience: 'network' }),
  input: (_, { version, ...values }) =>
    typeof version === 'object' && 'day' in version && version['day'] === '' ? values : { ...values, version },
  page: async (desk, state) => {
    const { pillars, audiences, entities } = await aroundTexts(desk)
    const whole = desk.by.grants.has('secretariat')
    const title = speak(desk.lang)('documents.add')
    const body = (
      <AddForm
        form={state}
        back={desk.href('/documents')}
        audiences={audiences}
        pillars={whole ? pillars : pillars.filter(({ value }) => desk.by.grants.has(`lead:${value}`))}
        entities={await entities()}
        freePillar={whole}
      />
    )
    return { title, section: 'documents', crumbs: crumbsTo(desk), body }
  },
  then: (_, { slug }) => `/documents/${String(slug)}`,
})

export const editForm = below({
  part: 'edit',
  name: 'documents.edit',
  act: editDocument,
  start: (_, { title, symbol, audience, revision }) => ({
    title,
    symbol: symbol ?? '',
    audience,
    revision: String(revision),
  }),
  input: (document, values) => ({ ...values, document: document.id }),
  page: async ({ desk, state, back }) => {
    const { audiences } = await aroundTexts(desk)
    return <EditForm form={state} back={back} audiences={audiences} />
  },
})

export const versionForm = below({
  part: 'versions/new',
  name: 'documents.add-version',
  act: addVersion,
  start: (desk) => ({ day: desk.today }),
  input: (document, values) => ({ ...withoutEmptyTexts(values, 'note'), document: document.id }),
  page: ({ state, back }) => <VersionForm form={state} back={back} />,
})

export const stepForm = below({
  part: 'languages/new',
  name: 'documents.record-step',
  act: recordLanguageStep,
  takesFiles: true,
  start: (desk, document) => ({
    version: newest(document),
    day: desk.today,
    lang: desk.query.get('lang') ?? '',
    step: desk.query.get('step') ?? 'published',
  }),
  // The bytes are in the store before the act names them; an act that is refused leaves a file nobody points to.
  input: async (_, { file, ...values }, desk) => {
    if (!isUpload(file)) return precise(values)
    const { hash, size, type } = await desk.house.files.put(file.bytes)
    return { ...precise(values), file: { hash, size, type, name: file.name } }
  },
  page: async ({ desk, state, back, document }) => {
    const { headed } = await aroundTexts(desk)
    return <StepForm form={state} back={back} document={document} called={headed} />
  },
})

export const adoptionForm = below({
  part: 'adoptions/new',
  name: 'documents.record-adoption',
  act: recordAdoption,
  start: (desk, document) => ({ version: newest(document), day: desk.today, body: 'network', method: 'meeting' }),
  input: (_, values) => precise(values),
  page: ({ state, back, document }) => <AdoptionForm form={state} back={back} document={document} />,
})

export const finalisationForm = below({
  part: 'finalisations/new',
  name: 'documents.record-finalisation',
  act: recordFinalisation,
  start: (desk, document) => ({ version: newest(document), day: desk.today }),
  input: (_, values) => precise(withoutEmptyTexts(values, 'note')),
  page: ({ state, back, document }) => <FinalisationForm form={state} back={back} document={document} />,
})

export const circulationForm = below({
  part: 'circulations/new',
  name: 'documents.circulate',
  act: circulate,
  start: (desk, document) => ({
    version: newest(document),
    day: desk.today,
    toAudience: 'network',
    purpose: 'information',
  }),
  input: (_, values) => values,
  page: async ({ desk, state, back, document }) => {
    const { audiences } = await aroundTexts(desk)
    return <CirculationForm form={state} back={back} document={document} audiences={audiences} />
  },
})

export const citationForm = below({
  part: 'citations/new',
  name: 'documents.cite',
  act: cite,
  start: () => ({}),
  input: (document, values) => ({ ...withoutEmptyTexts(values, 'title'), document: document.id }),
  page: ({ state, back }) => <CitationForm form={state} back={back} />,
})

type Shown = {
  readonly desk: Desk
  readonly state: FormState
  readonly document: DocumentRecord
  readonly back: string
}
type Below<S extends v.GenericSchema, O extends Outcome> = {
  readonly part: string
  readonly name: string
  readonly act: Act<S, O>
  readonly takesFiles?: boolean
  readonly start: (desk: Desk, document: DocumentRecord) => Values
  readonly input: (document: DocumentRecord, values: Values, desk: Desk) => unknown
  readonly page: (shown: Shown) => Child | Promise<Child>
}

/** A form below one text, for those who keep it; it leads back to the text's page. */
function below<S extends v.GenericSchema, O extends Outcome>({
  part,
  name,
  act,
  start,
  input,
  page,
  takesFiles,
}: Below<S, O>) {
  return form({
    ...kept,
    path: `/documents/:slug/${part}`,
    name,
    act,
    takesFiles: takesFiles ?? false,
    may: async (desk) => mayKeep(desk.by.grants, (await textAt(desk)).pillar),
    start: async (desk) => start(desk, await textAt(desk)),
    input: async (desk, values) => input(await textAt(desk), values, desk),
    page: async (desk, state) => {
      const document = await textAt(desk)
      const back = desk.href(`/documents/${document.slug}`)
      const heading = textIn(document.title, desk.lang).text
      const crumbs = [...crumbsTo(desk), { label: heading, href: back }]
      return { title: heading, section: 'documents', crumbs, body: await page({ desk, state, document, back }) }
    },
    then: async (desk) => `/documents/${(await textAt(desk)).slug}`,
  })
}

const textAt = async ({ tx, params }: Desk): Promise<DocumentRecord> =>
  (await documentAt(tx, params['slug'] ?? '')) ?? notFound()

const newest = ({ versions }: DocumentRecord): string => versions.at(-1)?.id ?? ''

// A ticked box says that only the month is known.
const precise = ({ month, ...values }: Values): Values => ({ ...values, precise: month === 'yes' ? 'month' : 'day' })

// Texts in no language at all are a field that was left empty.
function withoutEmptyTexts({ ...values }: Values, name: string): Values {
  const texts = values[name]
  const filled = typeof texts === 'object' && Object.values(texts).some((text) => text !== '')
  return filled ? values : Object.fromEntries(Object.entries(values).filter(([field]) => field !== name))
}
