import { DayText, Table, Written } from '#platform/web'
import type { Output } from '../outputs/read.ts'
import { speak } from '../words/index.ts'
import { DueText, StandingText } from './dated.tsx'
import { entityList } from './entities.tsx'
import type { Reader } from './reader.ts'

/** An output and where it is read. */
export type Placed = { readonly output: Output; readonly path: string }

type Props = {
  readonly reader: Reader
  readonly caption: string
  readonly outputs: readonly Placed[]
  /** The updates of an output are for the network only. */
  readonly withUpdates: boolean
}

/** Outputs with what is due and where each stands. */
export function OutputsTable({ reader, caption, outputs, withUpdates }: Props) {
  const say = speak(reader.lang)
  const head = [say('plan.no'), say('plan.output'), say('plan.due'), say('plan.state')]
  return (
    <Table
      caption={caption}
      captionHidden
      head={withUpdates ? [...head, say('plan.last-update')] : head}
      rows={outputs.map((placed) =>
        withUpdates ? [...cells(reader, placed), lastUpdate(reader, placed)] : cells(reader, placed),
      )}
    />
  )
}

const cells = (reader: Reader, { output, path }: Placed) => [
  <bdi>{output.label}</bdi>,
  <>
    <a href={reader.href(path)}>
      <Written texts={output.title} reader={reader.lang} />
    </a>
    {output.entities.length === 0 ? null : (
      <>
        <br />
        <span class="meta">
          <bdi>
            {entityList(
              reader,
              output.entities.map(({ entity }) => entity),
            )}
          </bdi>
        </span>
      </>
    )}
  </>,
  <DueText lang={reader.lang} known={output.known} />,
  <StandingText lang={reader.lang} standing={output.standing} />,
]

const lastUpdate = ({ lang }: Reader, { output: { lastUpdate: day } }: Placed) =>
  day === undefined ? <span class="meta">{speak(lang)('plan.none')}</span> : <DayText lang={lang} day={day} />
