import type { Child } from 'hono/jsx'
import { Field, Form, Hidden, Select, Submit, TextArea, TextsField } from '#platform/web'
import type { FormState } from '#platform/web'
import { nativeNames, textIn } from '#platform/words'
import type { Pillar, Profile } from '../report.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  readonly text: string
  readonly title: string
  readonly lead: string
  readonly label: string
}

/** A page that asks once more: the sentence, what will happen, one button. */
export const ConfirmClaim = ({ form, text, title, lead, label, children }: Props & { children?: Child }) => (
  <>
    <h1>{title}</h1>
    <blockquote class="sentence">{text}</blockquote>
    <p>{lead}</p>
    <Form form={form}>
      {children}
      <Submit form={form} label={label} />
    </Form>
  </>
)

/** Other words for a sentence, in the reader's language. */
export function EditClaim({ form, recorded }: { form: FormState; recorded: string | undefined }) {
  const say = speak(form.lang)
  return (
    <>
      <h1>{say('reports.edit')}</h1>
      {recorded === undefined ? null : (
        <>
          <h2>{say('reports.records-say')}</h2>
          <blockquote class="sentence">{recorded}</blockquote>
        </>
      )}
      <Form form={form}>
        <Hidden name="lang" value={form.lang} />
        <TextArea form={form} name="text" label={say('reports.edit-text')} hint={say('reports.edit-hint')} max={2000} />
        <p class="meta">{say('reports.edit-language', { language: nativeNames[form.lang] })}</p>
        <Submit form={form} label={say('reports.save-and-next')} />
      </Form>
    </>
  )
}

/** What a source is and where it is. */
export function SourceFields({ form, optional }: { form: FormState; optional?: boolean }) {
  const say = speak(form.lang)
  return (
    <>
      <Field
        form={form}
        name="source.label"
        label={say('reports.source-label')}
        hint={say('reports.source-label-hint')}
        max={300}
        optional={optional}
      />
      <Field
        form={form}
        name="source.path"
        label={say('reports.source-path')}
        hint={say('reports.source-path-hint')}
        max={500}
        type="url"
        optional={optional}
      />
    </>
  )
}

type WriteProps = { readonly form: FormState; readonly profile: Profile; readonly pillars: readonly Pillar[] }

/** A sentence of one's own: where it belongs, what it says, what proves it. */
export function WriteClaim({ form, profile, pillars }: WriteProps) {
  const { lang } = form
  const say = speak(lang)
  const places =
    profile === 'council'
      ? [{ value: 'council', label: say('reports.section-council') }]
      : [
          ...(profile === 'progress' ? [{ value: 'summary', label: say('reports.section-summary') }] : []),
          ...pillars.map(({ id, number, name }) => ({
            value: id,
            label: say('reports.pillar-heading', { number: String(number), name: textIn(name, lang).text }),
          })),
          { value: 'network', label: say('reports.section-network') },
        ]
  return (
    <>
      <h1>{say('reports.write')}</h1>
      <p>{say('reports.write-lead')}</p>
      <Form form={form}>
        <Select form={form} name="place" label={say('reports.where')} options={places} />
        <TextsField form={form} name="text" label={say('reports.edit-text')} long max={2000} />
        <SourceFields form={form} optional />
        <Submit form={form} />
      </Form>
    </>
  )
}
