import { DayText, Form, Moment, Notice, Radios, Submit, TextArea, Written } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import type { Choice } from '#platform/questions'
import { dayOf } from '#platform/db'
import type { Lang } from '#platform/words'
import { answerIn } from '../answering/receipt-text.ts'
import type { Asked } from '../answering/asked.ts'
import type { AskedLetter } from '../answering/letter-of.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  readonly asked: readonly Asked[]
  readonly letter: AskedLetter
  readonly open: boolean
  /** Whether the reader has just sent it. */
  readonly sent: boolean
  /** The choice that the link named, which whoever reads has still to make. */
  readonly wanted: (number: number) => string | undefined
  readonly href: (path: string) => string
}

/** The questions of a letter, with what was recorded and a field for each that can be answered. */
export function AnswerPage({ form, asked, letter, open, sent, wanted, href }: Props) {
  const say = speak(form.lang)
  const until = <DayText lang={form.lang} day={dayOf(letter.scope.validUntil)} />
  const answerable = open && asked.some(({ wording }) => wording !== undefined)
  return (
    <>
      <h1>{say('requests.answers-title')}</h1>
      {sent ? (
        <Notice kind="ok" title={say('requests.answers-saved')}>
          <p>{say.rich('requests.sent', { address: <bdi dir="ltr">{letter.address}</bdi> })}</p>
        </Notice>
      ) : null}
      <p>
        {open
          ? say.rich('requests.answers-lead', { name: <bdi dir="ltr">{letter.address}</bdi>, day: until })
          : say.rich('requests.answers-closed', { day: until })}
      </p>
      {answerable ? (
        <Form form={form}>
          {asked.map((one) => (
            <Question form={form} asked={one} open wanted={wanted(one.number)} zone={letter.zone} href={href} />
          ))}
          <Submit form={form} label={say('requests.send-answers')} />
        </Form>
      ) : (
        asked.map((one) => (
          <Question form={form} asked={one} open={false} wanted={undefined} zone={letter.zone} href={href} />
        ))
      )}
    </>
  )
}

type QuestionProps = {
  readonly form: FormState
  readonly asked: Asked
  readonly open: boolean
  readonly wanted: string | undefined
  readonly zone: string
  readonly href: (path: string) => string
}

function Question({ form, asked, open, wanted, zone, href }: QuestionProps) {
  const { lang } = form
  const { number, wording, given, put } = asked
  const say = speak(lang)
  if (wording === undefined && given === undefined)
    return (
      <section>
        <h2>{say('requests.question-n', { n: number })}</h2>
        <p>{say('requests.asked-no-more')}</p>
      </section>
    )
  const fields = open && wording !== undefined ? <Fields form={form} asked={asked} wanted={wanted} /> : null
  return (
    <section>
      <h2>
        {number}. {wording === undefined ? say('requests.question-n', { n: number }) : <Written text={wording.title} />}
      </h2>
      {put.due === null ? null : (
        <p class="meta">{say.rich('requests.by', { day: <DayText lang={lang} day={put.due} /> })}</p>
      )}
      {wording === undefined ? null : <p dir="auto">{wording.asks}</p>}
      {wording?.path === undefined ? null : (
        <p>
          <a href={href(wording.path)}>{say('requests.open-record')}</a>
        </p>
      )}
      <Answered asked={asked} lang={lang} zone={zone} />
      {given === undefined ||
      form.errors[`q${number}.choice`] !== undefined ||
      form.errors[`q${number}.text`] !== undefined ? (
        fields
      ) : fields === null ? null : (
        <details>
          <summary>{say('requests.change')}</summary>
          {fields}
        </details>
      )}
    </section>
  )
}

/** What is recorded, and when. */
export function Answered({
  asked,
  lang,
  zone,
}: {
  readonly asked: Pick<Asked, 'given' | 'wording'>
  readonly lang: Lang
  readonly zone: string
}) {
  const { given } = asked
  if (given === undefined) return null
  const say = speak(lang)
  const answer = answerIn({ asked, choice: given.choice, text: given.text }, lang)
  return (
    <Notice kind={given.disputed ? 'warn' : 'ok'}>
      <p>
        {say.rich('requests.recorded', {
          at: <Moment lang={lang} at={given.at} zones={[zone]} />,
          answer: <Written text={answer} />,
        })}
      </p>
      {given.disputed ? <p>{say('requests.is-disputed')}</p> : null}
    </Notice>
  )
}

type FieldsProps = { readonly form: FormState; readonly asked: Asked; readonly wanted: string | undefined }

/** The choices of a question and the field for words; nothing is chosen until somebody chooses. */
export function Fields({ form, asked: { number, wording }, wanted }: FieldsProps) {
  const say = speak(form.lang)
  if (wording === undefined) return null
  const named = wording.choices.find(({ value }) => value === wanted)
  const chosen = form.text(`q${number}.choice`)
  const takesText = wording.text !== 'none' || wording.choices.some(({ needsText }) => needsText)
  const options = [
    { value: '', label: say('requests.no-answer') },
    ...wording.choices.map((one) => optionOf(one, form.lang)),
  ]
  return (
    <>
      {named === undefined || chosen === named.value ? null : (
        <Notice>
          <p>{say.rich('requests.link-named', { choice: <Written text={named.label} /> })}</p>
        </Notice>
      )}
      {wording.choices.length === 0 ? null : (
        <Radios form={form} name={`q${number}.choice`} label={say('requests.your-answer')} options={options} optional />
      )}
      {takesText ? (
        <TextArea
          form={form}
          name={`q${number}.text`}
          label={say('requests.your-words')}
          rows={3}
          max={4000}
          optional
        />
      ) : null}
    </>
  )
}

function optionOf({ value, label, needsText }: Choice, lang: Lang): Option {
  return { value, label, ...(needsText ? { hint: speak(lang)('requests.and-words') } : {}) }
}
