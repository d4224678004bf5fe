import { ButtonLink, Empty, Field, FormPage, Radios, Select, Table } from '#platform/web'
import type { FormState } from '#platform/web'
import { formatDay, langs, nativeNames } from '#platform/words'
import type { Lang } from '#platform/words'
import { channelKinds } from '../channels/open-channel.ts'
import type { ChannelCard } from '../channels/read-channels.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly lang: Lang
  readonly channels: readonly ChannelCard[]
  readonly href: (path: string) => string
}

/** Channels of other programs, and whether they took what they were told. */
export function ChannelsPage({ lang, channels, href }: Props) {
  const say = speak(lang)
  return (
    <>
      <h1>{say('home.channels')}</h1>
      <p>{say('home.channels-lead')}</p>
      {channels.length === 0 ? (
        <Empty>{say('home.channels-none')}</Empty>
      ) : (
        <Table
          caption={say('home.channels')}
          captionHidden
          head={[say('home.channel-name'), say('home.channel-target'), say('home.channel-lang')]}
          rows={channels.map((channel) => [
            <bdi>{channel.name}</bdi>,
            <>
              <bdi>{channel.host}</bdi> <span class="meta">{toldOf(channel, lang)}</span>
            </>,
            <>
              {nativeNames[channel.lang]} ·{' '}
              <a href={href(`/channels/${channel.id}/close`)}>{say('home.close-channel')}</a>
            </>,
          ])}
        />
      )}
      <ButtonLink href={href('/channels/new')} label={say('home.open-channel')} />
    </>
  )
}

function toldOf({ last }: ChannelCard, lang: Lang): string {
  const say = speak(lang)
  if (last === undefined) return say('home.channel-told-never')
  const state = last.state === 'failed' ? say('home.post-failed', { why: last.why }) : say(`home.post-${last.state}`)
  return say('home.channel-told', { day: formatDay(lang, last.at.toISOString().slice(0, 10)), state })
}

type FormProps = { readonly form: FormState; readonly back: string }

export function NewChannelPage({ form, back }: FormProps) {
  const say = speak(form.lang)
  return (
    <FormPage form={form} title={say('home.open-channel')} back={back}>
      <Field form={form} name="name" label={say('home.channel-name')} max={100} width="medium" />
      <Radios
        form={form}
        name="kind"
        label={say('home.channel-kind')}
        options={channelKinds.map((value) => ({ value, label: say(`home.channel-kind-${value}`) }))}
      />
      <Field
        form={form}
        name="target"
        label={say('home.channel-target')}
        hint={say('home.channel-target-hint')}
        max={2000}
      />
      <Select
        form={form}
        name="lang"
        label={say('home.channel-lang')}
        options={langs.map((lang) => ({ value: lang, label: nativeNames[lang], lang }))}
      />
    </FormPage>
  )
}

export const CloseChannelPage = ({ form, back, name }: FormProps & { readonly name: string }) => (
  <FormPage form={form} title={speak(form.lang)('home.close-channel')} lead={name} back={back} />
)
