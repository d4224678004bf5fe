import type { Day } from '#platform/db'
import { formatDay, formatMonth, formatNumber } from '#platform/words'
import type { Lang } from '#platform/words'
import { daysBetween, firstDayOf, slipDays } from '../dates.ts'
import type { Known } from '../dates.ts'
import type { Output } from '../outputs/read.ts'
import { speak } from '../words/index.ts'
import type { Reader } from './reader.ts'

const height = 28
const barHeight = 8
const mark = 1

/**
 * Outputs along the years: a mark for the planned day, a bar for what came or is expected later, a line for today. Time
 * runs from left to right in every language. Everything in it is told by the table of outputs as well.
 */
export function TimeChart({ reader, outputs }: { reader: Reader; outputs: readonly Output[] }) {
  const { lang, today } = reader
  const dated = outputs.filter(({ known }) => known.promised !== undefined)
  const span = spanOf(dated, today)
  if (dated.length < 2 || span === undefined) return null
  const say = speak(lang)
  return (
    <figure class="chart">
      <figcaption>{say('plan.time-chart')}</figcaption>
      <ul aria-hidden="true">
        {dated.map(({ label, known }) => (
          <li>
            <bdi>{label}</bdi>
            <svg class="time" viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" focusable="false">
              <Marks known={known} today={today} at={(day) => placeOf(span, day)} />
            </svg>
            <span class="number">{slipSigned(lang, known)}</span>
          </li>
        ))}
        <li>
          <span />
          <span class="axis meta" dir="ltr">
            <bdi>{formatMonth(lang, span.from)}</bdi>
            <bdi>{formatMonth(lang, span.to)}</bdi>
          </span>
          <span />
        </li>
      </ul>
      <p class="meta">
        {say('plan.time-chart-legend')} {say('plan.chart-source', { day: formatDay(lang, today) })}
      </p>
    </figure>
  )
}

/** "+33": by how many days it slipped; nothing when it did not. */
function slipSigned(lang: Lang, known: Known): string {
  const slip = slipDays(known) ?? 0
  return slip === 0 ? '' : formatNumber(lang, slip, { signDisplay: 'always' })
}

type Span = { readonly from: Day; readonly to: Day }

/** From the first to the last month of any day in the chart, today included. */
function spanOf(outputs: readonly Output[], today: Day): Span | undefined {
  const days = outputs
    .flatMap(({ known: { promised, forecast, actual } }) => [promised, forecast, actual])
    .flatMap((date) => (date === undefined ? [] : [firstDayOf(date), date.day]))
  const [first, last] = [[...days, today].toSorted()[0], [...days, today].toSorted().at(-1)]
  return first === undefined || last === undefined || first === last ? undefined : { from: first, to: last }
}

/** Where a day lies on a line of a hundred, so that its mark is still on it. */
const placeOf = ({ from, to }: Span, day: Day): number =>
  Math.round((daysBetween(from, day) / daysBetween(from, to)) * (100 - mark) * 10) / 10

type MarksProps = { readonly known: Known; readonly today: Day; readonly at: (day: Day) => number }

function Marks({ known: { promised, forecast, actual }, today, at }: MarksProps) {
  const due = promised?.day ?? today
  const end = actual?.day ?? (forecast !== undefined && forecast.day > due ? forecast.day : today > due ? today : due)
  const [start, stop] = [Math.min(at(due), at(end)), Math.max(at(due), at(end))]
  return (
    <>
      <rect y={height / 2} width="100" height="1" fill-opacity="0.3" />
      {stop > start ? (
        <rect
          x={start}
          y={(height - barHeight) / 2}
          width={stop - start}
          height={barHeight}
          fill-opacity={actual === undefined ? '0.45' : '0.8'}
        />
      ) : null}
      <rect x={at(due)} y="4" width={mark} height={height - 8} />
      <rect x={at(today)} width="0.3" height={height} fill="currentColor" fill-opacity="0.6" />
    </>
  )
}
