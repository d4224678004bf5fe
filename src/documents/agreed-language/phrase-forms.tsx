import { DateField, Field, FormPage, Select, TextsField, Written } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { speak } from '../words/index.ts'
import type { Phrase } from './read-phrases.ts'

type Props = { readonly form: FormState; readonly back: string }
type AddProps = Props & { readonly texts: readonly Option[]; readonly audiences: readonly Option[] }

export function AddPhraseForm({ form, back, texts, audiences }: AddProps) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('documents.add-phrase')} lead={say('documents.phrase-lead')}>
      <TextsField
        form={form}
        name="said"
        label={say('documents.phrase')}
        max={500}
        hint={say('documents.phrase-hint')}
      />
      <Select form={form} name="document" label={say('documents.agreed-in')} options={texts} optional />
      <Field
        form={form}
        name="symbol"
        label={say('documents.or-symbol')}
        hint={say('documents.or-symbol-hint')}
        width="medium"
        max={80}
        optional
      />
      <Field form={form} name="place" label={say('documents.place-in-source')} width="medium" max={80} optional />
      <DateField form={form} name="from" label={say('documents.agreed-on')} />
      <Select form={form} name="audience" label={say('documents.audience')} options={audiences} />
    </FormPage>
  )
}

export function EndPhraseForm({ form, back, phrase }: Props & { readonly phrase: Phrase }) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('documents.end-phrase')} lead={say('documents.end-phrase-lead')}>
      <blockquote>
        <Written texts={phrase.said} reader={form.lang} />
      </blockquote>
      <DateField form={form} name="on" label={say('documents.last-day')} />
    </FormPage>
  )
}
