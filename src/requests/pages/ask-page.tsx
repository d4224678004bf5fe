import { Checkboxes, DateField, FormPage, TextArea } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  readonly people: readonly Option[]
  readonly entities: readonly Option[]
  readonly back: string
}

/** One question, to the focal points of entities or to people by name. */
export const AskPage = ({ form, people, entities, back }: Props) => {
  const say = speak(form.lang)
  return (
    <FormPage form={form} title={say('requests.ask-people')} lead={say('requests.ask-lead')} back={back}>
      <TextArea
        form={form}
        name="text"
        label={say('requests.question')}
        hint={say('requests.question-hint')}
        rows={4}
        max={1000}
      />
      <DateField form={form} name="due" label={say('requests.answer-by')} optional />
      {entities.length === 0 ? null : (
        <Checkboxes form={form} name="entities[]" label={say('requests.of-focal-points')} options={entities} optional />
      )}
      <details>
        <summary>{say('requests.of-people')}</summary>
        <Checkboxes form={form} name="people[]" label={say('requests.of-people')} options={people} optional />
      </details>
    </FormPage>
  )
}
