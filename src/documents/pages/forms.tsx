import { Checkbox, DateField, Field, FileField, FormPage, Radios, Select, TextsField } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { formatDay, langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { bodies, kinds, methods, purposes } from '../document.ts'
import { steps } from '../languages/matrix.ts'
import type { DocumentRecord } from '../read.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  /** Where to go without doing anything. */
  readonly back: string
}
type Texted = Props & { readonly document: DocumentRecord }
type Heard = { readonly audiences: readonly Option[] }

export function AddForm({
  form,
  back,
  audiences,
  pillars,
  entities,
  freePillar,
}: Props &
  Heard & { readonly pillars: readonly Option[]; readonly entities: readonly Option[]; readonly freePillar: boolean }) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('documents.add')} lead={say('documents.add-lead')}>
      <Select form={form} name="kind" label={say('documents.kind')} options={kindOptions(form.lang)} />
      <TextsField form={form} name="title" label={say('documents.text')} max={300} hint={say('documents.title-hint')} />
      <SymbolField form={form} />
      <Select form={form} name="pillar" label={say('documents.pillar')} options={pillars} optional={freePillar} />
      <Select form={form} name="entity" label={say('documents.entity')} options={entities} optional />
      <Select form={form} name="audience" label={say('documents.audience')} options={audiences} />
      <DateField
        form={form}
        name="version.day"
        label={say('documents.first-version')}
        hint={say('documents.first-version-hint')}
        optional
      />
    </FormPage>
  )
}

export function EditForm({ form, back, audiences }: Props & Heard) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('documents.edit')} lead={say('documents.edit-lead')}>
      <TextsField form={form} name="title" label={say('documents.text')} max={300} />
      <SymbolField form={form} />
      <Select form={form} name="audience" label={say('documents.audience')} options={audiences} />
    </FormPage>
  )
}

export function VersionForm({ form, back }: Props) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('documents.add-version')} lead={say('documents.version-lead')}>
      <DateField form={form} name="day" label={say('documents.version-day')} />
      <TextsField form={form} name="note" label={say('documents.version-note')} max={1000} long rows={3} optional />
    </FormPage>
  )
}

export function StepForm({ form, back, document, called }: Texted & { readonly called: (of: Lang) => string }) {
  const say = speak(form.lang)
  const stepOptions = steps.map((step) => ({ value: step, label: say(`documents.step-${step}`) }))
  const languages = langs.map((of) => ({ value: of, label: called(of) }))
  return (
    <FormPage form={form} back={back} title={say('documents.record-step')} lead={say('documents.step-lead')}>
      <VersionField form={form} document={document} />
      <Select form={form} name="lang" label={say('documents.language')} options={languages} />
      <Radios form={form} name="step" label={say('documents.step')} options={stepOptions} />
      <PreciseDay form={form} />
      <FileField form={form} name="file" label={say('documents.file')} hint={say('documents.file-hint')} optional />
      <Field
        form={form}
        name="url"
        type="url"
        max={500}
        label={say('documents.url')}
        hint={say('documents.url-hint')}
        optional
      />
    </FormPage>
  )
}

export function AdoptionForm({ form, back, document }: Texted) {
  const say = speak(form.lang)
  const by = bodies.map((body) => ({ value: body, label: say(`documents.body-${body}`) }))
  const how = methods.map((method) => ({ value: method, label: say(`documents.method-${method}`) }))
  return (
    <FormPage form={form} back={back} title={say('documents.record-adoption')} lead={say('documents.adoption-lead')}>
      <VersionField form={form} document={document} />
      <Radios form={form} name="body" label={say('documents.body')} options={by} />
      <Radios form={form} name="method" label={say('documents.method')} options={how} />
      <PreciseDay form={form} />
    </FormPage>
  )
}

export function FinalisationForm({ form, back, document }: Texted) {
  const say = speak(form.lang)
  return (
    <FormPage
      form={form}
      back={back}
      title={say('documents.record-finalisation')}
      lead={say('documents.finalisation-lead')}
    >
      <VersionField form={form} document={document} />
      <PreciseDay form={form} />
      <TextsField form={form} name="note" label={say('documents.note')} max={1000} long rows={3} optional />
    </FormPage>
  )
}

export function CirculationForm({ form, back, document, audiences }: Texted & Heard) {
  const say = speak(form.lang)
  const reasons = purposes.map((purpose) => ({ value: purpose, label: say(`documents.for-${purpose}`) }))
  return (
    <FormPage form={form} back={back} title={say('documents.circulate')} lead={say('documents.circulation-lead')}>
      <VersionField form={form} document={document} />
      <DateField form={form} name="day" label={say('documents.sent-on')} />
      <Select form={form} name="toAudience" label={say('documents.sent-to')} options={audiences} />
      <Radios form={form} name="purpose" label={say('documents.purpose')} options={reasons} />
      <DateField form={form} name="until" label={say('documents.until')} optional />
    </FormPage>
  )
}

export function CitationForm({ form, back }: Props) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('documents.cite')} lead={say('documents.cite-lead')}>
      <SymbolField form={form} needed />
      <TextsField form={form} name="title" label={say('documents.cited-title')} max={500} optional />
    </FormPage>
  )
}

const SymbolField = ({ form, needed }: { form: FormState; needed?: boolean }) => (
  <Field
    form={form}
    name="symbol"
    label={speak(form.lang)('documents.symbol')}
    hint={speak(form.lang)('documents.symbol-hint')}
    width="medium"
    max={80}
    optional={needed !== true}
  />
)

function VersionField({ form, document }: { form: FormState; document: DocumentRecord }) {
  const say = speak(form.lang)
  const options = document.versions.toReversed().map(({ id, number, day }) => ({
    value: id,
    label: say('documents.version-of', { number: String(number), day: formatDay(form.lang, day) }),
  }))
  return <Select form={form} name="version" label={say('documents.version')} options={options} />
}

/** A day, or any day of a month when only the month is known. */
function PreciseDay({ form }: { form: FormState }) {
  const say = speak(form.lang)
  return (
    <>
      <DateField form={form} name="day" label={say('documents.day')} />
      <Checkbox
        form={form}
        name="month"
        label={say('documents.month-only')}
        hint={say('documents.month-hint')}
        optional
      />
    </>
  )
}

const kindOptions = (lang: Lang): Option[] =>
  kinds.map((kind) => ({ value: kind, label: speak(lang)(`documents.kind-${kind}`) }))
