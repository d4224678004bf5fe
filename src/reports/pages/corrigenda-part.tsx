import { DayText, Notice, Written } from '#platform/web'
import { langs, textIn } from '#platform/words'
import type { Corrigendum, Report } from '../read.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'

type Props = {
  readonly reader: Reader
  readonly report: Report
  readonly hash: string
  readonly corrigenda: readonly Corrigendum[]
  readonly mayTend: boolean
}

/** What was put right after the report was issued; the report itself stays as it was. */
export function CorrigendaPart({ reader, report, hash, corrigenda, mayTend }: Props) {
  const { lang, href } = reader
  const say = speak(lang)
  return (
    <>
      {corrigenda.map((corrigendum) => (
        <Notice title={say('reports.corrigendum', { number: String(corrigendum.number) })}>
          <p class="meta">
            <DayText lang={lang} day={corrigendum.day} />
          </p>
          <p>
            <Written texts={corrigendum.note} reader={lang} />
          </p>
          <ul>
            {corrigendum.corrections.map((correction) => (
              <li>{forRead(correction, lang)}</li>
            ))}
          </ul>
        </Notice>
      ))}
      {mayTend ? (
        <p>
          <a href={href(`/reports/${report.slug}/corrigenda/new`)}>{say('reports.corrigendum-new')}</a>
        </p>
      ) : null}
      <p class="meta">
        {say('reports.frozen-hash')}
        {': '}
        <code dir="ltr">{hash.slice(0, 16)}</code>
      </p>
    </>
  )
}

/** "Paragraph 4: for … read …", in the reader's language where it was put right there. */
function forRead({ paragraph, was, now }: Corrigendum['corrections'][number], lang: Reader['lang']): string {
  const { text, lang: told } = textIn(now, lang)
  const before = was[told] ?? was[langs.find((one) => was[one] !== undefined) ?? lang] ?? ''
  return speak(lang)('reports.for-read', { paragraph: String(paragraph), was: before, now: text })
}
