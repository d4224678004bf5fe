import { Checkbox, Checkboxes, Empty, Field, FormPage, Notice, Radios, Select, TextsField } from '#platform/web'
import type { FormState, Option } from '#platform/web'
import { textIn } from '#platform/words'
import type { Around } from '../around.ts'
import { deliveries, postings, replies } from '../list.ts'
import type { Mine } from '../read.ts'
import { speak } from '../words/index.ts'

type Props = { readonly form: FormState; readonly back: string }

type Starting = Props & {
  readonly around: Around
  /** Pillars that whoever starts it leads; `free`: it may also belong to none. */
  readonly pillars: readonly Option[]
  readonly free: boolean
  readonly domain: string
}

export function StartForm({ form, back, around, pillars, free, domain }: Starting) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('lists.start')} lead={say('lists.start-lead')}>
      <Field
        form={form}
        name="name"
        label={say('lists.name')}
        hint={say('lists.name-hint', { domain })}
        width="medium"
        max={40}
      />
      <Select form={form} name="pillar" label={say('lists.of-pillar')} options={pillars} optional={free} />
      <Settings form={form} around={around} />
    </FormPage>
  )
}

export const EditForm = ({ form, back, around }: Props & { readonly around: Around }) => (
  <FormPage form={form} back={back} title={speak(form.lang)('lists.edit')}>
    <Settings form={form} around={around} />
  </FormPage>
)

function Settings({ form, around }: { readonly form: FormState; readonly around: Around }) {
  const say = speak(form.lang)
  return (
    <>
      <TextsField form={form} name="title" label={say('lists.form-title')} max={120} />
      <TextsField form={form} name="about" label={say('lists.form-about')} long rows={3} max={1000} optional />
      <Checkboxes
        form={form}
        name="sources[]"
        label={say('lists.follows')}
        hint={say('lists.follows-hint')}
        options={around.sources}
        optional
      />
      <Radios
        form={form}
        name="posting"
        label={say('lists.who-writes')}
        options={postings.map((value) => ({ value, label: say(`lists.posting-${value}`) }))}
      />
      <Checkbox form={form} name="moderated" label={say('lists.all-moderated')} />
      <Radios
        form={form}
        name="replies"
        label={say('lists.answers-go')}
        options={replies.map((value) => ({ value, label: say(`lists.replies-${value}`) }))}
      />
      <Field
        form={form}
        name="tag"
        label={say('lists.tag')}
        hint={say('lists.tag-hint')}
        width="short"
        max={30}
        optional
      />
      <Select form={form} name="lang" label={say('lists.language')} options={around.languages} />
      <Select
        form={form}
        name="audience"
        label={say('lists.archive-for')}
        hint={say('lists.archive-for-hint')}
        options={around.audiences}
        optional
      />
    </>
  )
}

export function EndForm({ form, back, over }: Props & { readonly over: boolean }) {
  const say = speak(form.lang)
  const lead = say(over ? 'lists.resume-lead' : 'lists.end-lead')
  return <FormPage form={form} back={back} title={say(over ? 'lists.resume' : 'lists.end')} lead={lead} />
}

export function AddForm({ form, back, languages }: Props & { readonly languages: readonly Option[] }) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('lists.add')} lead={say('lists.add-lead')}>
      <Field form={form} name="who" label={say('lists.who-to-add')} hint={say('lists.who-to-add-hint')} />
      <Field form={form} name="name" label={say('lists.outside-name')} hint={say('lists.outside-only')} optional />
      <Select form={form} name="lang" label={say('lists.outside-lang')} options={languages} optional />
      <Field form={form} name="reason" label={say('lists.reason')} hint={say('lists.add-reason-hint')} max={200} />
    </FormPage>
  )
}

export function RemoveForm({ form, back, who }: Props & { readonly who: string }) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('lists.take-off')} lead={say('lists.take-off-lead', { who })}>
      <input type="hidden" name="person" value={form.text('person')} />
      <input type="hidden" name="addition" value={form.text('addition')} />
      <Field form={form} name="reason" label={say('lists.reason')} max={200} />
    </FormPage>
  )
}

type MineProps = Props & {
  readonly mine: readonly Mine[]
  readonly href: (path: string) => string
  readonly saved: boolean
}

export function MineForm({ form, back, mine, href, saved }: MineProps) {
  const say = speak(form.lang)
  const options = deliveries.map((value) => ({ value, label: say(`lists.delivery-${value}`) }))
  if (mine.length === 0)
    return (
      <>
        <h1>{say('lists.mine')}</h1>
        <Empty button={{ href: href('/lists'), label: say('lists.title') }}>{say('lists.on-none')}</Empty>
      </>
    )
  return (
    <>
      {saved ? <Notice kind="ok">{say('lists.saved')}</Notice> : null}
      <FormPage form={form} back={back} title={say('lists.mine')} lead={say('lists.mine-lead')}>
        {mine.map(({ list }) => (
          <Radios
            form={form}
            name={`choices.${list.id}`}
            label={textIn(list.title, form.lang).text}
            options={options}
          />
        ))}
      </FormPage>
    </>
  )
}

export function AnnounceForm({ form, back, list }: Props & { readonly list: string }) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} back={back} title={say('lists.announce')} lead={say('lists.announce-lead', { list })}>
      <TextsField form={form} name="title" label={say('lists.announce-title')} max={150} />
      <TextsField form={form} name="body" label={say('lists.announce-body')} long rows={10} max={20_000} />
      <Checkbox form={form} name="formal" label={say('lists.formal')} hint={say('lists.formal-hint')} />
    </FormPage>
  )
}
