import { FormPage, Select } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  readonly back: string
  readonly name: string
  readonly texts: readonly Option[]
  readonly languages: readonly Option[]
}

/** Which text a file of a message is a version of, and in which language. */
export function VersionForm({ form, back, name, texts, languages }: Props) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('lists.make-version')} lead={say('lists.make-version-lead')}>
      <p>
        <bdi>{name}</bdi>
      </p>
      <Select form={form} name="document" label={say('lists.text')} options={texts} />
      <Select form={form} name="lang" label={say('lists.file-language')} options={languages} />
    </FormPage>
  )
}
