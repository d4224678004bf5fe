import { speakPlatform } from '#platform/words'
import { fieldId } from '../form-state.ts'
import type { FormState } from '../form-state.ts'

/** What is wrong with a form, each sentence leading to its field. Nothing when nothing is wrong. */
export function ErrorSummary({ form }: { form: FormState }) {
  const errors = Object.entries(form.errors)
  if (errors.length === 0 && form.problem === undefined) return null
  const say = speakPlatform(form.lang)
  const title = form.conflict === undefined ? say('platform.problem') : say('platform.conflict-title')
  return (
    <div class="notice alert" role="alert" aria-labelledby="problem" tabindex={-1} id="problems">
      <h2 id="problem">{title}</h2>
      {form.problem === undefined ? null : <p>{form.problem}</p>}
      {errors.length === 0 ? null : (
        <ul>
          {errors.map(([name, words]) => (
            <li>
              <a href={`#${fieldId(name)}`}>{labelled(form.labels.get(name), words)}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const labelled = (label: string | undefined, words: string): string =>
  label === undefined ? words : `${label}: ${words}`
