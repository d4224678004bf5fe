import { ConflictChoice } from './conflict-choice.tsx'
import { FieldFrame, controlOf } from './field-frame.tsx'
import type { FieldProps } from './field-frame.tsx'

// Addresses and numbers run from left to right in every language; other text as it is written.
const directions = { email: 'ltr', tel: 'ltr', url: 'ltr', number: 'ltr', text: 'auto', search: 'auto' } as const

type Props = FieldProps & {
  readonly type?: keyof typeof directions
  readonly width?: 'short' | 'medium'
  readonly max?: number
  readonly autocomplete?: string
  readonly inputmode?: 'numeric' | 'decimal' | 'text' | 'none'
}

/** One line of text. */
export function Field({ type = 'text', width, max, autocomplete, inputmode, ...field }: Props) {
  return (
    <FieldFrame field={field}>
      <input
        {...controlOf(field)}
        type={type}
        class={width}
        value={field.form.text(field.name)}
        dir={directions[type]}
        maxlength={max}
        autocomplete={autocomplete}
        inputmode={inputmode}
      />
      <ConflictChoice field={field} />
    </FieldFrame>
  )
}

/** Text of several lines. */
export function TextArea({ rows = 6, max, ...field }: FieldProps & { readonly rows?: number; readonly max?: number }) {
  return (
    <FieldFrame field={field}>
      <textarea {...controlOf(field)} rows={rows} maxlength={max} dir="auto">
        {field.form.text(field.name)}
      </textarea>
      <ConflictChoice field={field} />
    </FieldFrame>
  )
}

/** A day. The value is `2021-03-21` in every language; without a date picker it can be typed so. */
export function DateField({ min, max, ...field }: FieldProps & { readonly min?: string; readonly max?: string }) {
  return (
    <FieldFrame field={field}>
      <input
        {...controlOf(field)}
        type="date"
        class="short"
        value={field.form.text(field.name)}
        min={min}
        max={max}
        placeholder="2021-03-21"
        pattern="\d{4}-\d\d-\d\d"
        dir="ltr"
      />
      <ConflictChoice field={field} />
    </FieldFrame>
  )
}

/** A file to hand in; the form's route must take files. The limit belongs into the hint. */
export function FileField({ accept, ...field }: FieldProps & { readonly accept?: string }) {
  return (
    <FieldFrame field={field}>
      <input {...controlOf(field)} type="file" accept={accept} />
    </FieldFrame>
  )
}
