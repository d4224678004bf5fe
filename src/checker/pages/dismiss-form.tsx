import { Field, Form, Hidden, Submit } from '#platform/web'
import type { FormState } from '#platform/web'
import type { Finding } from '../finding.ts'
import { inWords } from '../telling/tell.ts'
import { speak } from '../words/index.ts'

/** Why a finding is set aside, asked on a page of its own when the reason was left out beside the text. */
export function DismissForm({ form, finding }: { form: FormState; finding: Finding }) {
  const say = speak(form.lang)
  return (
    <>
      <h1>{say('checker.dismiss')}</h1>
      <p>{inWords(finding, form.lang).found}</p>
      <Form form={form}>
        <Hidden name="finding" value={finding.key} />
        <Field form={form} name="reason" label={say('checker.reason')} max={300} />
        <Submit form={form} label={say('checker.dismiss')} />
      </Form>
    </>
  )
}
