import type { Child } from 'hono/jsx'
import { speakPlatform } from '#platform/words'
import { fieldId } from '../form-state.ts'
import type { FormState } from '../form-state.ts'

/** What all fields say of themselves. A field must be filled in unless it is `optional`. */
export type FieldProps = {
  readonly form: FormState
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly optional?: boolean | undefined
}

/** The attributes that tie a control to its label, hint and error. */
export function controlOf({ form, name, label, hint, optional }: FieldProps) {
  form.labels.set(name, label)
  const id = fieldId(name)
  const wrong = form.errors[name] !== undefined
  const about = [hint === undefined ? [] : [`${id}-hint`], wrong ? [`${id}-error`] : []].flat().join(' ')
  return {
    id,
    name,
    'aria-describedby': about === '' ? undefined : about,
    'aria-invalid': wrong ? 'true' : undefined,
    required: optional !== true,
  }
}

/** Label, hint and error around one control. */
export function FieldFrame({ field, children }: { field: FieldProps; children?: Child }) {
  const id = fieldId(field.name)
  return (
    <div class={frameClass(field)}>
      <label for={id}>
        {field.label}
        <Optional field={field} />
      </label>
      <HintAndError field={field} />
      {children}
    </div>
  )
}

/** The same around a group of controls, which needs a legend instead of a label. */
export function GroupFrame({ field, children }: { field: FieldProps; children?: Child }) {
  const { 'aria-describedby': about } = controlOf(field)
  return (
    <fieldset class={frameClass(field)} aria-describedby={about}>
      <legend>
        {field.label}
        <Optional field={field} />
      </legend>
      <HintAndError field={field} />
      {children}
    </fieldset>
  )
}

const frameClass = ({ form, name }: FieldProps): string => (form.errors[name] === undefined ? 'field' : 'field wrong')

const Optional = ({ field }: { field: FieldProps }) =>
  field.optional === true ? <span class="optional"> {speakPlatform(field.form.lang)('platform.optional')}</span> : null

function HintAndError({ field: { form, name, hint } }: { field: FieldProps }) {
  const id = fieldId(name)
  const error = form.errors[name]
  return (
    <>
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  )
}
