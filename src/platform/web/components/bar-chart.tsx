import { formatNumber, speakPlatform } from '#platform/words'
import type { Lang } from '#platform/words'
import { Table } from './table.tsx'

export type Bar = { readonly label: string; readonly value: number; readonly words?: string }

type Props = {
  readonly lang: Lang
  /** The finding, as a sentence: "Five of eight pillars reported on time". */
  readonly title: string
  readonly bars: readonly Bar[]
  /** The headings of the table behind the chart: what is compared, and what is counted. */
  readonly head: readonly [label: string, value: string]
  /** Where the figures come from, and of which day. */
  readonly source: string
}

const rowHeight = 28
const barHeight = 16
const widest = 100

/** Bars from a zero line, each with its label and number, followed by their table. They grow in the reading direction. */
export function BarChart({ lang, title, bars, head, source }: Props) {
  const largest = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <ul aria-hidden="true">
        {bars.map((bar) => (
          <li>
            <bdi>{bar.label}</bdi>
            <svg viewBox={`0 0 ${widest} ${rowHeight}`} preserveAspectRatio="none" focusable="false">
              <rect y={(rowHeight - barHeight) / 2} width={(bar.value / largest) * widest} height={barHeight} />
            </svg>
            <span>{wordsOf(lang, bar)}</span>
          </li>
        ))}
      </ul>
      <p class="meta">{source}</p>
      <details>
        <summary>{speakPlatform(lang)('platform.as-table')}</summary>
        <Table
          caption={title}
          captionHidden
          head={[head[0], { label: head[1], number: true }]}
          rows={bars.map((bar) => [bar.label, wordsOf(lang, bar)])}
        />
      </details>
    </figure>
  )
}

const wordsOf = (lang: Lang, { value, words }: Bar): string => words ?? formatNumber(lang, value)
