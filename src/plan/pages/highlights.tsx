import { Actions, ButtonLink, Empty, Written } from '#platform/web'
import { formatPeriod, speakPlatform } from '#platform/words'
import type { Texts } from '#platform/words'
import type { Highlight } from '../highlights/read.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'

/**
 * A marked record with what is known of it here: its own title where it is an output, else what the ledger calls it; and
 * where the mark is taken away, for those who may.
 */
export type Marked = Highlight & {
  readonly title: Texts | undefined
  readonly path: string | undefined
  readonly remove: string | undefined
}

type Props = {
  readonly reader: Reader
  readonly marked: readonly Marked[]
  readonly from: string
  readonly to: string
  readonly mark: string | undefined
}

/** The records that a report of this period should mention first, in their order. */
export function HighlightsPage({ reader, marked, from, to, mark }: Props) {
  const { lang } = reader
  const say = speak(lang)
  return (
    <>
      <h1>{say('plan.highlights-of', { period: formatPeriod(lang, from, to) })}</h1>
      <p>{say('plan.highlights-lead')}</p>
      {marked.length === 0 ? (
        <Empty button={mark === undefined ? undefined : { href: mark, label: say('plan.mark-highlight') }}>
          {say('plan.no-highlights')}
        </Empty>
      ) : (
        <ol>
          {marked.map((one) => (
            <li value={one.rank}>
              <Title reader={reader} one={one} /> <span class="meta">{say(`plan.kind-${one.kind}`)}</span>
              {one.remove === undefined ? null : (
                <>
                  {' · '}
                  <a href={one.remove}>{speakPlatform(lang)('platform.remove')}</a>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {mark === undefined || marked.length === 0 ? null : (
        <Actions>
          <ButtonLink href={mark} label={say('plan.mark-highlight')} quiet />
        </Actions>
      )}
    </>
  )
}

function Title({ reader: { lang, href }, one: { title, path, kind } }: { reader: Reader; one: Marked }) {
  const words = title === undefined ? speak(lang)(`plan.kind-${kind}`) : <Written texts={title} reader={lang} />
  return path === undefined ? <>{words}</> : <a href={href(path)}>{words}</a>
}
