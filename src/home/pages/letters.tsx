import { Empty, Form, Moment, Notice, Radios, Submit, Timeline } from '#platform/web'
import type { FormState } from '#platform/web'
import type { Lang } from '#platform/words'
import { channels } from '../digest/choose-letters.ts'
import { rhythms } from '../digest/due.ts'
import type { Received } from '../read-letters.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  readonly saved: boolean
  /** Letters of the last thirty days, without formal notices. */
  readonly counted: number
  readonly letters: readonly Received[]
}

/** How often somebody is written to, how much that was, and what was written. */
export function LettersPage({ form, saved, counted, letters }: Props) {
  const say = speak(form.lang)
  return (
    <>
      <h1>{say('home.letters')}</h1>
      <p>{say('home.letters-lead')}</p>
      {saved ? <Saved lang={form.lang} /> : null}
      <Form form={form}>
        <Rhythms form={form} />
        <Radios
          form={form}
          name="channel"
          label={say('home.channel')}
          options={channels.map((value) => ({ value, label: say(`home.channel-${value}`) }))}
        />
        <Submit form={form} />
      </Form>
      <h2>{say('home.letters-count', { n: counted })}</h2>
      {letters.length === 0 ? (
        <Empty>{say('home.letters-none')}</Empty>
      ) : (
        <Timeline
          items={letters.map(({ at, subject, lang }) => ({
            at: <Moment lang={form.lang} at={at} />,
            what: <bdi lang={lang}>{subject}</bdi>,
          }))}
        />
      )}
    </>
  )
}

/** The same choice of rhythm on the page that a letter leads to, where nobody is signed in. */
export function StopPage({ form, saved }: Pick<Props, 'form' | 'saved'>) {
  const say = speak(form.lang)
  return (
    <>
      <h1>{say('home.stop')}</h1>
      <p>{say('home.stop-lead')}</p>
      {saved ? <Saved lang={form.lang} /> : null}
      <Form form={form}>
        <Rhythms form={form} />
        <Submit form={form} />
      </Form>
    </>
  )
}

const Saved = ({ lang }: { lang: Lang }) => (
  <Notice kind="ok">
    <p role="status">{speak(lang)('home.letters-saved')}</p>
  </Notice>
)

function Rhythms({ form }: { form: FormState }) {
  const say = speak(form.lang)
  return (
    <Radios
      form={form}
      name="digest"
      label={say('home.rhythm')}
      options={rhythms.map((value) => ({ value, label: say(`home.rhythm-${value}`) }))}
    />
  )
}
