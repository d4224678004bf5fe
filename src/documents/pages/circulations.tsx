import { Actions, ButtonLink, DayText, Table } from '#platform/web'
import type { Row } from '#platform/web'
import type { Lang } from '#platform/words'
import type { DocumentCard } from '../read-card.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly lang: Lang
  readonly card: DocumentCard
  readonly page: string
  readonly audience: (audience: string) => string
  readonly inside: boolean
  readonly mayKeep: boolean
}

/** Who received which version when, and what for. Only members see it. */
export function Circulations({ lang, card, page, audience, inside, mayKeep }: Props) {
  const say = speak(lang)
  const { document, circulations } = card
  if (!inside || document.versions.length === 0) return null
  const numbers = new Map(document.versions.map(({ id, number }) => [id, number]))
  return (
    <>
      <h2>{say('documents.circulation')}</h2>
      {circulations.length === 0 ? (
        <p>{say('documents.not-circulated')}</p>
      ) : (
        <Table
          caption={say('documents.circulation-caption')}
          captionHidden
          head={[
            say('documents.sent-on'),
            say('documents.version'),
            say('documents.sent-to'),
            say('documents.purpose'),
            say('documents.until'),
          ]}
          rows={circulations.map(({ version, day, toAudience, purpose, meeting, until }): Row => [
            <DayText lang={lang} day={day} />,
            say('documents.version-number', { number: String(numbers.get(version) ?? '') }),
            audience(toAudience),
            meeting === null
              ? say(`documents.for-${purpose}`)
              : `${say(`documents.for-${purpose}`)} · ${say('documents.for-a-meeting')}`,
            until === null ? '' : <DayText lang={lang} day={until} />,
          ])}
        />
      )}
      {mayKeep ? (
        <Actions>
          <ButtonLink quiet href={`${page}/circulations/new`} label={say('documents.circulate')} />
        </Actions>
      ) : null}
    </>
  )
}
