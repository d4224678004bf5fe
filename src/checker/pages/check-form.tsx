import { Checkbox, DateField, FileField, Form, Moment, Select, Submit, Table, TextArea, Written } from '#platform/web'
import type { FormState } from '#platform/web'
import { formatDay, langs, nativeNames } from '#platform/words'
import type { CheckLine } from '../keeping/read.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'

type Props = { readonly reader: Reader; readonly form: FormState; readonly mine: readonly CheckLine[] }

/** Bring a text: as a file or as words; what becomes of it is said before. */
export function CheckForm({ reader, form, mine }: Props) {
  const { lang, href } = reader
  const say = speak(lang)
  return (
    <>
      <h1>{say('checker.title')}</h1>
      <p>{say('checker.lead')}</p>
      <p>
        <a href={href('/check/rules')}>{say('checker.what-rules')}</a>
      </p>
      <BringForm form={form} />
      <Mine reader={reader} mine={mine} />
    </>
  )
}

function BringForm({ form }: Pick<Props, 'form'>) {
  const say = speak(form.lang)
  const languages = langs.map((value) => ({ value, label: nativeNames[value], lang: value }))
  const hints = {
    asOf: { label: say('checker.as-of'), hint: say('checker.as-of-hint') },
    lang: { label: say('checker.text-lang'), hint: say('checker.text-lang-hint') },
    all: { label: say('checker.for-everybody'), hint: say('checker.for-everybody-hint') },
    pasted: { label: say('checker.pasted'), hint: say('checker.pasted-hint') },
  }
  return (
    <Form form={form}>
      <FileField form={form} name="file" label={say('checker.file')} hint={say('checker.file-hint')} optional />
      <TextArea form={form} name="pasted" {...hints.pasted} rows={8} optional />
      <DateField form={form} name="asOf" {...hints.asOf} />
      <Select form={form} name="lang" {...hints.lang} options={languages} optional />
      <Checkbox form={form} name="forEverybody" {...hints.all} />
      <p class="meta">{say('checker.kept')}</p>
      <Submit form={form} label={say('checker.check-it')} />
    </Form>
  )
}

function Mine({ reader: { lang, href }, mine }: Omit<Props, 'form'>) {
  const say = speak(lang)
  if (mine.length === 0) return null
  return (
    <Table
      caption={say('checker.mine')}
      head={[say('checker.text'), say('checker.checked-at'), say('checker.as-of')]}
      rows={mine.map(({ id, name, at, asOf }) => [
        <a href={href(`/check/${id}`)}>
          <Written text={name} />
        </a>,
        <Moment lang={lang} at={at} />,
        formatDay(lang, asOf),
      ])}
    />
  )
}
