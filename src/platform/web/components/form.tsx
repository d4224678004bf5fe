import type { Child } from 'hono/jsx'
import { speakPlatform } from '#platform/words'
import type { FormState } from '../form-state.ts'

/**
 * A form that posts to its own address, with the key that makes sending it twice count once, and the revision it
 * started from when the record has one.
 */
export function Form({ form, children }: { form: FormState; children?: Child }) {
  const revision = form.conflict?.revision ?? form.text('revision')
  return (
    <keep-typed>
      <form
        class="form"
        method="post"
        action={form.action}
        enctype={form.takesFiles ? 'multipart/form-data' : undefined}
        novalidate
      >
        <input type="hidden" name="_key" value={form.key} />
        {revision === '' ? null : <input type="hidden" name="revision" value={revision} />}
        {children}
      </form>
    </keep-typed>
  )
}

type SubmitProps = {
  readonly form: Pick<FormState, 'lang'>
  /** "Save" when absent. */
  readonly label?: string
  /** For a form with several buttons: what this one sends. */
  readonly name?: string
  readonly value?: string
  readonly kind?: 'primary' | 'quiet' | 'danger'
}

export const Submit = ({ form, label, name, value, kind = 'primary' }: SubmitProps) => (
  <button type="submit" class={`button ${kind}`} name={name} value={value}>
    {label ?? speakPlatform(form.lang)('platform.save')}
  </button>
)

/** A value that travels with the form unseen. */
export const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)

type PostButtonProps = {
  readonly action: string
  /** A new id: pressed twice, it counts once. */
  readonly once: string
  readonly label: string
  readonly values?: Readonly<Record<string, string>>
  readonly kind?: 'primary' | 'quiet' | 'danger'
}

/** One button that does one thing, for lists of things to be done; without scripts and never on GET. */
export const PostButton = ({ action, once, label, values = {}, kind = 'quiet' }: PostButtonProps) => (
  <form method="post" action={action} class="one-button">
    <input type="hidden" name="_key" value={once} />
    {Object.entries(values).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button type="submit" class={`button ${kind}`}>
      {label}
    </button>
  </form>
)
