import { Table, Written } from '#platform/web'
import type { Speaker } from '../read-card.ts'
import { speak } from '../words/index.ts'
import type { Around } from './entries.tsx'

/** A speaker with the name this reader may see, if any. */
export type SpeakerShown = Speaker & { readonly called: string | undefined }

/** Who spoke and in what capacity: an independent expert is not an official of the United Nations. */
export function Speakers({ speakers, around }: { speakers: readonly SpeakerShown[]; around: Around }) {
  const say = speak(around.lang)
  if (speakers.length === 0) return null
  return (
    <section aria-labelledby="speakers">
      <h2 id="speakers">{say('events.speakers')}</h2>
      <Table
        caption={say('events.speakers-count', { n: speakers.length })}
        head={[say('events.speaker'), say('events.capacity'), say('events.topic')]}
        rows={speakers.map((speaker) => [
          <SpeakerName speaker={speaker} around={around} />,
          say(`events.capacity-${speaker.capacity}`),
          speaker.topic === null ? '' : <Written texts={speaker.topic} reader={around.lang} />,
        ])}
      />
    </section>
  )
}

/** Name, then entity or body; one without a name is told by these alone. */
export function SpeakerName({
  speaker: { called, entity, body },
  around: { lang, names },
}: {
  speaker: SpeakerShown
  around: Around
}) {
  const parts = [
    ...(called === undefined ? [] : [<Written text={called} />]),
    ...(entity === null ? [] : [<bdi>{names.label(entity, lang).text}</bdi>]),
    ...(body === null ? [] : [<Written texts={body} reader={lang} />]),
  ]
  return (
    <>
      {parts.map((part, at) => (
        <>
          {at === 0 ? null : speak(lang)('events.comma')}
          {part}
        </>
      ))}
    </>
  )
}
