import { Form, Notice, Radios, Submit } from '#platform/web'
import type { FormState } from '#platform/web'
import { deliveries } from '../list.ts'
import type { Delivery } from '../list.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  readonly list: string
  /** Somebody of the register, who can also take less instead of nothing. */
  readonly known: boolean
  readonly done: boolean
  readonly chosen: Delivery
}

/** Leaving a list, or taking less of it: what it does and what it does not, and one button. */
export function LeavePage({ form, list, known, done, chosen }: Props) {
  const say = speak(form.lang)
  return (
    <>
      <h1>{say('lists.leave-title', { list })}</h1>
      {done ? (
        <Notice kind="ok">
          <p>{say(`lists.now-${chosen}`, { list })}</p>
        </Notice>
      ) : (
        <p>{say('lists.leave-lead')}</p>
      )}
      {done && !known ? null : (
        <Form form={form}>
          {known ? (
            <Radios
              form={form}
              name="delivery"
              label={say('lists.delivery')}
              options={deliveries.toReversed().map((value) => ({ value, label: say(`lists.delivery-${value}`) }))}
            />
          ) : null}
          <Submit form={form} label={say(known ? 'lists.leave-save' : 'lists.leave-now')} />
        </Form>
      )}
      {known ? <p class="meta">{say('lists.leave-keeps')}</p> : null}
    </>
  )
}
