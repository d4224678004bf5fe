import { DateField, Empty, FileField, Form, Pager, State, Submit, Table, TextArea, Written } from '#platform/web'
import type { FormState } from '#platform/web'
import { dayOf } from '#platform/db'
import { formatDay } from '#platform/words'
import type { Listed } from '../read.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'
import { countWords, stateOf } from './state-words.ts'

type Props = {
  readonly reader: Reader
  readonly form: FormState
  readonly listed: readonly Listed[]
  readonly page: number
  readonly more: boolean
}

/** Bring a text, and what became of those that were brought. */
export function IntakesPage({ reader: { lang, href }, form, listed, page, more }: Props) {
  const say = speak(lang)
  return (
    <>
      <h1>{say('intake.title')}</h1>
      <p>{say('intake.lead')}</p>
      <Form form={form}>
        <FileField form={form} name="file" label={say('intake.file')} hint={say('intake.file-hint')} optional />
        <TextArea form={form} name="pasted" label={say('intake.paste')} rows={8} optional />
        <DateField form={form} name="asOf" label={say('intake.as-of')} hint={say('intake.as-of-hint')} />
        <Submit form={form} label={say('intake.read-it')} />
      </Form>
      <h2>{say('intake.earlier')}</h2>
      {listed.length === 0 ? <Empty>{say('intake.none-yet')}</Empty> : <Earlier {...{ lang, href, listed }} />}
      <Pager lang={lang} page={page} pages={more ? page + 1 : page} href={(to) => href(`/intake?page=${to}`)} />
    </>
  )
}

type Shown = Pick<Reader, 'lang' | 'href'> & Pick<Props, 'listed'>

const Earlier = ({ lang, href, listed }: Shown) => (
  <Table
    caption={speak(lang)('intake.earlier')}
    captionHidden
    head={[speak(lang)('intake.in-text'), speak(lang)('intake.field-state'), speak(lang)('intake.field-day')]}
    rows={listed.map((one) => [
      <a href={href(`/intake/${one.id}`)}>
        <Written text={one.name} />
      </a>,
      <>
        <State lang={lang} state={stateOf(one).state}>
          {stateOf(one).words(lang)}
        </State>{' '}
        <span class="meta">{countWords(one.counts, lang).join(' · ')}</span>
      </>,
      formatDay(lang, dayOf(one.at)),
    ])}
  />
)
